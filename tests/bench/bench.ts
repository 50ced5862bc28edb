/**
 * `npm run bench`: how fast the engine is, as ratios within one run.
 *   (no option)   everything
 *   --no-stream   without the stream of 100,000 postings, which takes minutes
 *   --only PART   sizes, peers, lexicon, load or stream
 */
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readSkillsData } from '../../src/build/read-data.ts'
import { compileLexicon } from '../../src/core/lexicon/compile/compile.ts'
import { type Lexicon, loadLexicon } from '../../src/core/lexicon/load.ts'
import { findPhrases } from '../../src/core/match/find.ts'
import { match as matchText } from '../../src/core/match/match.ts'
import { LONGEST_POSTING, read } from '../../src/core/read.ts'
import { tokenize } from '../../src/core/text/tokenize.ts'
import { dataOf } from './generated.ts'
import { isSeen, measure, ms, once, table, times } from './measure.ts'
import { peersOf } from './peers.ts'
import { streamMemory } from './stream.ts'
import { postingTexts, textOf } from './texts.ts'

const { values } = parseArgs({
  options: { 'no-stream': { type: 'boolean', default: false }, only: { type: 'string' } },
})
const isWanted = (part: string) => values.only === undefined || values.only === part

/** Fewer leave the engine half warm where the machine is busy. */
const LEAST_ROUNDS = 15

const ROOT = `${import.meta.dirname}/../..`
const data = readSkillsData(ROOT)
const compiled = compileLexicon(data)
const lexicon = loadLexicon(compiled)

function loop(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0
  return sum
}

/** What the peers do, and no more: finding the places. */
function find(text: string): number {
  return findPhrases(tokenize(text, lexicon.vocabulary), lexicon).matches.length
}

function match(text: string, by: Lexicon = lexicon): number {
  return matchText(text, by).matches.length
}

function readAll(text: string): number {
  const posting = {
    id: 'bench',
    title: 'Senior Backend Developer',
    company: null,
    location: null,
    salary: null,
    employmentType: null,
    text,
    blocks: [],
  }
  return read(posting, lexicon).mentions.length
}

const PARTS: Record<string, () => void | Promise<void>> = { sizes, peers, lexicon: growth, load, stream }

function sizes(): void {
  const postings = postingTexts()
  const texts: [string, string[]][] = [
    [`${postings.length} postings, one by one`, postings],
    // `read` takes no more of a text than its first LONGEST_POSTING characters.
    ...[10_000, LONGEST_POSTING].map((length): [string, string[]] => [
      `${length / 1000} KB`,
      [textOf(length)],
    ]),
  ]
  const rows = texts.map(([label, all]) => {
    const length = all.reduce((sum, text) => sum + text.length, 0)
    const each = (run: (text: string) => number) => () => all.reduce((sum, text) => sum + run(text), 0)
    const [bare, matching, reading] = measure(
      [
        { name: 'loop', run: each(loop) },
        { name: 'match', run: each((text) => match(text)) },
        { name: 'read', run: each(readAll) },
      ],
      5_000,
      LEAST_ROUNDS,
    ).map(({ least }) => least) as [number, number, number]
    const perCharacter = (reading / length) * 1e6
    return [
      label,
      ms(bare),
      ms(matching),
      times(matching / bare),
      ms(reading),
      times(reading / bare),
      perCharacter.toFixed(0),
    ]
  })
  print(
    'Against a bare charCodeAt loop over the same text',
    ['text', 'loop', 'match', 'match / loop', 'read', 'read / loop', 'read, ns a character'],
    rows,
  )
}

function peers(): void {
  const postings = postingTexts()
  const overAll = (run: (text: string) => number) => () => postings.reduce((sum, text) => sum + run(text), 0)
  const forms = data.skills.flatMap((skill) => [skill.name, ...skill.aliases])
  const all = measure(
    [
      { name: 'Backlight, finding the places', run: overAll(find) },
      { name: 'Backlight, and weighing the evidence', run: overAll((text) => match(text)) },
      ...peersOf(forms).map(({ name, find }) => ({ name, run: overAll(find) })),
    ],
    6_000,
    3,
  )
  const own = all[0]?.least ?? Number.NaN
  print(
    `The same ${forms.length} forms in ${postings.length} postings, one by one`,
    ['engine', 'quickest run', 'against Backlight'],
    all.map(({ name, least }) => [name, ms(least), times(least / own)]),
  )
}

function growth(): void {
  const text = textOf(100_000)
  const lexicons = [1_500, 10_000, 50_000].map((count) => ({
    count,
    lexicon: loadLexicon(compileLexicon(dataOf(reduced(count), count))),
  }))
  const all = measure(
    lexicons.map(({ count, lexicon: by }) => ({ name: String(count), run: () => match(text, by) })),
    4_000,
  )
  const first = all[0]?.least ?? Number.NaN
  print(
    'The lexicon grows; the text stays the same 100 KB',
    ['skills', 'forms', 'match', 'against the first'],
    all.map(({ name, least }, i) => [
      name,
      String(lexicons[i]?.lexicon.formCount),
      ms(least),
      times(least / first),
    ]),
  )
}

/** The first 1,500 skills everywhere, so that each lexicon finds the same and only made-up names are added. */
function reduced(count: number) {
  return { ...data, skills: data.skills.slice(0, Math.min(count, 1_500)) }
}

function load(): void {
  const small = compileLexicon({ ...data, skills: upTo(5_000) })
  const rows = [small, compiled].map((text) => {
    const cold = once({ name: 'cold', run: () => loadLexicon(text) })
    const [warm] = measure([{ name: 'load', run: () => loadLexicon(text) }], 2_000)
    return [
      String(loadLexicon(text).formCount),
      ms(cold),
      ms(warm?.least ?? Number.NaN),
      `${Math.round(Buffer.byteLength(text) / 1024)} KB`,
      `${Math.round(gzipSync(text).length / 1024)} KB`,
    ]
  })
  print('Loading the compiled lexicon', ['forms', 'first time', 'quickest run', 'bytes', 'gzip'], rows)
}

/** The first skills that together have about so many forms, generated ones included. */
function upTo(forms: number) {
  const share = forms / lexicon.formCount
  return data.skills.filter((_, i) => Math.floor(i * share) !== Math.floor((i - 1) * share))
}

async function stream(): Promise<void> {
  if (values['no-stream']) return
  const { at, seconds } = await streamMemory([1_000, 10_000, 100_000])
  print(
    `scan --ndjson over 100,000 postings, ${seconds.toFixed(0)} s`,
    ['postings', 'highest memory'],
    at.map(({ postings, peak }) => [String(postings), peak === null ? 'not told here' : `${peak} MB`]),
  )
}

function print(title: string, head: string[], rows: string[][]): void {
  console.log(`\n${title}\n\n${table(head, rows)}`)
}

for (const [part, run] of Object.entries(PARTS)) if (isWanted(part)) await run()
if (!isSeen()) console.log('')
