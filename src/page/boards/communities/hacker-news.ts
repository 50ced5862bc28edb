import type { BoardAdapter } from '../contract.ts'

/** "Who is hiring": a comment opened on its own page is a posting; its first line is the title. */
export const hackerNews: BoardAdapter = {
  id: 'hacker-news',
  name: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  matches: ['*://news.ycombinator.com/item*'],
  pages: /^\/item\?/,
  jobId: [/[?&]id=(\d+)/],
  title: ['.fatitem .commtext'],
  titleIsFirstLine: true,
  description: ['.fatitem .commtext'],
  exclude: ['.reply', 'form'],
}
