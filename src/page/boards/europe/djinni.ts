import { defineBoard } from '../contract.ts'

export const djinni = defineBoard(
  {
    id: 'djinni',
    name: 'Djinni',
    hosts: ['djinni.co'],
  },
  () => ({
    pages: /^\/jobs\/\d+/,
    jobId: [/^\/jobs\/(\d+)/],
    links: 'a[href*="/jobs/"]',
    title: ['h1'],
    company: ['.job-details--title', 'a[href*="/jobs/company-"]'],
    location: ['.location-text'],
    description: ['.job-post__description', '.job-post-page .mb-4', '.profile-page-section'],
    exclude: ['.related-jobs', '#apply_form'],
  }),
)
