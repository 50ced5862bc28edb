import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { runAtOnce } from '../../../src/page/slices.ts'
import { textSteps } from '../../../src/page/text/read-text.ts'

function read(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body><div id="root">${html}</div></body></html>`)
  const result = runAtOnce(textSteps([document.getElementById('root') as HTMLElement]))
  const kinds = result.blocks.map(({ kind, start, end }) => `${kind}: ${result.text.slice(start, end)}`)
  return { ...result, kinds }
}

describe('the text of a page', () => {
  it.each([
    ['white space collapses as drawn', '<p>  Java \n\t and <b> Go</b> .</p>', 'Java and Go .'],
    ['a line break is a line break', 'Java<br>Go<br/><br>PHP', 'Java\nGo\nPHP'],
    ['blocks stand on lines of their own', 'a<div>b<p>c</p></div>d', 'a\nb\nc\nd'],
    ['inline elements do not split words', 'Post<i>gre</i><span>SQL</span>', 'PostgreSQL'],
    [
      'chips without white space stay apart',
      '<span class="chip">Java</span><span class="chip">Go</span>',
      'Java\tGo',
    ],
    ['table cells stay apart', '<table><tr><td>Java</td><td>5 years</td></tr></table>', 'Java\t5 years'],
    ['no-break spaces are spaces', 'Spring&nbsp;Boot&nbsp; 3', 'Spring Boot 3'],
    [
      'soft hyphens and zero-width spaces are not there',
      'Kuber&shy;netes Java\u200bScript',
      'Kubernetes JavaScript',
    ],
    ['preformatted text keeps its lines', '<pre>Java\nGo</pre>', 'Java\nGo'],
    ['inline styles keep lines', '<div style="white-space: pre-line">Java\nGo</div>', 'Java\nGo'],
    [
      'scripts, styles and templates are not text',
      'a<script>b</script><style>c</style><template>d</template><noscript>e</noscript>',
      'a',
    ],
    [
      'hidden elements are not text',
      'a<p hidden>b</p><i aria-hidden="true">c</i><p style="display: none">d</p><span class="sr-only">e</span>',
      'a',
    ],
    [
      'controls and navigation are not text',
      'a<nav>b</nav><button>c</button><form><input>d</form><div role="dialog">e</div>',
      'a',
    ],
    [
      'an accordion heading is a button in a heading',
      '<h3><button>Requirements</button></h3>x',
      'Requirements\nx',
    ],
    ['comments are not text', 'Ja<!-- x -->va', 'Java'],
  ])('%s', (_name, html, text) => expect(read(html).text).toBe(text))

  it('knows headings, items and paragraphs', () => {
    const html =
      '<h2>About</h2><p>We build.</p><p><b>Requirements</b></p><ul><li><p>Java</p></li><li><b>Go</b></li></ul><div role="heading">More</div><div role="listitem">x</div><p>• Rust</p><p><b>Bold to the end.</b></p>'
    expect(read(html).kinds).toEqual([
      'heading: About',
      'paragraph: We build.',
      'heading: Requirements',
      'item: Java',
      'item: Go',
      'heading: More',
      'item: x',
      'item: • Rust',
      'paragraph: Bold to the end.',
    ])
  })

  it('maps a place in the text to its text node and back', () => {
    const { text, map } = read('<p>Some  <b>Spring\n Boot</b> and Java</p>')
    const start = text.indexOf('Boot')
    const point = map.pointAt(start)
    expect(point?.node.data.slice(point.offset)).toBe('Boot')
    expect(point && map.offsetOf(point.node, point.offset)).toBe(start)
    const behind = map.pointBehind(start + 4)
    expect(behind?.offset).toBe('Spring\n Boot'.length)
    expect(map.pointAt(text.length)).toBeNull()
    expect(map.pointBehind(0)).toBeNull()
  })
})
