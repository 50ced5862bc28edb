import { defineBoard } from '../contract.ts'

export const weWorkRemotely = defineBoard(
  {
    id: 'we-work-remotely',
    name: 'We Work Remotely',
    hosts: ['weworkremotely.com'],
  },
  () => ({
    pages: /^\/(?:remote-jobs|listings)\/[\w-]+/,
    jobId: [/^\/(?:remote-jobs|listings)\/([\w-]+)/],
    links: 'a[href*="/remote-jobs/"], a[href*="/listings/"]',
    title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1', 'h1'],
    company: ['.lis-container__job__sidebar__companyDetails__info__title', '.company-card h2'],
    location: ['.company-card [class*="location"]'],
    description: [
      '.lis-container__job__content__description',
      '#job-listing-show-container .listing-container',
      '.listing-container',
    ],
    exclude: ['#related_jobs', '.apply_tooltip'],
  }),
)
