import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lexiconData } from 'virtual:lexicon'
import fc from 'fast-check'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import { read } from '../../../../src/core/read.ts'
import type { Posting, Reading } from '../../../../src/core/types.ts'
import { plainPosting } from '../../../tools/plain-posting.ts'

/** The lexicon that ships. */
export const lexicon = loadLexicon(lexiconData)

export function readText(text: string, more: Partial<Posting> = {}): Reading {
  return read(plainPosting(text, { title: 'Developer', ...more }), lexicon)
}

/** Every skill with its strongest level, sorted. */
export function levelsOf(reading: Reading): string[] {
  return reading.skills.map(({ id, level }) => `${id}: ${level}`).sort()
}

const POSTINGS = resolve(import.meta.dirname, '../../../postings')

/** Lines of the labelled postings: what people write, in any mixture. */
const LINES = readdirSync(POSTINGS)
  .sort()
  .flatMap((name) => {
    try {
      return readFileSync(join(POSTINGS, name, 'posting.txt'), 'utf8').split('\n')
    } catch {
      return [] // a case of another form
    }
  })
  .filter((line) => line.trim() !== '')

/** Postings put together of lines of real manner. */
export const posting = fc
  .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 })
  .map((lines) => lines.join('\n'))

/** Skills that no context is needed for, in two halves for sections that must have none in common. */
export const SURE = ['Java', 'PostgreSQL', 'Kubernetes', 'TypeScript', 'RabbitMQ']
export const OTHERS = ['Terraform', 'MongoDB', 'Python', 'GraphQL', 'Jenkins']
const TEMPLATES: readonly ((a: string, b: string, c: string) => string)[] = [
  (a) => `Experience with ${a}`,
  (a) => `${a} is a plus`,
  (a, b, c) => `${a}, ${b} or ${c}`,
  (a, b) => `Strong knowledge of ${a} and ${b}`,
  (a) => `5+ years of ${a}`,
  (a, b) => `Must have ${a}; ${b} preferred`,
  (a) => `No ${a} experience needed`,
  (a, b) => `Ideally ${a} or ${b}`,
  (a, b) => `At least one of the following: ${a}, ${b}`,
  (a) => `We build services in ${a}.`,
  (a, b) => `${a} (${b} is nice to have)`,
  (a, b) => `${a}/${b}`,
]
const HEADINGS = ['Requirements', 'Nice to have', 'Responsibilities', 'Our stack']

/** A heading with a few lines below it, of skills that mean themselves everywhere. */
export function sectionOf(skills: readonly string[]): fc.Arbitrary<string> {
  const line = fc
    .tuple(fc.constantFrom(...TEMPLATES), fc.shuffledSubarray([...skills], { minLength: 3, maxLength: 3 }))
    .map(([template, [a, b, c]]) => `• ${template(a as string, b as string, c as string)}`)
  return fc
    .tuple(fc.constantFrom(...HEADINGS), fc.array(line, { minLength: 1, maxLength: 5 }))
    .map(([heading, lines]) => `${heading}:\n${lines.join('\n')}`)
}

/** What nobody writes, in pieces that the engine has rules for. */
export const hostile = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'Java',
          'C++',
          'C#',
          '.NET',
          'Go',
          'or',
          'and',
          ',',
          '/',
          '(',
          ')',
          '((',
          '•',
          '\n',
          ' ',
          '\t',
          '\u00a0',
          '\u200b',
          '\ud800',
          '\udc00',
          '\ufeff',
          '😀',
          '5 years',
          'is a plus',
          'no',
          'one of the following:',
          'such as',
          '$',
          '100k',
          '@',
          '://',
          'www.',
          '&amp;',
          '&',
          "'s",
          '-',
          '–',
          ':',
          ';',
          '.',
          '…',
          'aB1',
          'İ',
          'ﬁ',
          'ß',
          'Requirements',
          'front- and back-end',
          'unit and integration testing',
          'QA engineers',
          '\0',
          '\u001e',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))
