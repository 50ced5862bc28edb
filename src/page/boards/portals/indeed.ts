import { defineBoard } from '../contract.ts'

/** Single page (`jk`) and two-pane search (`vjk`). */
export const indeed = defineBoard(
  {
    id: 'indeed',
    name: 'Indeed',
    hosts: ['indeed.com'],
  },
  () => ({
    pages: /^\/(?:m\/)?(?:viewjob|jobs|rc\/clk|pagead|cmp\/[^/]+\/jobs|job\/)|[?&]v?jk=/,
    jobId: [/[?&]vjk=([0-9a-f]{8,})/, /[?&]jk=([0-9a-f]{8,})/, /^\/job\/.*-([0-9a-f]{16})/],
    links: 'a[href*="jk="], a[href*="/job/"]',
    title: [
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      '.jobsearch-JobInfoHeader-title',
      '#jobsearch-ViewjobPaneWrapper h2',
      '[data-jk="{id}"]',
      'h1',
    ],
    company: [
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '[data-testid="jobsearch-CompanyInfoContainer"] a',
    ],
    location: [
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      '#jobLocationText',
    ],
    employmentType: ['#salaryInfoAndJobType [class*="JobType"]'],
    description: ['#jobDescriptionText', '.jobsearch-JobComponent-description'],
  }),
)
