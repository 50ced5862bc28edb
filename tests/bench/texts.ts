import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const POSTINGS = join(import.meta.dirname, '../postings')

/** The project's own labelled postings, in plain text. */
export function postingTexts(): string[] {
  return readdirSync(POSTINGS)
    .map((name) => join(POSTINGS, name, 'posting.txt'))
    .filter((file) => existsSync(file))
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
}

/** So many characters of postings one after the other, again from the first when they are through. */
export function textOf(length: number, postings: readonly string[] = postingTexts()): string {
  const all = postings.join('\n\n')
  const text = `${all}\n\n`.repeat(Math.ceil(length / all.length)).slice(0, length)
  // A string put together of parts is slow for whoever reads it first: it is made one piece here, for all.
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
