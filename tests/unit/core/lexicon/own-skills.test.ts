/** Skills of the user's own within the compiled lexicon. */
import { expect, test } from 'vitest'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import { compileLexicon } from '../../../../src/core/lexicon/compile/compile.ts'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import { read } from '../../../../src/core/read.ts'
import { ROOT } from '../../../tools/eval/engine.ts'
import { plainPosting } from '../../../tools/plain-posting.ts'

const data = compileLexicon(readSkillsData(ROOT))

// Names of several words, whose first ones are no skill.
test.each([
  ['Zephyr Ledger Core', 'You know Zephyr Ledger Core and Kafka.', ['custom:own', 'kafka']],
  ['Zephyr Ledger Core', 'A zephyr over the ledger, Zephyr Ledger, and Kafka.', ['kafka']],
  ['a-0', 'Java and .NETand a 0.NETand more', ['custom:own', 'java']],
  ['Data Wharf 9', 'Experience with Data Wharf 9, Data Wharf 8, data and a wharf', ['custom:own']],
])('%s: %s', (name, text, want) => {
  const lexicon = loadLexicon(data, [{ id: 'custom:own', name, aliases: ['ne', 'Zephyr Tide'] }])
  const names = read(plainPosting(text), lexicon).skills.map(({ id }) => id)
  expect(names.filter((id) => want.includes(id)).sort()).toEqual(want)
  expect(names.includes('custom:own')).toBe(want.includes('custom:own'))
})
