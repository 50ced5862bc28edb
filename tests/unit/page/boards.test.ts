import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { boardOf, canShowPosting, jobIdOf } from '../../../src/page/boards/apply-adapter.ts'
import type { BoardAdapter, Where } from '../../../src/page/boards/contract.ts'
import { BOARDS, boardMatches } from '../../../src/page/boards/index.ts'
import { PAGE_FIXTURES } from './page-fixtures.ts'

/** The compiler does not see a key too many in what a function returns. */
const KEYS: Record<keyof BoardAdapter, true> = {
  id: true,
  name: true,
  hosts: true,
  matches: true,
  pages: true,
  jobId: true,
  links: true,
  title: true,
  head: true,
  company: true,
  documentTitle: true,
  location: true,
  employmentType: true,
  description: true,
  exclude: true,
  entries: true,
  embedded: true,
}

/**
 * A class name that a build makes anew: `css-1x2y3z`, `sc-bdVaJa`, `jss12`, `Title_root__a1B2c`. What a person wrote of
 * it may be looked for (`[class*="Title_root__"]`), the rest changes with every release of the board.
 */
const HASHED =
  /\b(?:css|sc|emotion|jsx)-\w*[\dA-Z]|\bjss\d|_(?=[A-Za-z\d]{5,10}\b)(?:[A-Za-z]*\d|[A-Za-z\d]*[A-Z](?:[A-Z\d]|[a-z](?:[A-Z\d]|\b)|\b))/

describe.each(BOARDS.map((board) => [board.id, board] as const))('the board %s', (id, board) => {
  it('has a page with a posting, a list of postings and a page without one under tests/pages', () => {
    const pages = PAGE_FIXTURES.filter((page) => page.board === id).map(({ expected }) => expected)
    const missing = [
      pages.some(({ posting }) => posting !== null) ? '' : 'a page that shows a posting',
      board.adapter().entries || pages.some(({ cards }) => cards)
        ? ''
        : 'a list (with "cards" in expected.json)',
      pages.some(({ posting, cards }) => posting === null && !cards) ? '' : 'a page without a posting',
    ].filter(Boolean)
    const how = `Save each from ${board.hosts[0]} and run: npm run board -- page.html https://… (tests/pages/${id}/).`
    expect(missing, how).toEqual([])
  })

  it('says nothing that the contract does not know', () => {
    expect(Object.keys(board.adapter()).filter((key) => !Object.hasOwn(KEYS, key))).toEqual([])
  })

  it('looks for no class name that a build hashes', () => {
    const { title, company, location, employmentType, description, exclude, entries } = board.adapter()
    const selectors = [title, company, location, employmentType, description, exclude]
      .flatMap((one): readonly Where[] => one ?? [])
      .flatMap((one) => (typeof one === 'string' ? one : [one.from, one.is ?? '', one.find ?? '']))
    const all = [...selectors, ...(entries ? [entries.each, entries.holds, entries.text] : [])]
    const classes = all.flatMap((selector) => selector.match(/\.[\w-]+|\[class[^\]]*\]/g) ?? [])
    expect(classes.filter((name) => HASHED.test(name))).toEqual([])
  })

  it('is the only one with its id and hosts', () => {
    expect(BOARDS.filter((other) => other.id === id)).toEqual([board])
    for (const host of board.hosts) expect(boardOf(new URL(`https://${host}/`), BOARDS)?.id).toBe(id)
  })

  it.each(board.matches ?? [])('asks for http and https of its own hosts only: %s', (match) => {
    const host = /^\*:\/\/(?:\*\.|www\.)?([^/*]+)\//.exec(match)?.[1] ?? ''
    expect(board.hosts.some((own) => host === own || host.endsWith(`.${own}`))).toBe(true)
  })
})

describe('the list of boards in README.md', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8')
  const line = readme.split('\n').find((one) => one.startsWith('By itself on ')) ?? ''
  const told = line
    .replace(/^By itself on |\.$/g, '')
    .replace(/\([^)]*\)/g, '')
    .split(/, | and (?=[^,]*$)/)
    .map((name) => name.trim())

  it('names each of them and nothing else', () => {
    const names = BOARDS.map(({ name }) => name)
    const how =
      'Write the names as they stand in src/page/boards/, parted by commas; what is in brackets is free.'
    expect([...told].sort(), how).toEqual([...names].sort())
  })
})

describe('a hashed class name', () => {
  it.each(['.css-1q2w3e', '.sc-bdVaJa', '.jss42', '.Title_root__a1B2c', '[class="JobCard_title__Xk3pQ"]'])(
    'is %s',
    (name) => expect(name).toMatch(HASHED),
  )

  it.each([
    '.top-card-layout__title',
    '.job-details-jobs-unified-top-card__job-title',
    '[class*="JobDetails_jobDescription__"]',
    '.iCIMS_JobHeader',
    '.jobsearch-JobInfoHeader-title',
  ])('is not %s', (name) => expect(name).not.toMatch(HASHED))
})

describe('match patterns', () => {
  it('stand once each', () => expect(new Set(boardMatches()).size).toBe(boardMatches().length))
})

describe('job ids', () => {
  it.each([
    ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=41', 'linkedin:41'],
    ['https://www.linkedin.com/jobs/view/java-developer-at-x-4100000001', 'linkedin:4100000001'],
    ['https://www.linkedin.com/jobs/view/4100000001/?refId=1', 'linkedin:4100000001'],
    ['https://de.indeed.com/jobs?q=java&vjk=0123456789abcdef', 'indeed:0123456789abcdef'],
    ['https://de.indeed.com/viewjob?jk=0123456789abcdef&from=x', 'indeed:0123456789abcdef'],
    ['https://boards.greenhouse.io/acme/jobs/55', 'greenhouse:55'],
    ['https://boards.greenhouse.io/embed/job_app?for=acme&token=55', 'greenhouse:55'],
    ['https://acme.wd3.myworkdayjobs.com/en-US/x/job/Oslo/Engineer_JR-100234', 'workday:JR-100234'],
    ['https://acme.wd3.myworkdayjobs.com/x/job/Oslo/Engineer_R0012-1?source=x', 'workday:R0012-1'],
    ['https://www.linkedin.com/feed/', null],
  ])('of %s', (address, id) => {
    const url = new URL(address)
    const board = boardOf(url, BOARDS)
    expect(board && jobIdOf(board, url)).toBe(id)
  })

  it('are looked for only where postings are shown', () => {
    const url = new URL('https://www.linkedin.com/feed/')
    const board = boardOf(url, BOARDS)
    expect(board && canShowPosting(board, url)).toBe(false)
  })
})
