import { readFacts } from '../../../../src/core/facts/read-facts.ts'
import type { Facts, Posting } from '../../../../src/core/types.ts'

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
  return readFacts({ text, sections: [], posting: whole, certifications: [] })
}
