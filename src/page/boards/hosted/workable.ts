import { defineBoard } from '../contract.ts'

export const workable = defineBoard(
  {
    id: 'workable',
    name: 'Workable',
    hosts: ['apply.workable.com', 'jobs.workable.com'],
  },
  () => ({
    pages: /\/j\/[0-9A-F]{6,}|^\/view\/|selectedJobId=/,
    jobId: [/\/j\/([0-9A-F]{6,})/, /^\/view\/([\w-]+)/, /[?&]selectedJobId=([\w-]+)/],
    links: 'a[href*="/j/"], a[href*="/view/"], a[href*="selectedJobId="]',
    title: ['[data-ui="job-title"]', '[data-ui="overview-title"]', 'h1'],
    company: ['[data-ui="company-name"]', '[data-ui="overview-company"]'],
    location: ['[data-ui="job-location"]', '[data-ui="overview-location"]'],
    employmentType: ['[data-ui="job-type"]', '[data-ui="overview-employment-type"]'],
    description: [
      '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
      '[data-ui="job-breakdown-description-parsed-html"], [data-ui="job-breakdown-requirements-parsed-html"], [data-ui="job-breakdown-benefits-parsed-html"]',
    ],
  }),
)
