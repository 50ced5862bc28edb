import { defineBoard } from '../contract.ts'

export const oracleRecruiting = defineBoard(
  {
    id: 'oracle-recruiting',
    name: 'Oracle Recruiting',
    hosts: ['oraclecloud.com'],
    matches: ['*://*.oraclecloud.com/hcmUI/CandidateExperience/*'],
  },
  () => ({
    pages: /\/(?:job|requisitions\/preview)\/\d+/,
    jobId: [/\/(?:job|preview)\/(\d+)/],
    links: 'a[href*="/job/"], a[href*="/requisitions/preview/"]',
    title: ['.job-details__title', 'h1.heading', 'h1'],
    location: ['.job-details__subtitle', '.posting-locations .text-color-primary'],
    description: ['.job-details__description-content', '.job-details__section'],
    exclude: ['.job-details__similar-jobs'],
  }),
)
