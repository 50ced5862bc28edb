import { defineBoard } from '../contract.ts'

/** Guest page, logged-in job page, two-pane search and collections: the open job is `currentJobId`. */
export const linkedin = defineBoard(
  {
    id: 'linkedin',
    name: 'LinkedIn',
    hosts: ['linkedin.com'],
  },
  () => ({
    pages:
      /^\/jobs\/(?:view|search|collections|jobs-guest)|^\/jobs-guest\/|^\/jobs\/?\?.*currentJobId=|currentJobId=/,
    jobId: [/[?&]currentJobId=(\d+)/, /^\/jobs\/view\/(?:[^/?]*-)?(\d+)/, /\/jobPosting\/(\d+)/],
    links: 'a[href*="/jobs/view/"], a[href*="currentJobId="]',
    title: [
      '.job-details-jobs-unified-top-card__job-title h1',
      '.job-details-jobs-unified-top-card__job-title',
      '.jobs-unified-top-card__job-title',
      '.top-card-layout__title',
      '.topcard__title',
      'main .jobs-details h1',
      '.jobs-search__job-details h1',
      '.jobs-search__job-details h2',
      'main a[href*="/jobs/view/{id}"]',
      'a[href*="/jobs/view/{id}"]',
    ],
    company: [
      '.job-details-jobs-unified-top-card__company-name',
      '.jobs-unified-top-card__company-name',
      '.topcard__org-name-link',
      '.topcard__flavor',
    ],
    location: [
      '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
      '.jobs-unified-top-card__bullet',
      '.topcard__flavor--bullet',
    ],
    documentTitle:
      /^(?:\(\d+\) )?(?:(?<title>[^|]{1,150}) \| )?(?<company>[^|]{1,100}?) (?:\| LinkedIn$|hiring )/,
    description: [
      '#job-details',
      '.jobs-description__content .jobs-box__html-content',
      '.jobs-description-content__text',
      '.show-more-less-html__markup',
      '.description__text',
      '[componentkey^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]',
      '[componentkey^="JobDetails_AboutTheJob"]',
      '[data-testid="expandable-text-box"]',
    ],
    exclude: ['.jobs-description__footer', '.find-a-referral', '.similar-jobs'],
  }),
)
