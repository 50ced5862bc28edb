import { defineBoard } from '../contract.ts'

/** RubyNow-like boards: one heading, one description. */
export const rubyOnRemote = defineBoard(
  {
    id: 'ruby-on-remote',
    name: 'RubyOnRemote',
    hosts: ['rubyonremote.com', 'jobs.rubynow.com'],
  },
  () => ({
    pages: /^\/(?:jobs|positions)\/[\w-]+/,
    jobId: [/^\/(?:jobs|positions)\/(\d+)/, /^\/(?:jobs|positions)\/([\w-]+)/],
    links: 'a[href*="/jobs/"], a[href*="/positions/"]',
    title: ['h1', '#headline h2'],
    company: ['.company-name', '#headline h2 a'],
    location: ['.job-location', '.location'],
    description: ['.job-description', '#info', 'article .prose', '.prose'],
  }),
)
