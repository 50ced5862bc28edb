import { defineBoard } from '../contract.ts'

/** Its own site, and the one that was Otta (app.). */
export const welcomeToTheJungle = defineBoard(
  {
    id: 'welcome-to-the-jungle',
    name: 'Welcome to the Jungle',
    hosts: ['welcometothejungle.com', 'otta.com'],
  },
  () => ({
    pages: /^\/(?:[a-z]{2}\/)?companies\/[^/]+\/jobs\/[^/?]+|^\/jobs\/[\w-]+/,
    jobId: [/\/companies\/[^/]+\/jobs\/([^/?]+)/, /^\/jobs\/([\w-]+)/],
    links: 'a[href*="/jobs/"]',
    title: ['[data-testid="job-metadata-block"] h2', '[data-testid="job-title"]', 'main h1', 'h1'],
    company: [
      '[data-testid="job-metadata-block"] a[href*="/companies/"]',
      '[data-testid="company-name"]',
      'header a[href*="/companies/"]',
    ],
    location: [
      '[data-testid="job-metadata-block"] [data-testid="job-location"]',
      '[data-testid="job-location-tag"]',
    ],
    employmentType: ['[data-testid="job-metadata-block"] [data-testid="job-contract-type"]'],
    description: [
      '[data-testid^="job-section-description"], [data-testid="job-section-experience"], [data-testid="job-section-process"]',
      '[data-testid="job-card-main"]',
      '[data-testid^="job-section-"]',
    ],
  }),
)
