import { defineBoard } from '../contract.ts'

export const pinpoint = defineBoard(
  {
    id: 'pinpoint',
    name: 'Pinpoint',
    hosts: ['pinpointhq.com'],
  },
  () => ({
    pages: /\/(?:postings|jobs)\/[\w-]+(?:[?]|$)/,
    jobId: [/\/(?:postings|jobs)\/([\w-]+)/],
    links: 'a[href*="/postings/"], a[href*="/jobs/"]',
    title: ['[data-testid="job-title"]', '.external-panel__heading', 'h1'],
    documentTitle: / [|-] (?<company>[^|-]+)$/,
    location: ['[data-testid="job-location"]', '.careers-job-location'],
    description: ['[data-testid="job-description"]', '.external-panel__content', '.job-description'],
    exclude: ['form'],
    embedded: true,
  }),
)
