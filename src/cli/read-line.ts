/** One NDJSON line -> one line of output. */
import { read } from '../core/read.ts'
import type { Posting } from '../core/types.ts'
import { idOf, postingOfRecord } from './input/posting.ts'
import { type PrintContext, toLine, toOutput, toView } from './print.ts'

export interface Printed {
  /** Ends in a line break; empty for a blank line, which is no posting and no mistake. */
  text: string
  failed: boolean
}

/**
 * @param line null for one too long to hold
 * @param number of the line in its stream, from 1
 */
export async function readLine(
  line: string | null,
  number: number,
  context: PrintContext,
  view: boolean,
): Promise<Printed> {
  if (line?.trim() === '') return { text: '', failed: false }
  let value: unknown = null
  try {
    value = parseLine(line)
    const { id, posting } = await postingOfRecord(value)
    return { text: printed(id ?? posting.id, posting, context, view), failed: false }
  } catch (error) {
    return { text: toLine({ id: idOf(value), line: number, error: messageOf(error) }), failed: true }
  }
}

function parseLine(line: string | null): unknown {
  if (line === null) throw new Error('The line is too long for a posting.')
  try {
    return JSON.parse(line)
  } catch {
    throw new Error('The line is not JSON.')
  }
}

/** @param view for people instead of JSON */
export function printed(id: string | number, posting: Posting, context: PrintContext, view: boolean): string {
  const output = toOutput(id, posting, read(posting, context.lexicon), context)
  return view ? toView(output, context, posting) : toLine(output)
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
