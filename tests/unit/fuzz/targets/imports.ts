/** Files that the user brings: each gives what this version takes to the letter, or what is wrong with it by field. */
import fc from 'fast-check'
import { fromJson, toCsv, toJson } from '../../../../src/history/transfer.ts'
import { parseProfileFile } from '../../../../src/profile/import.ts'
import { emptyStored, type FieldError, storedSchema } from '../../../../src/profile/schema.ts'
import { profileOf } from '../../../../src/profile/stored.ts'
import { parseRoute } from '../../../../src/ui/guide/route.ts'
import { entriesOf } from '../../../../src/ui/history/add/batch.ts'
import { backupText, parseBackup } from '../../../../src/ui/options/safety/backup.ts'
import { hostile } from '../../core/laws/engine.ts'
import { record } from '../../history/samples.ts'
import v1 from '../../profile/versions/v1.json' with { type: 'json' }
import v2 from '../../profile/versions/v2.json' with { type: 'json' }
import { damaged, damagedText } from '../inputs/json.ts'
import { target } from '../target.ts'
import { lexicon } from './engine.ts'

const NOW = new Date('2026-11-23T06:00:00Z')
const RECORDS = [
  record('a'),
  record('b', {
    text: 'Ships',
    note: 'x',
    status: 'offer',
    pay: { min: 1, max: null, currency: 'EUR', period: 'year' },
  }),
]
const stored = storedSchema.parse(v2)
const BACKUP = backupText(
  { stored, history: { settings: { on: true, limit: 10, texts: true }, records: RECORDS } },
  NOW,
)
const HISTORY = toJson(RECORDS, NOW)
const BARE = { skills: ['Java', { skill: 'sql', years: 3 }, { name: 'Postgres' }], seniority: 'senior' }
const PIECES = ['{', '}', '[', ']', ',', ':', '"', '\\u0000', 'null', '-', '1e400', '\ufeff']

const textOf = (value: unknown) => JSON.stringify(value) ?? ''
const parsed = (text: string): unknown => JSON.parse(text)

function areTold(errors: readonly FieldError[]): void {
  if (errors.length === 0) throw new Error('it was refused, and nobody says why')
  for (const { field, message } of errors)
    if (typeof field !== 'string' || message === '') throw new Error('an error without words')
}

export const importTargets = [
  target({
    name: 'profile-import',
    inputs: fc.oneof(
      damaged([v1, v2, { profile: v2 }, BARE, { profile: BARE }]).map(textOf),
      damagedText([textOf(v2), textOf(BARE)], PIECES),
    ),
    runs: 80,
    holds(text) {
      const read = parseProfileFile(text, (name) => lexicon.resolve(name))
      if (!read.ok) return areTold(read.errors)
      storedSchema.parse(read.stored)
      profileOf(read.stored)
    },
  }),
  target({
    name: 'backup',
    inputs: fc.oneof(damaged([parsed(BACKUP)]).map(textOf), damagedText([BACKUP], PIECES)),
    runs: 60,
    holds(text) {
      const read = parseBackup(text, (name) => lexicon.resolve(name))
      if (!read.ok) return areTold(read.errors)
      const again = parseBackup(backupText(read.backup, NOW), () => null)
      if (textOf(again) !== textOf(read)) throw new Error('what came in does not go out')
    },
  }),
  target({
    name: 'history-import',
    inputs: fc.oneof(damaged([parsed(HISTORY)]).map(textOf), damagedText([HISTORY], PIECES)),
    runs: 60,
    holds(text) {
      const read = fromJson(text)
      if (!read.ok) return areTold(read.errors)
      toCsv(read.records)
      const again = fromJson(toJson(read.records, NOW))
      if (!again.ok || textOf(again.records) !== textOf(read.records))
        throw new Error('what came in does not go out')
    },
  }),
  target({
    name: 'posting-files',
    inputs: fc.record({
      name: fc.constantFrom('a.ndjson', 'a.jsonl', 'a.txt', 'a.html', ''),
      content: fc.oneof(
        fc
          .array(damaged([{ id: 1, title: 'x', text: 'Java' }, { html: '<p>Go' }]).map(textOf), {
            maxLength: 4,
          })
          .map((lines) => lines.join('\n')),
        hostile,
      ),
    }),
    runs: 60,
    holds({ name, content }) {
      for (const entry of entriesOf(name, content))
        if (!('given' in entry) && !entry.reason) throw new Error('no reason')
    },
  }),
  target({
    name: 'guide-address',
    inputs: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('#/', '#', ''),
          fc.constantFrom('skill', 'roles', 'constructor', '__proto__'),
          fc.string(),
        )
        .map(([a, b, c]) => `${a}${b}/${c}`),
    ),
    runs: 60,
    holds(hash) {
      if (!parseRoute(hash, () => null).chapter) throw new Error('it leads nowhere')
    },
  }),
]

export const EMPTY = emptyStored()
