import { defineBoard } from '../contract.ts'

export const arc = defineBoard(
  {
    id: 'arc',
    name: 'Arc',
    hosts: ['arc.dev'],
  },
  () => ({
    pages: /^\/(?:remote-jobs\/)?(?:j|details)\/[^/?]+|^\/remote-jobs\/[^/]+\/[^/?]*-\w{8,}/,
    jobId: [/-([0-9a-z]{8,})(?:[?/]|$)/],
    links: 'a[href*="/remote-jobs/"], a[href*="/j/"]',
    title: ['[data-testid="job-title"]', 'main h1', 'h1'],
    company: ['[data-testid="company-name"]', '[class*="company-name"]'],
    documentTitle: / at (?<company>[^|-]{1,80}?)(?: [|-]|$)/,
    description: ['[data-testid="job-description"]', '[class*="job-description"]'],
  }),
)
