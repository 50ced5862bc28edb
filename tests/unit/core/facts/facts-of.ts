import { lexiconData } from 'virtual:lexicon'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import { read } from '../../../../src/core/read.ts'
import type { Facts, Posting } from '../../../../src/core/types.ts'

const lexicon = loadLexicon(lexiconData)

/** The facts of a plain text, read as every posting is. */
export function factsOf(text: string, posting: Partial<Posting> = {}): Facts {
  const whole: Posting = {
    id: 'x',
    title: '',
    company: null,
    location: null,
    salary: null,
    employmentType: null,
    text,
    blocks: [],
    ...posting,
  }
  return read(whole, lexicon).facts
}
