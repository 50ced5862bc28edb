import { defineBoard } from '../contract.ts'

/** boards and job-boards hosts, and the frame that company sites embed. */
export const greenhouse = defineBoard(
  {
    id: 'greenhouse',
    name: 'Greenhouse',
    hosts: ['greenhouse.io'],
    matches: [
      '*://boards.greenhouse.io/*',
      '*://boards.eu.greenhouse.io/*',
      '*://job-boards.greenhouse.io/*',
      '*://job-boards.eu.greenhouse.io/*',
    ],
  },
  () => ({
    pages: /\/jobs\/\d+|^\/embed\/job_app/,
    jobId: [/\/jobs\/(\d+)/, /[?&](?:gh_jid|token)=(\d+)/],
    links: 'a[href*="/jobs/"]',
    title: ['.job__title h1', '#header .app-title', '.app-title', 'h1'],
    company: ['#header .company-name', '.company-name'],
    location: ['.job__location', '#header .location', '.location'],
    documentTitle: /^Job Application for .{1,300} at (?<company>.{1,120})$/,
    description: ['.job__description', '#content .job-post', '#content'],
    exclude: [
      '#application',
      '.application--container',
      '#apply_button',
      '.job__tags',
      '.job-alert',
      '#application_form',
    ],
    embedded: true,
  }),
)
