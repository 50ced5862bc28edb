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
      'glassdoor.ie',
      'glassdoor.it',
      'glassdoor.es',
      'glassdoor.at',
      'glassdoor.ch',
      'glassdoor.be',
      'glassdoor.com.br',
      'glassdoor.com.mx',
      'glassdoor.com.ar',
      'glassdoor.com.hk',
      'glassdoor.co.nz',
    ],
  },
  () => ({
    // Searches are named in the site's language ("/Emploi/…-SRCH_IL.0,6.htm"); the file's ending is the same in all.
    pages:
      /^\/(?:job-listing|partner|jobs|Job|Jobs|Emploi|Vacature|Lavoro|Empleo|Vaga|Trabalho)\b|^\/[^/]+\/[^/]*SRCH_/,
    jobId: [/[?&](?:jl|jobListingId)=(\d+)/, /_JL\.?(\d+)/, /-JV_[^?]{0,200}?(\d{8,})/],
    links: 'a[href*="/job-listing/"], a[href*="/partner/"]',
    title: ['[id^="jd-job-title"]', '[data-test="job-title"]', '[data-test="jobTitle"]', 'header h1'],
    company: [
      '[data-test="employer-name"]',
      '[data-test="employerName"]',
      '[class*="EmployerProfile_employerNameHeading"]',
      'a[class*="EmployerProfile_profileContainer"] h4',
    ],
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
