import { defineBoard } from '../contract.ts'

export const justJoinIt = defineBoard(
  {
    id: 'just-join-it',
    name: 'Just Join IT',
    hosts: ['justjoin.it'],
  },
  () => ({
    pages: /^\/(?:job-offer|offers)\/[^/?]+/,
    jobId: [/^\/(?:job-offer|offers)\/([^/?]+)/],
    links: 'a[href*="/job-offer/"], a[href*="/offers/"]',
    title: ['[data-test="text-job-title"]', 'h1'],
    company: [
      '[data-test="text-company-name"]',
      'a[href*="/companies/"] h2',
      'a[href*="/brands/"]',
      { from: 'h1', to: 'siblings', is: 'a[href*="/job-offers/"]' },
    ],
    description: ['[data-test="section-job-description"]', '[data-testid="job-description"]'],
  }),
)
