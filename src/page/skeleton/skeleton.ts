/**
 * The bones of a page: tags, ids, classes, roles and test ids, and no word of what it says. What a board's adapter
 * needs to be mended, and a reader of the page would not know it by.
 */
import { field, isObject } from '../json-ld/parse.ts'

export interface SkeletonOptions {
  /** What stands in the place of a text. */
  word: (text: string) => string
  /** What stands in the place of an address. */
  address: (href: string) => string
}

/** Larger pages are cut: what an adapter looks at stands in the first thousands of elements. */
const MOST_ELEMENTS = 4_000
const DEEPEST = 60
/** Of a row of elements that look alike so many are kept. */
const MOST_ALIKE = 3
const LONGEST_VALUE = 60

/** What draws, plays or runs, and what only decorates. */
const LEFT_OUT = new Set(
  'style noscript template svg canvas video audio link meta path wbr source object'.split(' '),
)
const VOID = new Set(['img', 'input', 'br', 'hr'])
const KEPT = new Set(
  'id class role itemprop itemtype itemscope aria-level aria-hidden hidden type indent lang'.split(' '),
)
/** By these pages are tested: what they hold a programmer wrote. Other data may be anybody's. */
const TEST_ID = /^data-(?:test|qa|cy|at|ui|tn|hook|automation|component|ph-at|careersite|sdui)/
/** A name that a programmer gave: no sentence, no address. */
const NAME = /^[A-Za-z_][\w:./-]*$/
/** The same for an element or a field of data, where a parser takes any character. */
const PART = /^[@$A-Za-z_][\w.:-]{0,39}$/
/** Stands in the place of a name that is none. */
const UNNAMED = 'unnamed'
/** Numbers of postings, members and sessions. */
const NUMBER = /\d{3,}|[0-9a-f]{8}-[0-9a-f-]{20,}/g

/** The skeleton as HTML, indented. Reads the page and leaves it as it is. */
export function skeletonOf(doc: Document, options: SkeletonOptions): string {
  const lines: string[] = []
  for (const script of doc.querySelectorAll('script[type*="ld+json" i]')) {
    const data = bonesOf(script.textContent ?? '', options)
    if (data) lines.push(`<script type="application/ld+json">${data}</script>`)
  }
  const left = { elements: MOST_ELEMENTS }
  if (doc.body) write(doc.body, 0, lines, options, left)
  if (left.elements <= 0) lines.push('<!-- cut -->')
  return lines.join('\n')
}

function write(
  element: Element,
  depth: number,
  lines: string[],
  options: SkeletonOptions,
  left: { elements: number },
): void {
  if (left.elements-- <= 0 || depth > DEEPEST) return
  const pad = '  '.repeat(depth)
  const tag = PART.test(element.localName) ? element.localName : UNNAMED
  const open = `${pad}<${tag}${attributesOf(element, options)}>`
  if (VOID.has(tag)) {
    lines.push(open)
    return
  }
  const inner: string[] = []
  let alike = 0
  let before = ''
  for (const node of (element.shadowRoot ?? element).childNodes) {
    if (node.nodeType === 3) {
      const text = (node as Text).data.trim()
      if (text) inner.push(`${pad}  ${escaped(options.word(text))}`)
    } else if (node.nodeType === 1) {
      const child = node as Element
      if (LEFT_OUT.has(child.localName) || child.localName === 'script') continue
      const look = `${child.localName} ${child.getAttribute('class') ?? ''} ${child.getAttribute('role') ?? ''}`
      alike = look === before ? alike + 1 : 1
      before = look
      if (alike <= MOST_ALIKE) write(child, depth + 1, inner, options, left)
      else if (alike === MOST_ALIKE + 1) inner.push(`${pad}  <!-- and so on -->`)
    }
  }
  const [only] = inner
  if (inner.length === 0) lines.push(`${open}</${tag}>`)
  else if (inner.length === 1 && only && !only.includes('<')) lines.push(`${open}${only.trim()}</${tag}>`)
  else lines.push(open, ...inner, `${pad}</${tag}>`)
}

function attributesOf(element: Element, { address }: SkeletonOptions): string {
  let all = ''
  for (const { name, value } of element.attributes) {
    if (name === 'href' && element.localName === 'a') all += ` href="${escaped(address(value))}"`
    else if (KEPT.has(name) || (TEST_ID.test(name) && PART.test(name))) {
      const names = shorten(value)
      if (names || value === '') all += names ? ` ${name}="${escaped(names)}"` : ` ${name}`
    } else if (name.startsWith('data-') && PART.test(name)) all += ` ${name.replace(NUMBER, '000')}`
  }
  return all
}

/** The names in a value, without numbers, up to a length. */
function shorten(value: string): string {
  let all = ''
  for (const name of value.split(/\s+/)) {
    if (!NAME.test(name) || all.length + name.length > LONGEST_VALUE) continue
    all += `${all ? ' ' : ''}${name.replace(NUMBER, (number) => '0'.repeat(Math.min(number.length, 3)))}`
  }
  return all
}

/** Structured data with its shape alone: types and names of fields stay. */
function bonesOf(source: string, { word }: SkeletonOptions): string | null {
  try {
    const parsed: unknown = JSON.parse(source)
    const said = JSON.stringify(parsed)
    return said.includes('JobPosting')
      ? JSON.stringify(bones(parsed, word, 0)).replaceAll('</', '<\\/')
      : null
  } catch {
    return null
  }
}

const MOST_FIELDS = 60

function bones(value: unknown, word: SkeletonOptions['word'], depth: number): unknown {
  if (depth > 12) return null
  if (Array.isArray(value)) return value.slice(0, MOST_ALIKE).map((entry) => bones(entry, word, depth + 1))
  if (typeof value === 'string') return word(value)
  if (typeof value === 'number') return 0
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .slice(0, MOST_FIELDS)
      .map((name) => [
        PART.test(name) ? name.replace(NUMBER, '000') : UNNAMED,
        /^@(?:type|context)$/.test(name)
          ? bones(field(value, name), typeWord(word), depth + 1)
          : bones(field(value, name), word, depth + 1),
      ]),
  )
}

/** Says the types and vocabularies of schema.org, whatever else stands in their place like any other text. */
const typeWord =
  (word: SkeletonOptions['word']): SkeletonOptions['word'] =>
  (text) =>
    /^(?:(?:https?:\/\/)?(?:www\.)?schema\.org\/?)?[A-Za-z]{0,40}$/.test(text) ? text : word(text)

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** For reports: a text is there, and an address is so made. */
export const ANONYMOUS: SkeletonOptions = {
  word: () => '…',
  address: (href) => shapeOf(href),
}

/** An address without what it names: "https://www.example.com/jobs/view/…?currentJobId=…". */
export function shapeOf(href: string): string {
  if (!URL.canParse(href, 'http://here')) return '…'
  const url = new URL(href, 'http://here')
  if (!url.protocol.startsWith('http')) return '…'
  const path = url.pathname
    .split('/')
    .map((part) => (/^[a-z][a-z_-]{0,15}$/i.test(part) && part.split('-').length < 3 ? part : part && '…'))
  const query = [...new Set(url.searchParams.keys())]
    .filter((name) => NAME.test(name))
    .map((name) => `${name}=…`)
  const host = url.hostname === 'here' ? '' : url.origin
  return `${host}${path.join('/')}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
