/**
 * JSON may nest as deeply as its file is long: JSON.parse reads that without complaint, and what walks the value by
 * calling itself, structuredClone and JSON.stringify among them, runs out of stack. Every reader of others' JSON says
 * what it always says of a bad file, or passes over what it does not know.
 */
import { describe, expect, test } from 'vitest'
import { readLine } from '../../../src/cli/read-line.ts'
import { fromJson, toJson } from '../../../src/history/transfer.ts'
import { parseProfileFile } from '../../../src/profile/import.ts'
import { parseStored } from '../../../src/profile/parse.ts'
import { readResumeFile } from '../../../src/profile/resume/files/read-file.ts'
import { entriesOf } from '../../../src/ui/history/add/batch.ts'
import { parseBackup } from '../../../src/ui/options/safety/backup.ts'
import { lexicon } from '../core/laws/engine.ts'
import { record } from '../history/samples.ts'
import { fileOf, readers } from '../profile/resume/cases/resumes.ts'
import v2 from '../profile/versions/v2.json' with { type: 'json' }
import { catalog } from '../ui/knowledge.ts'

/** A stack holds some ten thousand calls. */
const DEPTH = 30_000
const DEEP = ['['.repeat(DEPTH) + ']'.repeat(DEPTH), '{"a":'.repeat(DEPTH) + 1 + '}'.repeat(DEPTH)]

/** JSON texts of an object with something else under each of its keys, a key of nobody's among them. */
function inEachField(whole: object, deep: string): string[] {
  return [...Object.keys(whole), 'x'].map((key) =>
    JSON.stringify({ ...whole, [key]: '@' }).replace('"@"', () => deep),
  )
}

const HISTORY = JSON.parse(toJson([record('a')], new Date(0)))
const CONTEXT = { lexicon, name: catalog.name, fit: null, withText: true }
const RESUME = { basics: { name: 'Ada' }, work: [{ position: 'Java Developer' }], skills: [] }

const READERS: readonly { what: string; whole: object; read: (text: string) => unknown }[] = [
  { what: 'a profile', whole: v2, read: (text) => parseProfileFile(text) },
  { what: 'a profile by hand', whole: { skills: ['java'] }, read: (text) => parseProfileFile(text) },
  { what: 'a history', whole: HISTORY, read: (text) => fromJson(text) },
  { what: 'a posting of a history', whole: record('a'), read: (one) => fromJson(inHistory(one)) },
  {
    what: 'a backup',
    whole: { profile: v2, history: HISTORY },
    read: (text) => parseBackup(text, () => null),
  },
  { what: 'what is stored', whole: v2, read: (text) => parseStored(JSON.parse(text)) },
  { what: 'a line of postings', whole: { text: 'Java' }, read: (text) => entriesOf('a.ndjson', text) },
  {
    what: 'a line on the command line',
    whole: { text: 'Java' },
    read: (line) => readLine(line, 1, CONTEXT, false),
  },
  {
    what: 'a resume',
    whole: RESUME,
    read: (text) => readResumeFile(fileOf('cv.json', new TextEncoder().encode(text)), readers),
  },
]

function inHistory(posting: string): string {
  return JSON.stringify({ ...HISTORY, postings: ['@'] }).replace('"@"', () => posting)
}

describe.each(READERS)('$what that is nested without end', ({ whole, read }) => {
  test('is answered in words, in every field', async () => {
    for (const deep of DEEP) {
      for (const text of [deep, ...inEachField(whole, deep)])
        expect(JSON.stringify(await read(text))).not.toMatch(/call stack|RangeError|recursion/i)
    }
  })
})
