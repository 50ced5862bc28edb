/**
 * `npm run bench`: how fast the engine is, as ratios within one run.
 *   (no option)   everything
 *   --no-stream   without the stream of 100,000 postings, which takes minutes
 *   --only PART   sizes, peers, lexicon, load, heap, start, jobs or stream
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readSkillsData } from '../../src/build/read-data.ts'
import { compileLexicon } from '../../src/core/lexicon/compile/compile.ts'
import { type Lexicon, loadLexicon } from '../../src/core/lexicon/load.ts'
import { findPhrases } from '../../src/core/match/find.ts'
import { match as matchText } from '../../src/core/match/match.ts'
import { LONGEST_POSTING, read } from '../../src/core/read.ts'
import { tokenize } from '../../src/core/text/tokenize.ts'
import { plainPosting } from '../tools/plain-posting.ts'
import { dataOf } from './generated.ts'
import { allocatedBy } from './heap.ts'
import { isSeen, measure, measureEach, ms, once, table, times } from './measure.ts'
import { installPeers } from './peers/install.ts'
import { peersOf } from './peers/peers.ts'
import { leastOf, type Run, run, SCAN } from './process/scan.ts'
import { streamMemory } from './process/stream.ts'
import { postingTexts, textOf } from './texts.ts'

const { values } = parseArgs({
  options: { 'no-stream': { type: 'boolean', default: false }, only: { type: 'string' } },
})
const isWanted = (part: string) => values.only === undefined || values.only === part

/** Rounds over all postings: fewer leave the engine half warm, which costs twice as much. */
const ROUNDS = 60
/** … and where processes of their own are measured. */
const PROCESS_ROUNDS = 10

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
  return read(plainPosting(text, { title: 'Senior Backend Developer' }), lexicon).mentions.length
}

const PARTS: Record<string, () => void | Promise<void>> = {
  sizes,
  peers,
  lexicon: growth,
  load,
  heap,
  start,
  jobs,
  stream,
}

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
    const [bare, matching, reading] = measureEach(
      all,
      [
        { name: 'loop', run: loop },
        { name: 'match', run: (text) => match(text) },
        { name: 'read', run: readAll },
      ],
      ROUNDS,
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

async function peers(): Promise<void> {
  const load = await installPeers()
  const postings = postingTexts()
  const forms = data.skills.flatMap((skill) => [skill.name, ...skill.aliases])
  const all = measureEach(
    postings,
    [
      { name: 'Backlight, finding the places', run: find },
      { name: 'Backlight, and weighing the evidence', run: (text) => match(text) },
      ...peersOf(forms, load).map((peer) => ({ name: peer.name, run: peer.find })),
    ],
    ROUNDS / 3,
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

async function heap(): Promise<void> {
  const postings = postingTexts()
  const readEach = () => {
    for (const text of postings) readAll(text)
  }
  for (let round = 0; round < ROUNDS / 3; round++) readEach()
  const bytes = await allocatedBy(readEach)
  const length = postings.reduce((sum, text) => sum + text.length, 0)
  print(
    'What a read puts on the heap',
    ['', 'a posting', 'a character'],
    [
      [
        `${postings.length} postings, one by one`,
        `${Math.round(bytes / postings.length / 1024)} KB`,
        `${Math.round(bytes / length)} B`,
      ],
    ],
  )
}

async function start(): Promise<void> {
  const posting = join(ROOT, 'tests/postings/001-senior-java-insurance/posting.txt')
  const [bare, scan] = (await leastOf(
    [() => run(['--eval', '0']), () => run([SCAN, posting])],
    PROCESS_ROUNDS,
  )) as [Run, Run]
  print(
    'A process of its own, the quickest of several',
    ['', 'on the clock', 'work'],
    [
      ['bare Node', ms(bare.wall), ms(bare.work)],
      ['scan FILE', ms(scan.wall), ms(scan.work)],
    ],
  )
}

/** So many take some seconds on one thread, against which its start is little. */
const STREAMED = 3_000

async function jobs(): Promise<void> {
  const texts = postingTexts()
  const lines = Array.from({ length: STREAMED }, (_, i) =>
    JSON.stringify({ id: i, title: 'Senior Backend Developer', text: texts[i % texts.length] }),
  )
  const scan = (count: number) => () =>
    run([SCAN, '--ndjson', ...(count > 1 ? ['--jobs', String(count)] : [])], lines.join('\n'))
  const counts = [1, 2]
  const all = await leastOf(counts.map(scan), 3)
  const first = all[0]?.wall ?? Number.NaN
  const length = Math.round(lines.join('').length / STREAMED)
  print(
    `scan --ndjson over ${STREAMED} postings of ${length} characters, on ${availableParallelism()} processors`,
    ['threads', 'on the clock', 'work', 'postings a second', 'against one thread'],
    all.map(({ wall, work }, i) => [
      String(counts[i]),
      ms(wall),
      ms(work),
      String(Math.round((STREAMED / wall) * 1000)),
      times(first / wall),
    ]),
  )
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
