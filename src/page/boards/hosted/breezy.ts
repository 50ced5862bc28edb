import { defineBoard } from '../contract.ts'

export const breezy = defineBoard(
  {
    id: 'breezy',
    name: 'Breezy',
    hosts: ['breezy.hr'],
  },
  () => ({
    pages: /^\/p\/[^/?]+(?:[?]|$)/,
    jobId: [/^\/p\/([0-9a-f]{8,})/],
    links: 'a[href*="/p/"]',
    title: ['.banner h1', '.position-header h1', 'h1'],
    company: ['.banner .company-name', '.company-name'],
    documentTitle: / at (?<company>.{1,80})$/,
    location: ['.banner .location', '.location'],
    employmentType: ['.banner .type', '.meta .type'],
    description: ['.position-description', '.description', '#description'],
    exclude: ['.apply-container', '.application-form'],
    embedded: true,
  }),
)
