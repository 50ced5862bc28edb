import type words from '../../../skills-data/language/words.json'
import type { RoleTables } from '../role/tables.ts'
import { GAP } from '../text/characters.ts'
import { SHAPE } from '../text/shape.ts'
import { tokenize } from '../text/tokenize.ts'
import { Vocabulary } from '../text/vocabulary.ts'
import type { SkillId } from '../types.ts'
import { type ClauseTables, unpackClauses } from '../weighing/packed.ts'
import { MARK } from './automaton/ends.ts'
import { Trie } from './automaton/trie.ts'
import { foldName, type Head, type WeighedFor } from './format.ts'
import { type Form, Forms, newForm } from './forms.ts'
import { type OpenedLexicon, openLexicon } from './opened.ts'
import { addForms } from './paths.ts'
import { addVariants } from './variants.ts'

export type { Form } from './forms.ts'

/** A set of skills-data/language/words.json. */
export type WordSet = keyof typeof words

/** What the engine knows of one skill. */
export interface LexiconSkill {
  id: SkillId
  category: string
  family: string | null
  generic: boolean
  /** Stands for a kind of thing: "relational databases such as …". */
  general: boolean
  /** Stands for tools of one kind, so that a bracket behind it gives examples: "CI/CD (Jenkins, TeamCity)". */
  kind: boolean
  /** Names a department too: "work with QA and product management". */
  department: boolean
  /** What a thing is like, and no thing: "low-latency stores such as Redis" are stores. */
  quality: boolean
  /** Asked by itself although it stands for a kind too: SQL in "SQL queries (MySQL, PostgreSQL)". */
  alone: boolean
  /** A general word that is shown where it is named: "back-end development". */
  field: boolean
  /** What the job is anyway: "software development" is asked only where years of it are. */
  trade: boolean
  /** What companies say that they work on: machine learning, blockchain. */
  discipline: boolean
  /** How somebody is: it counts where it is asked, and not where prose praises. */
  attitude: boolean
  /** Stands beside languages in a choice: "Node.js, Python or Java". */
  runtime: boolean
  /** The kinds of thing that it is itself, as indices: Kafka and Kinesis are both for event streaming. */
  kinds: readonly number[]
}

/** What is so or not of a skill, in the order of its bits. */
export const FLAGS = [
  'generic',
  'general',
  'kind',
  'department',
  'quality',
  'alone',
  'field',
  'attitude',
  'discipline',
  'runtime',
  'trade',
] as const

/** A loaded lexicon. Immutable once loaded; share one over all postings. */
export interface Lexicon {
  skills: readonly LexiconSkill[]
  vocabulary: Vocabulary
  /** Its nodes tell what ends at them as ends.ts has it. */
  trie: Trie
  /** The values of what ends at nodes (ends.ts). */
  values: Int32Array
  /** The first of a node's forms. */
  formAt(node: number): Form | undefined
  /** Letters of ATOM, a language each in the order of LANGUAGES; empty where the words mean nothing in it. */
  atomEntries: readonly (readonly string[])[]
  /** Certification ids by trie node. */
  certifications: ReadonlyMap<number, string>
  /** Rows of trigger words: how many families, then each with its value. */
  triggers: Int32Array
  /** Bits of WordClass by number in the vocabulary; words that are added later have none. */
  wordClasses: Int32Array
  /** The weights of src/core/sense. */
  senseWeights: unknown
  /** The weights of src/core/signals/leaning.ts. */
  leaningWeights: unknown
  /** What clauses are weighed by (src/core/weighing). */
  weights(weighedFor: WeighedFor): ClauseTables
  /** Things that are nobody's skill until somebody makes them, each with the skill of making it; indices. */
  made: ReadonlyMap<number, number>
  wordSets: Readonly<Record<string, readonly string[]>>
  /** The words of one set of skills-data/language/words.json; empty where there is none of that name. */
  words(set: WordSet): ReadonlySet<string>
  /** Word number that stands for a slash inside forms such as CI/CD. */
  slash: number
  /** Pairs of ids, both ways, that are used with each other ("HTML/CSS"): a slash joins them, and so does a bracket. */
  together: ReadonlySet<string>
  /** … and that only a slash joins ("Jira/Confluence"). */
  slashed: ReadonlySet<string>
  /** Whether the first of two skills, "part whole", is a part of the second: "amazon-s3 aws". */
  parts: ReadonlySet<string>
  /** What role, level and duties are weighed by. */
  roles: RoleTables
  /** How many surface forms are known, generated variants included. */
  formCount: number
  skill(id: SkillId): LexiconSkill | undefined
  /** The concept that a phrase names with what stands behind a technology in it: "SQL tuning". @param number its value */
  restAt(number: number): Form | undefined
  /** The skill that a name means, by any of its forms and whatever its case, or null. */
  resolve(name: string): SkillId | null
}

