import { defineBoard } from '../contract.ts'

export const naukri = defineBoard(
  {
    id: 'naukri',
    name: 'Naukri',
    hosts: ['naukri.com'],
  },
  () => ({
    pages: /^\/job-listings-/,
    jobId: [/-(\d{10,})(?:[?/]|$)/],
    links: 'a[href*="/job-listings-"]',
    title: ['header h1', 'h1'],
    company: ['[class*="jd-header-comp-name"] a', '.jd-header-comp-name a'],
    location: ['[class*="jhc__location"]'],
    description: ['[class*="styles_JDC__dang-inner-html__"]', '[class*="JDC__dang-inner-html"]', '.job-desc'],
    exclude: ['[class*="similar-jobs"]'],
  }),
)
