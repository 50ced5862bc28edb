import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { projectFiles, read } from './source-files.ts'

interface Node {
  type: string
  start: number
  [key: string]: unknown
}

/** Attributes and props that a user reads or hears. */
const SPOKEN = new Set(['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'hint', 'label'])
for (const name of ['aria-placeholder', 'aria-valuetext', 'note', 'placeholder', 'text', 'title'])
  SPOKEN.add(name)

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

/** Words for people; signs such as "–" and "›" are the same in every language. */
const hasWords = (text: unknown) => typeof text === 'string' && /\p{L}{2,}/u.test(text)

/** The string literals that an expression may come to: those of `a ? 'x' : 'y'` and `a && 'x'` too. */
function literalsOf(node: Node): Node[] {
  switch (node.type) {
    case 'JSXExpressionContainer':
      return literalsOf(node.expression as Node)
    case 'ConditionalExpression':
      return [...literalsOf(node.consequent as Node), ...literalsOf(node.alternate as Node)]
    case 'LogicalExpression':
      return [...literalsOf(node.left as Node), ...literalsOf(node.right as Node)]
    case 'Literal':
    case 'JSXText':
      return hasWords(node.value) ? [node] : []
    case 'TemplateLiteral': {
      const parts = node.quasis as (Node & { value: { cooked: string } })[]
      return parts.some(({ value }) => hasWords(value.cooked)) ? [node] : []
    }
    default:
      return []
  }
}

/** Places in a file's JSX where a string stands that a user reads. */
function wordsIn(code: string): string[] {
  const found: Node[] = []
  const visit = (node: Node): void => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      found.push(...(node.children as Node[]).flatMap(literalsOf))
    }
    // `toast({ text: 'Saved' })`, `{ value: 'all', label: 'All' }`
    if (node.type === 'Property') {
      const { name } = node.key as { name?: unknown }
      if (typeof name === 'string' && SPOKEN.has(name)) found.push(...literalsOf(node.value as Node))
    }
    if (node.type === 'JSXAttribute') {
      const { name } = node.name as { name: unknown }
      if (typeof name === 'string' && SPOKEN.has(name) && isNode(node.value))
        found.push(...literalsOf(node.value))
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(parseAst(code, { lang: 'tsx' }) as unknown as Node)
  return found.map(({ start }) => {
    const line = code.slice(0, start).split('\n').length
    return `${line}: ${code.slice(start).trim().split('\n')[0]?.slice(0, 80)}`
  })
}

test('components say nothing in words of their own', () => {
  const components = [...projectFiles('src/ui'), ...projectFiles('entrypoints')].filter((file) =>
    /\.tsx?$/.test(file),
  )
  expect(components.length).toBeGreaterThan(40)
  const wrong = components.flatMap((file) => wordsIn(read(file)).map((place) => `${file}:${place}`))
  expect(
    wrong,
    "Put the words into src/i18n/locales/en.json and de.json under a key, and say them by t('the.key'), " +
      'with values as $1, $2; tn() chooses between .one and .other.',
  ).toEqual([])
})

test.each([
  ['<p>Two words</p>', 1],
  ['<p>{open ? "Close it" : t("open")}</p>', 1],
  ['<p>{count > 1 && `and more`}</p>', 1],
  ['<button aria-label="Close">×</button>', 1],
  ['<Field label={wide ? "Name of it" : "Name"} />', 2],
  ['toast({ text: "It is saved", undo })', 1],
  ['<p className="soft small">{t("a.key")} · {3} / $</p>', 0],
  ['<a href="https://example.com" target="_blank">{name}</a>', 0],
])('such words are found: %s', (code, count) => {
  expect(wordsIn(`const view = ${code}`)).toHaveLength(count)
})
