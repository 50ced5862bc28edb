import { defineBoard } from '../contract.ts'

/** Its hosted career sites; those on hosts of their own carry the same microdata. */
export const successFactors = defineBoard(
  {
    id: 'success-factors',
    name: 'SuccessFactors',
    hosts: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'jobs2web.com'],
  },
  () => ({
    pages: /\/job\/|[?&](?:career_job_req_id|jobId)=\d+/i,
    jobId: [/[?&]career_job_req_id=(\d+)/i, /^[^?]*\/(\d+)\/?(?:\?|$)/, /[?&]jobId=(\d+)/i],
    links: 'a[href*="/job/"], a[href*="career_job_req_id="]',
    title: ['[data-careersite-propertyid="title"]', '[itemprop="title"]', '#job-title', 'h1'],
    company: ['[data-careersite-propertyid="company"]'],
    location: [
      '[data-careersite-propertyid="location"]',
      '[data-careersite-propertyid="city"]',
      '.jobGeoLocation',
    ],
    description: [
      '[data-careersite-propertyid="description"]',
      '[itemprop="description"]',
      '.jobdescription',
      '#job-description',
      '.jobDisplay',
    ],
  }),
)
