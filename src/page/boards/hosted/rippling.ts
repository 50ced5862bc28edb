import { defineBoard } from '../contract.ts'

export const rippling = defineBoard(
  {
    id: 'rippling',
    name: 'Rippling',
    hosts: ['ats.rippling.com'],
  },
  () => ({
    pages: /\/jobs\/[0-9a-f-]{36}(?:[?]|$)/,
    jobId: [/\/jobs\/([0-9a-f-]{36})/],
    links: 'a[href*="/jobs/"]',
    title: ['[data-testid="job-title"]', 'main h2', 'h2', 'h1'],
    company: [{ from: '[data-testid="breadcrumb"]', to: 'first child', find: 'a' }],
    documentTitle: / - (?<company>[^|-]+?)(?: Careers)?$/,
    location: [
      { from: '[data-icon="LOCATION_OUTLINE"]', to: 'siblings', is: 'p' },
      '[data-testid="job-location"]',
    ],
    description: ['.ATS_htmlPreview', '[class*="htmlPreview" i]', '[data-testid="job-description"]'],
    exclude: ['form'],
  }),
)
