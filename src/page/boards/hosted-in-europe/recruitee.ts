import { defineBoard } from '../contract.ts'

export const recruitee = defineBoard(
  {
    id: 'recruitee',
    name: 'Recruitee',
    hosts: ['recruitee.com'],
  },
  () => ({
    pages: /^\/(?:\w\w\/)?o\//,
    jobId: [/\/o\/([\w-]+)/],
    links: 'a[href*="/o/"]',
    title: ['[data-testid="styled-offer-header"] h1', '.c-offer-header h1', 'h1'],
    location: ['[data-testid="styled-location-list-item"]', '.custom-css-style-job-location'],
    description: [
      '[data-testid="styled-job-details"], [data-testid="offer-description"], [data-testid="offer-requirements"]',
      '.c-job__description, .c-job__requirements',
      '[class*="description"]',
    ],
    exclude: ['[data-testid="offer-form"]'],
  }),
)
