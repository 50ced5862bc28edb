import { defineBoard } from '../contract.ts'

export const workday = defineBoard(
  {
    id: 'workday',
    name: 'Workday',
    hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  },
  () => ({
    pages: /\/job\/|\/details\//,
    jobId: [/_((?:JR|R|REQ|P)?-?\d[\w-]{0,40})(?:[?/]|$)/, /\/([^/?]+)(?:\?|$)/],
    links: 'a[href*="/job/"], a[href*="/details/"]',
    title: ['[data-automation-id="jobPostingHeader"]', 'h2[data-automation-id="jobTitle"]'],
    location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
    employmentType: ['[data-automation-id="time"] dd'],
    description: ['[data-automation-id="jobPostingDescription"]'],
    exclude: ['[data-automation-id="similarJobs"]'],
  }),
)
