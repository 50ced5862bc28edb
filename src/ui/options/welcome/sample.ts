/** The posting that the first profile is tried on. Written for that, in sample.json: it has each kind of thing once, and asks the same in every language. */
import type { BlockKind, Posting } from '../../../core/types.ts'
import samples from './sample.json' with { type: 'json' }

interface Sample {
  posting: Posting
  /** BCP 47, of its text. */
  lang: keyof typeof samples
}

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

/** @param tag BCP 47, of the language that the user reads; where there is no sample in it, the English one is given. */
export function sampleIn(tag: string): Sample {
  const lang = tag.startsWith('de') ? 'de' : 'en'
  const { lines, ...words } = samples[lang]
  return { posting: { id: 'sample', ...words, salary: null, employmentType: null, ...compose(lines) }, lang }
}
