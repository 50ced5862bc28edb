import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { boardOf } from '../../../../src/page/boards/apply-adapter.ts'
import type { BoardAdapter } from '../../../../src/page/boards/contract.ts'
import { BOARDS } from '../../../../src/page/boards/index.ts'
import { cardsOf } from '../../../../src/page/list/cards.ts'

function cards(address: string, body: string, isOther: (element: Element) => boolean = () => false) {
  const url = new URL(address)
  const { document } = parseHTML(`<html><body>${body}</body></html>`)
  return cardsOf(document, url, boardOf(url, BOARDS) as BoardAdapter, isOther).map(({ id, title }) => [
    id,
    title,
  ])
}

const SEARCH = 'https://www.linkedin.com/jobs/search/?currentJobId=1'

test('links to postings of the board are cards; its other links and other sites’ are not', () => {
  const found = cards(
    SEARCH,
    `<a href="/jobs/view/2">Go Developer</a> <a href="/company/3">Acme</a> <a href="#4">Top</a>
     <a href="https://www.linkedin.com/jobs/view/java-developer-at-acme-5?trk=x">Java Developer</a>
     <a href="https://example.com/jobs/view/6">Elsewhere</a> <a href="javascript:void(0)">Menu</a>
     <a href="//de.linkedin.com/jobs/view/7">Rust Developer</a> <a>No address</a> <a href="http://[">Broken</a>`,
  )
  expect(found).toEqual([
    ['linkedin:2', 'Go Developer'],
    ['linkedin:5', 'Java Developer'],
    ['linkedin:7', 'Rust Developer'],
  ])
})

test('of several links to a posting the heading is its title, else the longest', () => {
  const twice = '<a href="/jobs/view/2">Apply</a>'
  expect(
    cards(
      SEARCH,
      `${twice}<h3><a href="/jobs/view/2">Go Dev</a></h3><a href="/jobs/view/2">Save this job</a>`,
    ),
  ).toEqual([['linkedin:2', 'Go Dev']])
  expect(cards(SEARCH, `${twice}<a href="/jobs/view/2">Go Developer</a>`)).toEqual([
    ['linkedin:2', 'Go Developer'],
  ])
})

test.each([
  ['<a href="/jobs/view/2"><h5>Go Developer</h5><p>Lisbon</p></a>', 'Go Developer'],
  ['<a href="/jobs/view/2"><p>Go Developer</p><p>Lisbon</p></a>', 'Go Developer'],
  [
    '<a href="/jobs/view/2"><span><strong>Go Developer</strong></span><span class="visually-hidden">Go Developer, verified</span></a>',
    'Go Developer',
  ],
  ['<a href="/jobs/view/2"><span class="sr-only">Job:</span><span>Go Developer</span></a>', 'Go Developer'],
  ['<a href="/jobs/view/2">Senior <mark>Go</mark> Developer</a>', 'Senior Go Developer'],
  ['<a href="/jobs/view/2"><mark>Go</mark> <mark>Developer</mark></a>', 'Go Developer'],
  ['<a href="/jobs/view/2"><b>Go</b> Developer <i>(remote)</i></a>', 'Go Developer (remote)'],
])('the title of %s', (html, title) => {
  expect(cards(SEARCH, html)).toEqual([['linkedin:2', title]])
})

test('a link that lies over its card without words of its own has the title of the card’s heading', () => {
  const cover = (id: number, title: string) =>
    `<li><div class="card"><a href="/jobs/view/go-${id}?position=1"><span class="sr-only">${title}</span></a>
     <div><h3>${title}</h3><h4><a href="/company/x">Acme</a></h4></div></div></li>`
  expect(cards(SEARCH, `<ul>${cover(2, 'Go Developer')}${cover(3, 'Rust Developer')}</ul>`)).toEqual([
    ['linkedin:2', 'Go Developer'],
    ['linkedin:3', 'Rust Developer'],
  ])
})

test('a link without words, or with far too many, is no card', () => {
  expect(cards(SEARCH, '<a href="/jobs/view/2"><img alt="Logo"></a><a href="/jobs/view/3"> 42 </a>')).toEqual(
    [],
  )
  expect(cards(SEARCH, `<a href="/jobs/view/4">${'word '.repeat(60)}</a>`)).toEqual([])
})

test('the open posting has a card in a list, and none beside it', () => {
  const own = '<a href="/jobs/view/1">Java Developer</a>'
  expect(cards(SEARCH, `<ul><li>${own}</li></ul><main><h1>${own}</h1></main>`)).toEqual([
    ['linkedin:1', 'Java Developer'],
  ])
  expect(cards(SEARCH, `<main><h1>${own}</h1></main>`)).toEqual([])
})

test('what belongs to the open posting is no card', () => {
  const link = '<a href="/jobs/view/2">Similar: Go Developer</a>'
  expect(cards(SEARCH, link, () => true)).toEqual([])
})

test('a list without end stops at two hundred', () => {
  const links = Array.from({ length: 500 }, (_, n) => `<a href="/jobs/view/${n + 10}">Go Developer</a>`)
  expect(cards(SEARCH, links.join(''))).toHaveLength(200)
})
