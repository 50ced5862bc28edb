import { defineBoard } from '../contract.ts'

export const smartrecruiters = defineBoard(
  {
    id: 'smartrecruiters',
    name: 'SmartRecruiters',
    hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  },
  () => ({
    pages: /^\/[^/]+\/\d+|\/job\//,
    jobId: [/\/(\d{9,})/],
    title: ['[itemprop="title"]', 'h1.job-title', 'h1'],
    company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '.jobad-header .company-name'],
    location: [
      '[itemprop="jobLocation"] [itemprop="address"]',
      '.job-details [itemprop="jobLocation"]',
      'spl-job-location',
    ],
    employmentType: ['[itemprop="employmentType"]'],
    description: [
      '[itemprop="description"]',
      '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
      '.job-sections',
    ],
    exclude: ['#st-similarJobs', '.jobad-apply'],
  }),
)
