/** Records of the written postings, as the history keeps them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordOf } from '../../../src/history/record.ts'
import type { HistoryRecord } from '../../../src/history/schema.ts'
import { ROOT, startEngine } from '../../tools/eval/engine.ts'

const FOLDER = join(ROOT, 'tests/postings')

/** @param count of them, by name */
export async function writtenRecords(count: number): Promise<HistoryRecord[]> {
  const engine = await startEngine()
  return readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'posting.txt')))
    .slice(0, count)
    .map((name) => {
      const { title = '' } = JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8'))
      const text = readFileSync(join(FOLDER, name, 'posting.txt'), 'utf8')
      const facts = { company: null, location: null, salary: null, employmentType: null }
      const posting = { id: name, title, ...facts, text, blocks: [] }
      return recordOf(posting, `https://x.test/${name}`, engine.read(title, text), null, 1)
    })
}
