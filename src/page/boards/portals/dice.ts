import { defineBoard } from '../contract.ts'

export const dice = defineBoard(
  {
    id: 'dice',
    name: 'Dice',
    hosts: ['dice.com'],
  },
  () => ({
    pages: /^\/(?:job-detail|jobs\/detail|jobs)\b/,
    jobId: [/\/(?:job-detail|jobs\/detail)\/(?:[^/?]+\/)?([0-9a-zA-Z-]{6,})/],
    links: 'a[href*="/job-detail/"], a[href*="/jobs/detail/"]',
    title: ['[data-cy="jobTitle"]', '[data-testid="job-detail-header-card"] h1', 'h1'],
    company: [
      '[data-cy="companyNameLink"]',
      '[data-testid="job-detail-header-card"] a[href*="/company-profile/"]',
    ],
    location: ['[data-cy="location"]', '[data-testid="job-location"]'],
    employmentType: ['[data-cy="employmentType"]'],
    description: [
      '#jobDescription',
      '[data-cy="jobDescription"]',
      '[data-testid="jobDescriptionHtml"]',
      '[data-testid="job-description"]',
    ],
  }),
)