/** A skill of the user's own: it takes part like any other. */
export interface CustomSkill {
  id: SkillId
  name: string
  aliases: readonly string[]
}

/**
 * The compiled lexicon.
 * @param data what compileLexicon made
 * @throws SyntaxError when `data` is not what compileLexicon made; that is a broken build, not a user's mistake
 */
export function loadLexicon(data: string, custom: readonly CustomSkill[] = []): Lexicon {
  return lexiconOf(openLexicon(data), custom)
}

/** The tables are taken over as they are; the rest is read when first needed. */
export function lexiconOf(opened: OpenedLexicon, custom: readonly CustomSkill[] = []): Lexicon {
  return new LoadedLexicon(opened, custom)
}

class LoadedLexicon implements Lexicon {
  readonly skills: LexiconSkill[]
  readonly vocabulary: Vocabulary
  readonly trie: Trie
  readonly slash: number
  readonly values: Int32Array
  readonly atomEntries: readonly (readonly string[])[]
  readonly wordClasses: Int32Array
  readonly certifications: ReadonlyMap<number, string>
  readonly triggers: Int32Array
  readonly made: ReadonlyMap<number, number>
  formCount: number
  private readonly texts: OpenedLexicon['texts']
  private readonly forms: Forms
  private readonly clauseWeights: Partial<Record<WeighedFor, ClauseTables>> = {}
  private readonly lazy: Partial<
    Pick<Lexicon, 'wordSets' | 'together' | 'slashed' | 'parts' | 'roles' | 'senseWeights' | 'leaningWeights'>
  > & {
    byId?: Map<SkillId, LexiconSkill>
    asked?: Form[]
  } = {}
  private readonly setsOfWords = new Map<string, ReadonlySet<string>>()

  constructor({ texts, tables }: OpenedLexicon, custom: readonly CustomSkill[]) {
    this.texts = texts
    const head = JSON.parse(texts.head) as Head
    this.formCount = head.formCount
    this.made = new Map(head.made)
    this.skills = skillsOf(texts.ids, tables.skills, head)
    this.vocabulary = new Vocabulary(tables)
    this.trie = new Trie(tables)
    this.slash = this.vocabulary.add('/')
    this.forms = new Forms(texts, tables.nodeForms)
    for (const skill of custom) this.addSkill(skill)
    if (custom.length > 0) this.trie.mark(MARK.FORM, (node) => this.forms.has(node))
    this.atomEntries = JSON.parse(texts.atomEntries) as string[][]
    this.wordClasses = tables.wordClasses
    this.certifications = new Map(JSON.parse(texts.certifications) as [number, string][])
    this.triggers = tables.triggers
    this.values = tables.values
  }

  get wordSets(): Lexicon['wordSets'] {
    this.lazy.wordSets ??= JSON.parse(this.texts.wordSets) as Record<string, string[]>
    return this.lazy.wordSets
  }

  words(name: WordSet): ReadonlySet<string> {
    const known = this.setsOfWords.get(name)
    if (known !== undefined) return known
    const set = new Set(this.wordSets[name] ?? [])
    this.setsOfWords.set(name, set)
    return set
  }

  get together(): ReadonlySet<string> {
    this.lazy.together ??= bothWays(this.texts.together)
    return this.lazy.together
  }

  get slashed(): ReadonlySet<string> {
    this.lazy.slashed ??= bothWays(this.texts.slashed)
    return this.lazy.slashed
  }

  get parts(): Lexicon['parts'] {
    this.lazy.parts ??= new Set(this.texts.parts.split('\n'))
    return this.lazy.parts
  }

  get roles(): RoleTables {
    this.lazy.roles ??= JSON.parse(this.texts.roles) as RoleTables
    return this.lazy.roles
  }

  get senseWeights(): unknown {
    this.lazy.senseWeights ??= JSON.parse(this.texts.senseWeights)
    return this.lazy.senseWeights
  }

