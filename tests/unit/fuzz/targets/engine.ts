/** The engine: any strings give a reading, and one that everything after it takes. */
import { lexiconData } from 'virtual:lexicon'
import fc from 'fast-check'
import { readPosting } from '../../../../src/background/engine.ts'
import { readingSchema } from '../../../../src/background/messages/reading-schema.ts'
import { scoreReading } from '../../../../src/background/score.ts'
import { postingWording } from '../../../../src/core/gap/wording.ts'
import { insightOf } from '../../../../src/core/insight/insight.ts'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import type { Posting, Reading } from '../../../../src/core/types.ts'
import { recordOf } from '../../../../src/history/record.ts'
import { recordSchema } from '../../../../src/history/schema.ts'
import { signalsOf } from '../../../../src/i18n/because.ts'
import { type Stored, toFitProfile } from '../../../../src/profile/schema.ts'
import { profileOf } from '../../../../src/profile/stored.ts'
import { hostile, OTHERS, posting, SURE, sectionOf } from '../../core/laws/engine.ts'
import { anyStored } from '../../profile/arbitrary.ts'
import { catalog } from '../../ui/knowledge.ts'
import { target } from '../target.ts'

export const lexicon = loadLexicon(lexiconData)

/** What joins, asks, denies and counts. */
const GLUE =
  ", |; | or | and | and/or |/|(|)| – |\n|\n- |\n\n|: | we'd like | you'll | is a plus | preferred | not | no | without | 5+ years of | 3-5 years | at least | one of | e.g. | such as | nice to have | wünschenswert | oder | und | mindestens ".split(
    '|',
  )

/** Lines that people wrote, with words cut out, doubled or put in. */
const misprinted = fc
  .tuple(
    posting.map((text) => text.slice(0, 700)),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom(...GLUE)), { maxLength: 5 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((whole, [at, length, piece]) => {
      const from = at % (whole.length + 1)
      return whole.slice(0, from) + piece + whole.slice(from + length)
    }, text),
  )

/** Postings, postings with what nobody writes in the middle, and nothing but that. */
export const anyText = fc.oneof(
  posting,
  misprinted,
  hostile,
  fc.tuple(posting, hostile, sectionOf(SURE)).map((parts) => parts.join('\n')),
  fc
    .tuple(sectionOf(OTHERS), fc.nat(), hostile)
    .map(([text, at, piece]) => text.slice(0, at % text.length) + piece + text.slice(at % text.length)),
  fc
    .tuple(hostile, fc.constantFrom(2, 30, 300))
    .map(([piece, times]) => piece.repeat(times).slice(0, 30_000)),
)

const fact = fc.option(hostile)
const amount = fc.option(fc.constantFrom(0, 1, 90_000, 1e300, Number.MAX_SAFE_INTEGER))

const postingOf = (anyWords: fc.Arbitrary<string>): fc.Arbitrary<Posting> =>
  fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 40 }),
      title: fc.oneof(hostile, fc.constantFrom('Senior Java Developer', 'Backend Engineer (Go)', '')),
      company: fact,
      location: fact,
      salary: fc.option(
        fc.record({
          min: amount,
          max: amount,
          currency: fc.option(fc.constantFrom('EUR', 'USD', 'XYZ')),
          period: fc.option(fc.constantFrom('hour', 'year')),
        }),
      ),
      employmentType: fact,
      text: anyWords,
      cuts: fc.array(fc.nat(), { maxLength: 8 }),
      kinds: fc.array(fc.constantFrom('heading', 'item', 'paragraph'), { minLength: 8, maxLength: 8 }),
    })
    .map(({ cuts, kinds, ...rest }) => {
      const places = [...new Set(cuts.map((at) => at % (rest.text.length + 1)))].sort((a, b) => a - b)
      const blocks = places.slice(1).map((end, index) => ({
        kind: kinds[index % kinds.length] ?? 'item',
        start: places[index] ?? 0,
        end,
      }))
      return { ...rest, blocks } as Posting
    })

/** A place in the text is within it. */
function placesOf({ mentions, requirements, negated, duties, facts }: Reading) {
  const told = [...Object.values(facts).flat(), ...duties]
  return [
    ...mentions,
    ...requirements,
    ...requirements.flatMap(({ because }) => (because ? [because.clause, ...because.signals] : [])),
    ...negated,
    ...told.flatMap((one) => one?.span ?? []),
  ]
}

interface Given {
  posting: Posting
  stored: Stored
}

/** A posting is read, kept, scored and counted as the worker does it. */
function isRead({ posting: given, stored }: Given): void {
  const profile = profileOf(stored)
  const reading = readPosting(given, profile)
  for (const { start, end } of placesOf(reading)) {
    if (start < 0 || start > end || end > given.text.length) throw new Error(`${start} to ${end} is no place`)
  }
  readingSchema.parse(reading)
  const { id, title, company, location, text } = given
  const card = { id, url: 'https://jobs.example/1', title, company, location }
  const read = {
    posting: card,
    reading,
    wording: postingWording(text, reading),
    ...signalsOf(text, reading),
    words: '',
  }
  const report = scoreReading(
    { speaker: { instance: 'x', sequence: 1 }, frameId: 0, read },
    { profile, stored, problem: null },
  )
  const { score } = report.fit
  if (score !== null && !(score >= 0 && score <= 100)) throw new Error(`${score} is no score`)
  const record = recordSchema.parse(recordOf(given, card.url, reading, score, 0))
  insightOf([record], toFitProfile(profile), catalog)
}

/** Somebody with skills that postings ask for, and none of their own making: those load a lexicon anew. */
const ordinary = fc
  .tuple(
    fc.constantFrom(...fc.sample(anyStored, { seed: 1, numRuns: 40 })),
    fc.subarray([...SURE, ...OTHERS]),
  )
  .map(([stored, names]) => {
    const [first, ...others] = stored.profiles
    const known = names.flatMap((name) => lexicon.resolve(name) ?? [])
    const skills = (first?.skills ?? []).map((own, at) => ({ ...own, skill: known[at] ?? own.skill }))
    return { ...stored, customSkills: [], profiles: first ? [{ ...first, skills }, ...others] : [] }
  })

/** Most are short: what breaks a sentence breaks it alone, and a hundred of them are read in the time of one page. */
const mostlyShort = fc
  .tuple(anyText, fc.nat({ max: 11 }))
  .map(([text, long]) => (long === 0 ? text : text.slice(0, 30 * long)))

const grown = ({ posting: given, stored }: Given, times: number): Given => ({
  posting: { ...given, text: `${given.text.slice(0, 1_000)}\n`.repeat(times), blocks: [] },
  stored,
})

export const engineTargets = [
  target({
    name: 'engine',
    inputs: fc.record({ posting: postingOf(mostlyShort), stored: ordinary }),
    runs: 100,
    holds: isRead,
    grown,
  }),
  target({
    name: 'own-skills',
    inputs: fc.record({ posting: postingOf(anyText), stored: anyStored }),
    runs: 5,
    holds: isRead,
    grown,
  }),
]
