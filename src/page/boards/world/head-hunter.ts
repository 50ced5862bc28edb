import { defineBoard } from '../contract.ts'

/** hh.ru and its sisters in other countries, on their city sub-domains, too. */
export const headHunter = defineBoard(
  {
    id: 'head-hunter',
    name: 'hh.ru',
    hosts: ['hh.ru', 'hh.kz', 'hh.uz', 'headhunter.kz', 'headhunter.ge', 'rabota.by'],
  },
  () => ({
    pages: /^\/vacancy\/\d+/,
    jobId: [/^\/vacancy\/(\d+)/],
    links: 'a[href*="/vacancy/"]',
    title: ['[data-qa="vacancy-title"]', 'h1'],
    company: ['[data-qa="vacancy-company-name"]', '.vacancy-company-name'],
    location: ['[data-qa="vacancy-view-raw-address"]', '[data-qa="vacancy-view-location"]'],
    employmentType: ['[data-qa="common-employment-text"]', '[data-qa="vacancy-view-employment-mode"]'],
    description: [
      '[data-qa="vacancy-description"], [data-qa="skills-element"], [data-qa="bloko-tag__text"]',
      '.vacancy-description',
    ],
    exclude: ['[data-qa="vacancy-response-link-bottom"]'],
  }),
)
