import { defineBoard } from '../contract.ts'

export const monster = defineBoard(
  {
    id: 'monster',
    name: 'Monster',
    hosts: ['monster.com', 'monster.co.uk', 'monster.de', 'monster.fr', 'monster.ca'],
  },
  () => ({
    pages: /^\/(?:job-openings|jobs\/search|stellenangebot|jobs)\b/,
    jobId: [/[?&]id=([0-9a-f-]{20,})/, /--([0-9a-f-]{20,})/],
    title: [
      '[data-testid="jobTitle"]',
      '[data-testid="svx-job-title"]',
      '[data-testid="svx_jobview-header"] h1',
      'h1[class*="JobViewTitle"]',
      'h1',
    ],
    company: ['[data-testid="company"]', '[data-testid="svx-job-header-company"]'],
    location: ['[data-testid="jobDetailLocation"]', '[data-testid="svx-job-header-location"]'],
    description: [
      '[data-testid="svx-description-container-inner"]',
      '[data-testid="svx-job-description-text"]',
      '#jobDescription',
      '[name="value_description"]',
    ],
  }),
)
