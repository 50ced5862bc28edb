import { readHiringComment } from '../../../core/hiring-comment/hiring-comment.ts'
import { defineBoard } from '../contract.ts'

/** "Who is hiring": each comment of the thread is a posting, there and on its own page; its first line is its head. */
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
    head: readHiringComment,
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
