import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mention, Reading } from '../../../../src/core/types.ts'
import { hostile, levelsOf, lexicon, OTHERS, posting, readText, SURE, sectionOf } from './engine.ts'

const RUNS = { numRuns: 100 }

test('mentions are sorted, never overlap, and slice to whole words of the text', () => {
  fc.assert(
    fc.property(fc.oneof(posting, hostile), (text) => {
      let end = 0
      for (const mention of readText(text).mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        end = mention.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    RUNS,
  )
})

test('what is denied is told once, in the order of the text', () => {
  const parts = fc.array(
    fc.constantFrom('We use Kafka and Redis.', 'It is not required.', 'No PHP needed.', 'Java or Go.'),
  )
  fc.assert(
    fc.property(parts, (sentences) => {
      const starts = readText(sentences.join(' ')).negated.map(({ start }) => start)
      expect(starts).toEqual([...new Set(starts)].sort((one, other) => one - other))
    }),
    RUNS,
  )
})

test('the words of a mention are a name of a skill, share a word with one beside them, or tell of people', () => {
  fc.assert(
    fc.property(posting, (text) => {
      const { mentions } = readText(text)
      for (const [i, mention] of mentions.entries()) {
        if (told.has(mention.skill)) continue
        const words = text.slice(mention.start, mention.end)
        expect({ words, named: isNamed(words, text, mentions, i) }).toEqual({ words, named: true })
      }
    }),
    RUNS,
  )
})

/** Those that a clause may tell of in words of its own. */
const told = new Set(lexicon.weights('paraphrase').answers)

/** "unit" in "unit and integration testing", "Data" in "Spring Boot and Data". */
function isNamed(words: string, text: string, mentions: readonly Mention[], index: number): boolean {
  if (lexicon.resolve(words) !== null) return true
  return mentions.slice(Math.max(0, index - 6), index + 7).some((other) => {
    const parts = text.slice(other.start, other.end).split(/[\s-]+/)
    return [`${words} ${parts.at(-1)}`, `${parts[0]} ${words}`].some((name) => lexicon.resolve(name) !== null)
  })
}

test('the same text gives the same reading', () => {
  fc.assert(
    fc.property(fc.oneof(posting, hostile), posting, (text, other) => {
      const first = readText(text)
      readText(other)
      expect(readText(text)).toEqual(first)
    }),
    RUNS,
  )
})

test('what stands behind the first thousand characters of a title or a company is not read', () => {
  const long = (name: string) => `${'a '.repeat(500)}${name}`
  const company = (name: string) =>
    readText('Requirements:\n- Java\nQlik turns numbers into decisions.', { company: name }).skills.map(
      ({ id }) => id,
    )
  expect([company('Qlik'), company(long('Qlik'))]).toEqual([['java'], company('Another one')])
  expect(company('Another one')).toContain('qlik')
  const roles = (...otherTitles: string[]) => readText('', { title: '', otherTitles }).title.roles
  expect(roles('Data Engineer')).toEqual(['data-engineer'])
  expect(roles(long('Data Engineer'))).toEqual([])
})

test('white space does not change the skills', () => {
  const space = fc.constantFrom('  ', '\u00a0', ' \u00a0 ', '\u2009', ' \u200b')
  fc.assert(
    fc.property(posting, space, (text, wide) => {
      expect(levelsOf(readText(text.replaceAll(' ', wide)))).toEqual(levelsOf(readText(text)))
    }),
    RUNS,
  )
})

test('line ends of any kind are line ends', () => {
  fc.assert(
    fc.property(posting, fc.constantFrom('\r\n', ' \n', '\u2028', '\t\n'), (text, end) => {
      expect(levelsOf(readText(text.replaceAll('\n', end)))).toEqual(levelsOf(readText(text)))
    }),
    RUNS,
  )
})

test('one bullet is as good as another', () => {
  fc.assert(
    fc.property(
      sectionOf(SURE),
      sectionOf(SURE),
      fc.constantFrom('▪', '*', '·', '●', '✓', '➢', '-', '–'),
      (a, b, bullet) => {
        const text = `${a}\n\n${b}`
        expect(levelsOf(readText(text.replaceAll('•', bullet)))).toEqual(levelsOf(readText(text)))
      },
    ),
    RUNS,
  )
})

test('an unrelated paragraph behind a posting changes nothing that was read before it', () => {
  const prose = fc.constantFrom(
    'We are friends who love the mountains, and our offices stand beside the river.',
    'Lunch is at noon. Dogs are welcome, and so are children in the summer.',
    'The building has a garden; the tram stops in front of the door.',
  )
  fc.assert(
    fc.property(posting, prose, (lines, paragraph) => {
      // A last line alone with its bullet is an item at the end of a text and may be a heading in front of prose.
      const text = `${lines}\nThe team meets every morning.`
      const before = readText(text)
      const after = readText(`${text}\n\n${paragraph}`)
      expect(essence(after)).toEqual(essence(before))
    }),
    RUNS,
  )
})

test('no cue of one section is heard in the next', () => {
  fc.assert(
    fc.property(sectionOf(SURE), sectionOf(OTHERS), (first, second) => {
      const joint = `${first}\n\n`
      // Where a reason stands in the text is of no matter here.
      const asked = (text: string) => readText(text).requirements.map(({ because: _, ...one }) => one)
      const together = asked(joint + second)
      const apart = [
        ...asked(first),
        ...asked(second).map((one) => ({
          ...one,
          start: one.start + joint.length,
          end: one.end + joint.length,
        })),
      ]
      expect(together).toEqual(apart)
    }),
    RUNS,
  )
})

test('no text, title or layout makes the engine throw, and what it gives survives a message', () => {
  const blocks = fc.array(
    fc.record({
      start: fc.nat(80),
      end: fc.nat(120),
      kind: fc.constantFrom('heading' as const, 'item' as const, 'paragraph' as const),
    }),
    { maxLength: 5 },
  )
  fc.assert(
    fc.property(fc.oneof(hostile, posting), hostile, blocks, (text, title, layout) => {
      const reading = readText(text, { title, blocks: layout })
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
    }),
    { numRuns: 250 },
  )
})

function essence({ mentions, requirements, negated, skills, years, seniority }: Reading) {
  return { mentions, requirements, negated, skills, years, seniority }
}
