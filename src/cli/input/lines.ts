/** Standard input and output without more in memory than one line. */
import { once } from 'node:events'

/** A posting has some 5,000 characters; a line of this many is no posting. */
const LONGEST_LINE = 32_000_000

/** Lines of a byte stream, without their ends; null for a line too long to hold. */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  const add = (part: string): void => {
    length += part.length
    if (length <= LONGEST_LINE) parts.push(part)
    else parts = []
  }
  const take = (): string | null => {
    const line = length <= LONGEST_LINE ? parts.join('') : null
    parts = []
    length = 0
    return line?.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const bytes of input) {
    const chunk = typeof bytes === 'string' ? bytes : decoder.decode(bytes, { stream: true })
    let from = 0
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, at))
      from = at + 1
      yield take()
    }
    if (from < chunk.length) add(chunk.slice(from))
  }
  add(decoder.decode())
  if (length > 0) yield take()
}

/** Writes and waits until the reader has caught up. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
