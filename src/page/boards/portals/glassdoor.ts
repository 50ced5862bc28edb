import { defineBoard } from '../contract.ts'

export const glassdoor = defineBoard(
  {
    id: 'glassdoor',
    name: 'Glassdoor',
    hosts: [
      'glassdoor.com',
      'glassdoor.co.uk',
      'glassdoor.de',
      'glassdoor.fr',
      'glassdoor.ca',
      'glassdoor.com.au',
      'glassdoor.co.in',
      'glassdoor.sg',
      'glassdoor.nl',
    ],
  },
  () => ({
    pages: /^\/(?:job-listing|Job|partner|jobs)\/?/,
    jobId: [/[?&](?:jl|jobListingId)=(\d+)/, /_JL\.?(\d+)/, /-JV_.*?(\d{8,})/],
    links: 'a[href*="/job-listing/"], a[href*="/partner/"]',
    title: ['[id^="jd-job-title"]', '[data-test="job-title"]', '[data-test="jobTitle"]', 'header h1'],
    company: ['[data-test="employer-name"]', '[data-test="employerName"]'],
    location: ['[data-test="location"]'],
    description: [
      '[id^="jd-description"]',
      '[data-test="jobDescriptionContent"]',
      '#JobDescriptionContainer',
      '[class*="JobDetails_jobDescription__"]',
    ],
    exclude: ['[data-test="similar-jobs"]'],
  }),
)
