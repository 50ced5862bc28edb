/** Span scores over a file in SkillSpan's form: one {id, text, knowledge: [[start, end, words]], skill: […]} a line. */
import { readFileSync } from 'node:fs'
import type { Span } from '../../../src/core/types.ts'
import type { Engine } from './engine.ts'
import { Counts, show, table } from './score.ts'

type Mark = [start: number, end: number, words: string]

interface Document {
  id: string
  text: string
  knowledge: Mark[]
  skill: Mark[]
}

/** Longest name of a technology in words ("Certified Kubernetes Application Developer" is none). */
const LONGEST_NAME = 5

/**
 * Only sentences with at least one mark count: the others were often not marked at all.
 * @param worst how many misses and wrong finds to show, times ten
 */
export function judgeSkillSpan(engine: Engine, path: string, worst: number): string {
  const recall = new Counts()
  const precision = new Counts()
  const technologyPrecision = new Counts()
  const missed = new Map<string, number>()
  const unmarked = new Map<string, number>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const document = JSON.parse(line) as Document
    const { mentions } = engine.read('', document.text)
    const marks = [...document.knowledge, ...document.skill].map(([start, end]) => ({ start, end }))
    for (const [start, end, words] of document.knowledge) {
      if (!namesTechnology(words, engine)) continue
      if (mentions.some((mention) => overlap(mention, { start, end }))) recall.right++
      else {
        recall.missed++
        count(missed, words)
      }
    }
    for (const sentence of sentencesOf(document.text)) {
      if (!marks.some((mark) => overlap(mark, sentence))) continue
      for (const mention of mentions) {
        if (!overlap(mention, sentence)) continue
        const isMarked = marks.some((mark) => overlap(mark, mention))
        const measures = engine.isTechnology(mention.skill) ? [precision, technologyPrecision] : [precision]
        for (const measure of measures) isMarked ? measure.right++ : measure.wrong++
        if (!isMarked)
          count(unmarked, `${document.text.slice(mention.start, mention.end)} (${mention.skill})`)
      }
    }
  }
  const parts = [
    `SkillSpan's form: ${path}`,
    table([
      [
        'knowledge spans that name a technology: recall',
        show(recall.recall),
        `${recall.right} found, ${recall.missed} missed`,
      ],
      [
        'what was found against any mark: precision',
        show(precision.precision),
        `${precision.right} marked, ${precision.wrong} not`,
      ],
      [
        'technologies found against any mark: precision',
        show(technologyPrecision.precision),
        `${technologyPrecision.right} marked, ${technologyPrecision.wrong} not`,
      ],
    ]),
  ]
  if (worst > 0) {
    parts.push(`Missed: ${most(missed, worst * 10)}`, `Found, not marked: ${most(unmarked, worst * 10)}`)
  }
  return parts.join('\n\n')
}

/**
 * Whether the words are, or hold, a name of a technology. Inside longer words an ambiguous name proves nothing
 * ("data access" names no Access), so there it has to be written as the span's own whole.
 */
function namesTechnology(words: string, engine: Engine): boolean {
  const isName = (name: string) => {
    const id = engine.lexicon.resolve(name)
    return id !== null && engine.isTechnology(id)
  }
  if (isName(words)) return true
  const tokens = words.split(/[\s,;()]+/).filter((token) => token !== '')
  for (let start = 0; start < tokens.length; start++) {
    for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_NAME); end++) {
      const name = tokens.slice(start, end).join(' ')
      if (!engine.ambiguous.has(name.toLowerCase()) && isName(name)) return true
    }
  }
  return false
}

/** SkillSpan writes one sentence a line. */
function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    sentences.push({ start, end })
    start = end + 1
  }
  return sentences
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function most(counts: ReadonlyMap<string, number>, limit: number): string {
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([words, n]) => (n > 1 ? `${words} ×${n}` : words))
    .join('; ')
}
