import { defineBoard } from '../contract.ts'

export const habrCareer = defineBoard(
  {
    id: 'habr-career',
    name: 'Habr Career',
    hosts: ['career.habr.com'],
  },
  () => ({
    pages: /^\/vacancies\/\d+/,
    jobId: [/^\/vacancies\/(\d+)/],
    links: 'a[href*="/vacancies/"]',
    title: ['.page-title__title', 'h1'],
    company: ['.vacancy-company__title', '.company_name'],
    location: ['.vacancy-meta [href*="city_id"]'],
    description: ['.vacancy-description__text', '.vacancy-description'],
  }),
)
