/** The command line: every line in is one line out, and arguments are options or words. */
import fc from 'fast-check'
import { readArguments } from '../../../../src/cli/arguments.ts'
import { linesOf } from '../../../../src/cli/input/lines.ts'
import { postingOfFile } from '../../../../src/cli/input/posting.ts'
import type { PrintContext } from '../../../../src/cli/print.ts'
import { readLine } from '../../../../src/cli/read-line.ts'
import { fit } from '../../../../src/core/fit/fit.ts'
import { summarise } from '../../../../src/core/fit/summary.ts'
import { toFitProfile } from '../../../../src/profile/schema.ts'
import { profileOf } from '../../../../src/profile/stored.ts'
import { catalog } from '../../ui/knowledge.ts'
import { damaged, damagedText } from '../inputs/json.ts'
import { anyMarkup } from '../inputs/markup.ts'
import { target } from '../target.ts'
import { anyText, lexicon } from './engine.ts'
import { EMPTY } from './imports.ts'

const OWN = toFitProfile(profileOf(EMPTY))
const CONTEXT: PrintContext = {
  lexicon,
  name: catalog.name,
  fit: (reading) => summarise(fit(reading, OWN, catalog)),
  withText: true,
}
const GOOD = { id: 7, title: 'Go Developer', company: 'Acme', text: '5 years of Go. Kafka is a plus.' }
const textOf = (value: unknown) => JSON.stringify(value) ?? ''

const anyLine = fc.oneof(
  damaged([GOOD, { html: '<h1>Go Developer</h1><p>Kafka' }]).map(textOf),
  damagedText([textOf(GOOD)], ['{', '"', '\\', '\u0000', ',', '\ufeff', 'null']),
  anyText.map((text) => textOf({ text })),
  anyMarkup.map((html) => textOf({ html })),
)

export const lineTargets = [
  target({
    name: 'line',
    inputs: fc.record({ line: anyLine, view: fc.boolean() }),
    runs: 60,
    async holds({ line, view }) {
      const { text, failed } = await readLine(line, 3, CONTEXT, view)
      if (text === '') {
        if (line.trim() !== '') throw new Error('a line was lost')
        return
      }
      if (view && !failed) return
      if (text.indexOf('\n') !== text.length - 1) throw new Error('one line in, one line out')
      const said = JSON.parse(text) as Record<string, unknown>
      if (failed && (said.line !== 3 || typeof said.error !== 'string'))
        throw new Error('it does not say what is wrong')
      if (failed && !/^(?:The |"(?:title|company)" )/.test(String(said.error)))
        throw new Error(`a crash for an answer: ${said.error}`)
    },
  }),
  target({
    name: 'file',
    inputs: fc.record({
      content: fc.oneof(anyMarkup, anyText),
      name: fc.constantFrom('a.html', 'a.txt', '-', 'ü %.html', ''),
    }),
    runs: 40,
    async holds({ content, name }) {
      const { id, text } = await postingOfFile(content, name)
      if (id === '' || typeof text !== 'string') throw new Error('no posting')
    },
    grown: ({ content, name }, times) => ({ content: content.slice(0, 3_000).repeat(times), name }),
  }),
  target({
    name: 'arguments',
    inputs: fc.array(
      fc.oneof(
        fc.constantFrom(
          '--ndjson',
          '--jobs',
          '--jobs=1e9',
          '--text',
          '--profile',
          '--resolve',
          '-',
          '--',
          '-h',
          '--jobs=-1',
          '--ndjson=x',
          '--__proto__',
          'a.txt',
        ),
        fc.string(),
      ),
      { maxLength: 6 },
    ),
    runs: 80,
    holds(given) {
      const read = readArguments(given)
      if (typeof read === 'string' ? read === '' : !Number.isInteger(read.jobs) && !read.help)
        throw new Error('neither options nor words')
    },
  }),
  target({
    name: 'stream',
    inputs: fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 12 }),
        fc
          .constantFrom('\n', '\r\n', '{"text":"ü', '"}', '\ud83d')
          .map((text) => new TextEncoder().encode(text)),
      ),
      { maxLength: 12 },
    ),
    runs: 80,
    async holds(chunks) {
      const lines: (string | null)[] = []
      for await (const line of linesOf(feed(chunks))) lines.push(line)
      const whole = new TextDecoder().decode(Buffer.concat(chunks))
      const parts = whole.split('\n')
      if (parts.at(-1) === '') parts.pop()
      const expected = parts.map((line) => line.replace(/\r$/, ''))
      if (textOf(lines) !== textOf(expected)) throw new Error('lines depend on where the stream is cut')
    },
  }),
]

async function* feed(chunks: readonly Uint8Array[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}
