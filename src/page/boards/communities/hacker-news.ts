import { defineBoard } from '../contract.ts'

/** "Who is hiring": each comment of the thread is a posting, there and on its own page; its first line is the title. */
export const hackerNews = defineBoard(
  {
    id: 'hacker-news',
    name: 'Hacker News',
    hosts: ['news.ycombinator.com'],
    matches: ['*://news.ycombinator.com/item*'],
  },
  () => ({
    pages: /^\/item\?/,
    jobId: [/[?&]id=(\d+)/],
    title: ['.fatitem .commtext'],
    // "Company | Role | Place | …"; some begin with the role.
    firstLine:
      /^(?<company>(?:(?!\b(?:engineer|developer|programmer|architect|sre|devops|hiring)s?\b)[^|])+?)\s*\|\s*(?<title>.+)$/i,
    description: ['.fatitem .commtext'],
    exclude: ['.reply', 'form'],
    entries: {
      page: { selector: '.fatitem .titleline', text: /who is hiring/i },
      each: '.comtr',
      holds: '.ind[indent="0"]',
      text: '.commtext',
      address: '/item?id={id}',
    },
  }),
)
