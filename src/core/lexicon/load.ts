import { GAP } from '../match/characters.ts'
import { SHAPE } from '../match/shape.ts'
import { type Tokens, tokenize } from '../match/tokenize.ts'
import { SECTION_KINDS, type SectionKind } from '../posting/section.ts'
import type { SkillId } from '../types.ts'
import { CUE, type CueClass } from './cue.ts'
import type { CompiledAmbiguity, CompiledLexicon } from './format.ts'
import { Trie } from './trie.ts'
import { addVariants } from './variants.ts'
import { Vocabulary } from './vocabulary.ts'

/** What the engine knows of one skill. */
export interface LexiconSkill {
  id: SkillId
  category: string
  family: string | null
  generic: boolean
  /** Stands for a kind of thing: "relational databases such as …". */
  general: boolean
}

/** One surface form. Several may share a trie node ("SOLID" and "Solid"): `next` chains them. */
export interface Form {
  /** Index into Lexicon.skills. */
  skill: number
  text: string
  ambiguity: CompiledAmbiguity | null
  next: Form | null
}

/** A loaded lexicon. Immutable once loaded; share one over all postings. */
export interface Lexicon {
  skills: readonly LexiconSkill[]
  vocabulary: Vocabulary
  trie: Trie
  /** By trie node. */
  forms: readonly (Form | undefined)[]
  /** Bits of CUE by trie node. */
  cues: Int32Array
  /** 1 + index into SECTION_KINDS by trie node; 0 where the node is no heading phrase. */
  headings: Uint8Array
  /** The same for the words that tell a heading's kind when a line looks like one. */
  headingHints: Uint8Array
  /** Certification ids by trie node. */
  certifications: ReadonlyMap<number, string>
  wordSets: Readonly<Record<string, readonly string[]>>
  /** Word number that stands for a slash inside forms such as CI/CD. */
  slash: number
  /** Whether a slash between the two skills joins them ("HTML/CSS"). */
  together: ReadonlySet<string>
  roles: unknown
  /** How many surface forms are known, generated variants included. */
  formCount: number
  skill(id: SkillId): LexiconSkill | undefined
  /** The skill that a name means, by any of its forms and whatever its case, or null. */
  resolve(name: string): SkillId | null
}

/**
 * Builds the matcher's tables from the compiled lexicon.
 * @param data what compileLexicon made
 * @param custom skills of the user's own: they take part like any other
 * @throws SyntaxError when `data` is not what compileLexicon made; that is a broken build, not a user's mistake
 */
export function loadLexicon(
  data: string,
  custom: readonly { id: SkillId; name: string; aliases: readonly string[] }[] = [],
): Lexicon {
  const compiled = JSON.parse(data) as CompiledLexicon
  const skills: LexiconSkill[] = compiled.skills.map(([id, category, family, generic]) => ({
    id,
    category: compiled.categories[category] as string,
    family: family === 0 ? null : (compiled.families[family] as string),
    generic: generic === 1,
    general:
      generic === 1 ||
      GENERAL_CATEGORIES.has(compiled.categories[category] as string) ||
      compiled.general.includes(id),
  }))
  let lines = compiled.forms
  for (const skill of custom) {
    skills.push({ id: skill.id, category: 'tool', family: null, generic: false, general: false })
    lines += `\n${[skill.name, ...skill.aliases].join('\t').replaceAll('\n', ' ')}`
  }
  return new Builder(compiled, skills, lines).build()
}

/** Categories of concepts, whose names stand for kinds of things. */
const GENERAL_CATEGORIES = new Set([
  'concept',
  'architecture',
  'practice',
  'testing',
  'data',
  'api',
  'security',
  'ai',
])

class Builder {
  private readonly vocabulary = new Vocabulary(24_000)
  private readonly trie = new Trie(24_000, 60_000)
  private readonly forms: (Form | undefined)[] = []
  private readonly slash = this.vocabulary.add('/')
  private formCount = 0
  private readonly compiled: CompiledLexicon
  private readonly skills: LexiconSkill[]
  private readonly lines: string

  constructor(compiled: CompiledLexicon, skills: LexiconSkill[], lines: string) {
    this.compiled = compiled
    this.skills = skills
    this.lines = lines
  }