  get leaningWeights(): unknown {
    this.lazy.leaningWeights ??= JSON.parse(this.texts.leaningWeights)
    return this.lazy.leaningWeights
  }

  weights(weighedFor: WeighedFor): ClauseTables {
    this.clauseWeights[weighedFor] ??= unpackClauses(this.texts[weighedFor])
    return this.clauseWeights[weighedFor]
  }

  formAt(node: number): Form | undefined {
    return this.forms.at(node)
  }

  skill(id: SkillId): LexiconSkill | undefined {
    this.lazy.byId ??= new Map(this.skills.map((skill) => [skill.id, skill]))
    return this.lazy.byId.get(id)
  }

  resolve(name: string): SkillId | null {
    return resolve(name, this) ?? this.asked(name) ?? resolveSingular(name, this)
  }

  restAt(number: number): Form | undefined {
    return this.askedForms[number - 1]
  }

  private asked(name: string): SkillId | null {
    const folded = foldName(name)
    const form = this.askedForms.find(({ text }) => text === folded)
    return form === undefined ? null : (this.skills[form.skill]?.id ?? null)
  }

  private get askedForms(): readonly Form[] {
    this.lazy.asked ??= this.texts.asked.split('\n').map((line) => {
      const [text = '', skill] = line.split('\t')
      return newForm(Number(skill), text)
    })
    return this.lazy.asked
  }

  private addSkill({ id, name, aliases }: CustomSkill): void {
    const { vocabulary, trie, forms, slash } = this
    const index =
      this.skills.push({
        id,
        category: 'tool',
        family: null,
        ...flagsOf(0, new Map()),
        kinds: [],
      }) - 1
    const line = [name, ...aliases].join('\t').replaceAll('\n', ' ')
    const { written, count } = addForms(line, index, { vocabulary, trie, forms, slash })
    this.formCount += count
    addVariants(written, this.skills, vocabulary, (path, form) => {
      if (forms.add(trie.add(path), form, true)) this.formCount++
    })
  }
}

const NO_KINDS: readonly number[] = []

type Flags = Pick<LexiconSkill, (typeof FLAGS)[number]>

/** @param pairs JSON: an array of pairs of ids */
function bothWays(pairs: string): ReadonlySet<string> {
  return new Set((JSON.parse(pairs) as string[][]).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
}

/** One object for each set of flags: most skills have one of a few. */
function flagsOf(bits: number, known: Map<number, Flags>): Flags {
  let flags = known.get(bits)
  if (flags === undefined) {
    flags = Object.fromEntries(FLAGS.map((flag, i) => [flag, (bits & (1 << i)) !== 0])) as Flags
    known.set(bits, flags)
  }
  return flags
}

function skillsOf(ids: string, numbers: Int32Array, { categories, families }: Head): LexiconSkill[] {
  let at = 0
  const next = () => numbers[at++] as number
  const flags = new Map<number, Flags>()
  return ids.split('\n').map((id) => {
    const category = next()
    const family = next()
    const kind = next()
    const count = next()
    // What is spread stands in front: an engine copies it five times faster so, and there are thousands of skills.
    return {
      ...flagsOf(kind, flags),
      id,
      category: categories[category] as string,
      family: family === 0 ? null : (families[family] as string),
      kinds: count === 0 ? NO_KINDS : Array.from({ length: count }, next),
    }
  })
}

/** "Daily Stand-ups": a thing that is counted is the same skill. */
function resolveSingular(name: string, lexicon: Lexicon): SkillId | null {
  const singular = /^(.{3,}[^su])s$/iu.exec(name.trim())?.[1]
  return singular === undefined || !singular.includes(' ') ? null : resolve(singular, lexicon)
}

function resolve(name: string, lexicon: Lexicon): SkillId | null {
  const tokens = tokenize(name.trim(), lexicon.vocabulary)
  let node = 0
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.word[at] as number
    const overSlash = at > 0 && ((tokens.gap[at] as number) & GAP.SLASH) !== 0
    if (overSlash) node = lexicon.trie.step(node, lexicon.slash)
    if (word === 0 || (overSlash && node === 0)) {
      node = 0
      break
    }
    node = at === 0 ? lexicon.trie.root(word) : lexicon.trie.step(node, word)
    if (node === 0) break
  }
  const form = lexicon.formAt(node)
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
