import { defineBoard } from '../contract.ts'

/** Single page (`jk`) and two-pane search (`vjk`). */
export const indeed = defineBoard(
  {
    id: 'indeed',
    name: 'Indeed',
    hosts: ['indeed.com'],
  },
  () => ({
    // Searches have a query ("/jobs?q=java") or a path ("/q-java-l-lisbon-jobs.html", "/java-jobs-in-lisbon").
    pages:
      /^\/(?:m\/)?(?:viewjob|jobs|rc\/clk|pagead|cmp\/[^/]+\/jobs|job\/|[ql]-[^/]+\.html)|^\/[^/]*-jobs(?:-in-|$|\?)|[?&]v?jk=/i,
    jobId: [/[?&]vjk=([0-9a-f]{8,})/, /[?&]jk=([0-9a-f]{8,})/, /^\/job\/.*-([0-9a-f]{16})/],
    links: 'a[href*="jk="], a[href*="/job/"]',
    title: [
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      '.jobsearch-JobInfoHeader-title',
      '[data-testid="simpler-jobTitle"]',
      '#jobsearch-ViewjobPaneWrapper h2:not(#jobsearch-JobFullDetailsTitle, #jobDescriptionTitleHeading)',
      '[data-jk="{id}"]',
      'h1',
    ],
    company: [
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '[data-testid="jobsearch-CompanyInfoContainer"] a',
      '[data-testid="simpler-simplified-header"] [elementtiming]',
    ],
    location: [
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      '#jobLocationText',
      '[data-testid="simpler-simplified-header"] [data-testid="job-location"]',
    ],
    employmentType: ['#salaryInfoAndJobType [class*="JobType"]'],
    description: ['#jobDescriptionText', '.jobsearch-JobComponent-description'],
  }),
)
