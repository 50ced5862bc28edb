import { lexiconData } from 'virtual:lexicon'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import { read } from '../../../../src/core/read.ts'
import type { Facts, Posting } from '../../../../src/core/types.ts'
import { plainPosting } from '../../../tools/plain-posting.ts'

const lexicon = loadLexicon(lexiconData)

/** The facts of a plain text, read as every posting is. */
export function factsOf(text: string, more: Partial<Posting> = {}): Facts {
  return read(plainPosting(text, more), lexicon).facts
}
