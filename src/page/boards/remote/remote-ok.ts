import { defineBoard } from '../contract.ts'

export const remoteOk = defineBoard(
  {
    id: 'remote-ok',
    name: 'Remote OK',
    hosts: ['remoteok.com', 'remoteok.io'],
  },
  () => ({
    pages: /^\/remote-jobs\/|^\/l\/\d+/,
    jobId: [/-(\d{5,})(?:[?/]|$)/, /^\/l\/(\d+)/],
    links: 'a[href*="/remote-jobs/"], a[href*="/l/"]',
    title: ['tr.job[data-id] [itemprop="title"]', 'h1'],
    company: ['tr.job[data-id] [itemprop="name"]'],
    location: ['tr.job[data-id] .location'],
    description: [
      'tr.expand:not(.hidden) .expandContents .description',
      '.expandContents .markdown',
      '.description',
    ],
    exclude: ['.action-apply', '.similar'],
  }),
)
