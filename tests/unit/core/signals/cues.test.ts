import { describe, expect, test } from 'vitest'
import { findPhrases } from '../../../../src/core/match/find.ts'
import { CUE, cuesOf } from '../../../../src/core/signals/cues.ts'
import { tokenize } from '../../../../src/core/text/tokenize.ts'
import { lexicon } from '../laws/engine.ts'

/** The cues of a text: their words with their kinds. */
function heard(text: string): string[] {
  const tokens = tokenize(text, lexicon.vocabulary)
  return cuesOf(tokens, findPhrases(tokens, lexicon), lexicon).map(({ from, to, value }) => {
    const kinds = Object.entries(CUE).flatMap(([name, bit]) => ((value & bit) !== 0 ? [name] : []))
    return `${text.slice(tokens.start[from], tokens.end[to - 1])}: ${kinds.join(' ')}`
  })
}

describe('what a text says beside its names', () => {
  test.each([
    ['Experience with Kafka', ['Experience with: ASKS EXPERIENCE']],
    ['Strong Java', ['Strong: ASKS']],
    ['Kafka is a plus', ['is a plus: PREFERRED_AFTER']],
    ['ideally Kafka', ['ideally: PREFERRED_BEFORE']],
    ['Kafka ist von Vorteil', ['ist von Vorteil: PREFERRED_AFTER']],
    ['tools such as Docker', ['such as: SUCH_AS']],
    ['without Java, 5 years', ['without: NEGATES', 'years: YEARS']],
    ['if you know Go', ['if you: SUPPOSES', 'you know: REQUIRED_BEFORE']],
  ])('%s', (text, cues) => {
    expect(heard(text)).toEqual(cues)
  })

  test('is nothing where prose says nothing of the reader', () => {
    expect(heard('The weather stayed fine. Rivers rose (slowly).')).toEqual([])
  })

  test('stands in brackets too, and each sentence speaks for itself', () => {
    expect(heard('The weather stayed fine. Java (Kafka is a plus).')).toEqual(['is a plus: PREFERRED_AFTER'])
  })

  test('is told in the order of the text', () => {
    const tokens = tokenize('We use Go. Experience with Kafka is a plus. No PHP.', lexicon.vocabulary)
    const cues = cuesOf(tokens, findPhrases(tokens, lexicon), lexicon)
    const places = cues.map(({ from }) => from)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.length).toBeGreaterThan(3)
  })
})
