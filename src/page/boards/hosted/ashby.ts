import { defineBoard } from '../contract.ts'

export const ashby = defineBoard(
  {
    id: 'ashby',
    name: 'Ashby',
    hosts: ['jobs.ashbyhq.com'],
    matches: ['*://jobs.ashbyhq.com/*'],
  },
  () => ({
    pages: /^\/[^/]+\/[0-9a-f-]{36}/,
    jobId: [/\/([0-9a-f]{8}-[0-9a-f-]{27})/],
    title: ['.ashby-job-posting-heading', 'h1'],
    location: [{ from: '.ashby-job-posting-left-pane', to: 'first child', find: 'p' }],
    documentTitle: / @ (?<company>[^@]+)$/,
    description: [
      '.ashby-job-posting-right-pane [role="tabpanel"]#overview',
      '[role="tabpanel"][aria-labelledby="job-overview"]',
      '[class*="_descriptionText_"]',
    ],
    exclude: ['.ashby-application-form-container', '.ashby-job-board-back-to-all-jobs-button'],
    embedded: true,
  }),
)
