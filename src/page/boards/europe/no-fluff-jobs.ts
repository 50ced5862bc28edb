import { defineBoard } from '../contract.ts'

/** The sections of a posting stand beside each other. */
export const noFluffJobs = defineBoard(
  {
    id: 'no-fluff-jobs',
    name: 'No Fluff Jobs',
    hosts: ['nofluffjobs.com'],
  },
  () => ({
    pages: /^\/(?:[a-z]{2}\/)?job\/[^/?]+/,
    jobId: [/\/job\/([^/?]+)/],
    links: 'a[href*="/job/"]',
    title: ['#posting-header h1', 'common-posting-header h1', 'h1'],
    company: ['#postingCompanyUrl dd', '#postingCompanyUrl'],
    location: ['nfj-postings-locations span', 'common-posting-locations .locations'],
    description: [
      '#posting-requirements, #posting-nice-to-have, #posting-description, #posting-tasks, #posting-specs',
      'common-posting-content-wrapper',
    ],
    exclude: ['common-posting-company-about', 'nfj-similar-jobs'],
  }),
)
