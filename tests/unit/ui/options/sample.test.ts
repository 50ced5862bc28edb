import { lexiconData } from 'virtual:lexicon'
import { expect, test } from 'vitest'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import { read } from '../../../../src/core/read.ts'
import { sampleIn } from '../../../../src/ui/options/welcome/sample.ts'

const lexicon = loadLexicon(lexiconData)

/** What a posting asks, whatever words it does so in. */
function asks(tag: string) {
  const { requirements, facts, years, seniority, role } = read(sampleIn(tag).posting, lexicon)
  return {
    asked: requirements.map(({ oneOf, level }) => `${level}: ${oneOf.toSorted().join(' or ')}`).toSorted(),
    years,
    seniority,
    role: role.id,
    workMode: facts.workMode?.value,
    onCall: facts.onCall?.value,
  }
}

test('the posting of the welcome asks the same in every language that it is written in', () => {
  expect(sampleIn('de-AT').lang).toBe('de')
  expect(sampleIn('fr').lang).toBe('en')
  const english = asks('en')
  expect(english.asked.map((one) => one.split(':')[0])).toEqual(
    expect.arrayContaining(['required', 'preferred', 'mentioned']),
  )
  expect(asks('de')).toEqual(english)
})
