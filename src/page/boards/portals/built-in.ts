import { defineBoard } from '../contract.ts'

export const builtIn = defineBoard(
  {
    id: 'built-in',
    name: 'Built In',
    hosts: [
      'builtin.com',
      'builtinnyc.com',
      'builtinboston.com',
      'builtinchicago.org',
      'builtinla.com',
      'builtinaustin.com',
      'builtincolorado.com',
      'builtinseattle.com',
      'builtinsf.com',
      'builtin.co',
    ],
  },
  () => ({
    pages: /^\/job\//,
    jobId: [/^\/job\/(?:[^/?]+\/)*(\d{3,})(?:[/?]|$)/],
    links: 'a[href*="/job/"]',
    title: ['main h1', 'h1'],
    company: ['[data-id="company-title"]', 'main a[href^="/company/"]', 'a[href*="/company/"]'],
    documentTitle: / - (?<company>[^|-]{1,80}?) \| Built In/,
    description: ['[id^="job-post-body"]', '.job-description', '[data-id="job-description"]'],
    exclude: ['[id*="similar"]'],
  }),
)
