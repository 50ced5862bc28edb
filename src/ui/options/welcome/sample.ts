/** The posting that the first profile is tried on. Written for that, in sample.json: it has each kind of thing once. */
import type { BlockKind, Posting } from '../../../core/types.ts'
import sample from './sample.json' with { type: 'json' }

function compose(lines: readonly { kind: string; text: string }[]): Pick<Posting, 'text' | 'blocks'> {
  let text = ''
  const blocks: Posting['blocks'] = []
  for (const line of lines) {
    if (text) text += '\n'
    blocks.push({ kind: line.kind as BlockKind, start: text.length, end: text.length + line.text.length })
    text += line.text
  }
  return { text, blocks }
}

const { lines, ...words } = sample

export const SAMPLE: Posting = {
  id: 'sample',
  ...words,
  salary: null,
  employmentType: null,
  ...compose(lines),
}
