import { defineBoard } from '../contract.ts'

/** The board of Y Combinator's companies, and the job pages on its own site. */
export const workAtAStartup = defineBoard(
  {
    id: 'work-at-a-startup',
    name: 'Work at a Startup',
    hosts: ['workatastartup.com', 'ycombinator.com'],
    matches: ['*://*.workatastartup.com/*', '*://www.ycombinator.com/companies/*'],
  },
  () => ({
    pages: /^\/(?:jobs|companies\/[^/]+\/jobs)\/[\w-]*\d/,
    jobId: [/\/jobs\/(\d+)/, /^\/companies\/[^/]+\/jobs\/(\w+)/],
    links: 'a[href*="/jobs/"]',
    title: ['.company-title', '.company-name', 'main h1', 'h1'],
    company: ['main a[href^="/companies/"]:not([href*="/jobs"])'],
    location: ['.company-details .company-detail'],
    description: ['.company-section .prose', '.prose', '.job-description'],
  }),
)
