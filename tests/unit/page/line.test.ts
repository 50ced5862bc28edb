import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { clippedIn } from '../../../src/page/text/clipped.ts'
import { lineOf } from '../../../src/page/text/line.ts'

const line = (html: string, head = '') => {
  const { document } = parseHTML(
    `<!doctype html><html><head>${head}</head><body><h1>${html}</h1></body></html>`,
  )
  return lineOf(document.querySelector('h1'))
}

it.each([
  ['a style sheet', '<style>.x{color:red}</style>Harbour Mill'],
  ['a script', 'Harbour Mill<script>track("x")</script>'],
  ['a template', '<template>Loading</template>Harbour Mill'],
  ['an SVG', '<svg><title>Logo</title><text>HM</text></svg>Harbour Mill'],
  ['what is hidden', 'Harbour Mill<span hidden> (draft)</span><i style="display:none">x</i>'],
  ['what screen readers skip beside other words', 'Harbour Mill<span aria-hidden="true"> ★</span>'],
  ['what only screen readers get', '<span class="visually-hidden">Company: </span>Harbour Mill'],
  ['a rating', 'Harbour Mill <span role="meter">4.1</span>'],
  ['a control beside', 'Harbour Mill <button>Follow</button>'],
])('the words of a line are without %s', (_name, html) => expect(line(html)).toBe('Harbour Mill'))

it('what a page clips by a class of any name is not seen, whether it has a layout or not', () => {
  const head = '<style>.zq1{position:absolute;clip:rect(0 0 0 0);width:1px}.zq2{color:red}</style>'
  expect(line('Go Developer<span class="zq1"> - job post</span>', head)).toBe('Go Developer')
  expect(line('Go Developer<span class="zq2"> (Lyon)</span>', head)).toBe('Go Developer (Lyon)')
})

it.each([
  ['.a{clip:rect(0,0,0,0)}', ['a']],
  ['.a { color: red }\n.b { clip: rect(1px, 1px, 1px, 1px); }', ['b']],
  ['.a{clip-path:inset(50%)}', ['a']],
  ['.a{clip:auto}.b{clip-path:inset(5%)}', []],
  ['@media print{.a{clip:rect(0 0 0 0)}}.b{clip:rect(0 0 0 0)}', ['b']],
  ['.open .a{clip:rect(0 0 0 0)}', []],
  ['}}}{{{.a{', []],
])('the clipped classes of %s', (sheet, classes) => expect(clippedIn(sheet)).toEqual(classes))

it.each([
  ['words that are drawn but hidden from screen readers', '<span aria-hidden="true">Go Developer</span>'],
  ['a button', '<button>Go Developer</button>'],
])('a line that has nothing but %s has these', (_name, html) => expect(line(html)).toBe('Go Developer'))

it('words that are drawn apart stay apart', () => {
  expect(line('<div>Go Developer</div><div>Lyon</div>')).toBe('Go Developer Lyon')
  expect(line('Go<br>Developer')).toBe('Go Developer')
  expect(line('Java<b>Script</b> Developer')).toBe('JavaScript Developer')
})

it('nothing has no words, and a line ends', () => {
  expect(lineOf(null)).toBe('')
  expect(line('word '.repeat(1_000)).length).toBeLessThanOrEqual(300)
})
