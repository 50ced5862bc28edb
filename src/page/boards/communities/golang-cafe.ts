import { defineBoard } from '../contract.ts'

export const golangCafe = defineBoard(
  {
    id: 'golang-cafe',
    name: 'Golang Cafe',
    hosts: ['golang.cafe'],
  },
  () => ({
    pages: /^\/job\/[^/?]+/,
    jobId: [/^\/job\/([^/?]+)/],
    links: 'a[href*="/job/"]',
    title: ['#job-title', '.job-title', 'h1'],
    company: ['.job-company', 'a[href^="/Golang-Jobs-At-"]'],
    documentTitle: / (?:at|with) (?<company>[^|-]{1,80}?) (?:in|[|-]) /,
    location: ['.job-location'],
    description: ['#job-description', '.job-description', 'article .description'],
  }),
)
