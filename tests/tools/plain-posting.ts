import type { Posting } from '../../src/core/types.ts'

/** A posting of which nothing but its text is known. @param more what is known besides */
export function plainPosting(text: string, more: Partial<Posting> = {}): Posting {
  const unknown = { company: null, location: null, salary: null, employmentType: null }
  return { id: 'plain', title: '', ...unknown, text, blocks: [], ...more }
}