  build(): Lexicon {
    const { compiled, vocabulary, trie, skills, forms, slash } = this
    const typed = this.addForms()
    this.addAmbiguity()
    addVariants(typed, skills, vocabulary, (path, form) => this.addForm(path, form, true))
    const cueNodes = this.addPhrases(compiled.cues)
    const headingNodes = this.addPhrases(compiled.headings)
    const hintNodes = this.addPhrases(compiled.headingHints)
    const certifications = new Map<number, string>()
    for (const [id, names] of compiled.certifications) {
      for (const path of this.paths(names)) certifications.set(trie.add(path), id)
    }
    const cues = new Int32Array(trie.count)
    for (const [node, names] of cueNodes)
      for (const name of names) cues[node] = (cues[node] as number) | CUE[name as CueClass]
    const headings = kindsByNode(headingNodes, trie.count)
    const headingHints = kindsByNode(hintNodes, trie.count)
    const byId = new Map(skills.map((skill) => [skill.id, skill]))
    const lexicon: Lexicon = {
      skills,
      vocabulary,
      trie,
      forms,
      cues,
      headings,
      headingHints,
      certifications,
      wordSets: compiled.wordSets,
      slash,
      together: new Set(compiled.together.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`])),
      roles: compiled.roles,
      formCount: this.formCount,
      skill: (id) => byId.get(id),
      resolve: (name) => resolve(name, lexicon),
    }
    return lexicon
  }

  /** All forms are cut in one call, one form a line, so that they are cut exactly as texts are. */
  private addForms(): { path: number[]; form: Form }[] {
    const skillOf: number[] = []
    for (const [skill, line] of this.lines.split('\n').entries()) {
      for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) skillOf.push(skill)
      skillOf.push(skill)
    }
    const text = this.lines.replaceAll('\t', '\n')
    const tokens = tokenize(text, this.vocabulary, true)
    const added: { path: number[]; form: Form }[] = []
    for (let at = 0, line = 0; at < tokens.count; line++) {
      const from = at
      do at++
      while (at < tokens.count && ((tokens.gap[at] as number) & GAP.NEWLINE) === 0)
      const start = tokens.start[from] as number
      const end = tokens.end[at - 1] as number
      const skill = skillOf[line] as number
      const form: Form = { skill, text: text.slice(start, end), ambiguity: null, next: null }
      const path = pathOf(tokens, from, at, this.slash)
      this.addForm(path, form, false)
      added.push({ path, form })
      // "CI/CD" is written "CI CD" and "CI-CD" as well.
      if (path.includes(this.slash)) {
        const bare = path.filter((word) => word !== this.slash)
        this.addForm(bare, { ...form, next: null }, true)
      }
    }
    return added
  }

  /** @param variant a typed form is never displaced or joined by a generated one */
  private addForm(path: readonly number[], form: Form, variant: boolean): void {
    const node = this.trie.add(path)
    const known = this.forms[node]
    if (known !== undefined) {
      if (variant) return
      for (let other: Form | null = known; other !== null; other = other.next)
        if (other.skill === form.skill && other.text === form.text) return
      form.next = known
    }
    this.forms[node] = form
    this.formCount++
  }

  private addAmbiguity(): void {
    const index = new Map(this.skills.map((skill, i) => [skill.id, i]))
    const paths = this.paths(this.compiled.ambiguity.map((entry) => entry.form))
    for (const [i, path] of paths.entries()) {
      const entry = this.compiled.ambiguity[i] as CompiledAmbiguity
      const skill = index.get(entry.skill)
      for (let form: Form | null = this.forms[this.trie.add(path)] ?? null; form !== null; form = form.next) {
        if (form.skill === skill && (form.ambiguity === null || form.text === entry.form))
          form.ambiguity = entry
      }
    }
  }

  private addPhrases(classes: Record<string, string[]>): Map<number, string[]> {
    const nodes = new Map<number, string[]>()
    for (const [name, phrases] of Object.entries(classes)) {
      for (const path of this.paths(phrases)) {
        const node = this.trie.add(path)
        nodes.set(node, [...(nodes.get(node) ?? []), name])
      }
    }
    return nodes
  }

  /** Word numbers of each phrase. */
  private paths(phrases: readonly string[]): number[][] {
    const tokens = tokenize(phrases.join('\n'), this.vocabulary, true)
    const paths: number[][] = []
    for (let at = 0; at < tokens.count; ) {
      const from = at
      do at++
      while (at < tokens.count && ((tokens.gap[at] as number) & GAP.NEWLINE) === 0)
      paths.push(pathOf(tokens, from, at, this.slash))
    }
    return paths
  }
}

function kindsByNode(nodes: ReadonlyMap<number, string[]>, count: number): Uint8Array {
  const kinds = new Uint8Array(count)
  for (const [node, names] of nodes) kinds[node] = 1 + SECTION_KINDS.indexOf(names[0] as SectionKind)
  return kinds
}

function pathOf(tokens: Tokens, from: number, to: number, slash: number): number[] {
  const path: number[] = []
  for (let at = from; at < to; at++) {
    if (at > from && ((tokens.gap[at] as number) & GAP.SLASH) !== 0) path.push(slash)
    path.push(tokens.word[at] as number)
  }
  return path
}

function resolve(name: string, lexicon: Lexicon): SkillId | null {
  const tokens = tokenize(name.trim(), lexicon.vocabulary)
  const form = formAt(tokens, lexicon)
  if (form === undefined) {
    // "Python 3.11": a version names the same skill.
    let count = tokens.count
    while (count > 1 && tokens.shape[count - 1] === SHAPE.NUMBER) count--
    if (count === tokens.count) return null
    return resolve(name.trim().slice(0, tokens.end[count - 1]), lexicon)
  }
  let best: Form | null = null
  for (let candidate: Form | null = form; candidate !== null; candidate = candidate.next) {
    if (best === null || candidate.text === name.trim()) best = candidate
  }
  return best === null ? null : (lexicon.skills[best.skill]?.id ?? null)
}

function formAt(tokens: Tokens, lexicon: Lexicon): Form | undefined {
  let node = 0
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] as number
    if (word === 0) return undefined
    if (at > 0 && ((tokens.gap[at] as number) & GAP.SLASH) !== 0) {
      const over = lexicon.trie.step(node, lexicon.slash)
      if (over === 0) return undefined
      node = over
    }
    node = at === 0 ? lexicon.trie.root(word) : lexicon.trie.step(node, word)
    if (node === 0) return undefined
  }
  return lexicon.forms[node]
}
