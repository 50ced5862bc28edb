import { lexiconData } from 'virtual:lexicon'
import { readFacts } from '../../../../src/core/facts/read-facts.ts'
import { loadLexicon } from '../../../../src/core/lexicon/load.ts'
import { findPhrases } from '../../../../src/core/match/find.ts'
import { cuesOf } from '../../../../src/core/signals/cues.ts'
import { tokenize } from '../../../../src/core/text/tokenize.ts'
import type { Facts, Posting } from '../../../../src/core/types.ts'

const lexicon = loadLexicon(lexiconData)

/** The facts of a plain text. */
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
  const tokens = tokenize(text, lexicon.vocabulary)
  const found = findPhrases(tokens, lexicon)
  return readFacts({
    scanned: { tokens, triggers: found.triggers },
    sections: [],
    posting: whole,
    cues: cuesOf(tokens, found, lexicon),
    words: (set) => lexicon.words(set),
    certifications: [],
  })
}
