/** The compiled lexicon: what compile.ts writes at build time and load.ts reads. Plain JSON. */
export interface CompiledLexicon {
  /** Categories and families are numbers below; 0 is "none" for a family. */
  categories: string[]
  families: string[]
  /** One a skill: id, category, family, 1 if generic. */
  skills: [id: string, category: number, family: number, generic: 0 | 1][]
  /** One line a skill, its forms joined by tabs, the name first. */
  forms: string
  ambiguity: CompiledAmbiguity[]
  wordSets: Record<string, string[]>
  /** Cue class -> phrases. */
  cues: Record<string, string[]>
  /** Section kind -> heading phrases. */
  headings: Record<string, string[]>
  /** Section kind -> words that tell it in a line that looks like a heading. */
  headingHints: Record<string, string[]>
  certifications: [id: string, forms: string[]][]
  /** Pairs of skills that a slash joins and does not oppose: HTML/CSS. */
  together: string[][]
  /** Skills that stand for a kind of thing though their category is one of names: NoSQL. */
  general: string[]
  roles: unknown
}

export interface CompiledAmbiguity {
  form: string
  skill: string
  needs: 'case' | 'context'
  lower: boolean
  before: string[]
  after: string[]
  companions: string[]
  veto: string[]
  vetoBefore: string[]
  vetoAfter: string[]
}
