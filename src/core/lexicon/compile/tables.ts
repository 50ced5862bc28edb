/** The matcher's tables before they are packed: every form, atom and heading with its way through one trie. */

import { FAMILY, type TriggerWords } from '../../match/triggers.ts'
import { SECTION_KINDS, type SectionKind } from '../../posting/section.ts'
import { OF, type WordClass } from '../../sense/classes.ts'
import { PHRASE } from '../../sense/phrase.ts'
import { Vocabulary } from '../../text/vocabulary.ts'
import { ATOM, type AtomKind, TRAIT, type Trait } from '../atom.ts'
import { Trie } from '../automaton/trie.ts'
import type { CompiledAmbiguity } from '../format.ts'
import { Forms } from '../forms.ts'
import type { LexiconSkill } from '../load.ts'
import { addForms, cut, type Tables } from '../paths.ts'
import { addVariants } from '../variants.ts'
import { otherEndings } from './endings.ts'
import type { LanguageSource } from './schema.ts'

/** What the tables are made of. */
export interface TableSource {
  skills: readonly LexiconSkill[]
  /** Forms of each skill, the name first. */
  forms: readonly (readonly string[])[]
  /** Names of concepts that hold one of a technology: where it opens them, the rest names the concept. */
  asked: readonly string[]
  ambiguity: readonly CompiledAmbiguity[]
  /** For each of them, phrases around it, in which `~` stands for it. */
  idioms: readonly { is: readonly string[]; never: readonly string[] }[]
  /** Section kind -> heading phrases. */
  headings: Record<string, string[]>
  /** Section kind -> words that tell it in a line that looks like a heading. */
  headingHints: Record<string, string[]>
  /** In the order of LANGUAGES. */
  languages: readonly LanguageSource[]
  /** Class of words -> words. */
  wordClasses: Readonly<Record<WordClass, readonly string[]>>
  /** Words whose numbers something else needs. */
  words: readonly string[]
  certifications: readonly (readonly [id: string, forms: readonly string[]])[]
  triggers: readonly TriggerWords[]
}

export interface BuiltTables extends Tables {
  /** Nodes whose form a rule has made. */
  generated: ReadonlySet<number>
  formCount: number
  /** 1 + index of `asked` by trie node. */
  rests: ReadonlyMap<number, number>
  /** By trie node. */
  headings: ReadonlyMap<number, number>
  headingHints: ReadonlyMap<number, number>
  /** 1 + index of an entry of `atomEntries` by trie node. */
  atoms: ReadonlyMap<number, number>
  /** Letters of ATOM, a language each. */
  atomEntries: readonly (readonly string[])[]
  /** Bits of TRAIT by trie node. */
  traits: ReadonlyMap<number, number>
  /** Bits of PHRASE by trie node. */
  idioms: ReadonlyMap<number, number>
  /** Bits of WordClass by word number. */
  wordClasses: ReadonlyMap<number, number>
  certifications: ReadonlyMap<number, string>
  /** By trie node: the number of a family -> its value. */
  triggers: ReadonlyMap<number, ReadonlyMap<number, number>>
}

export function buildTables(source: TableSource): BuiltTables {
  const vocabulary = new Vocabulary()
  const tables: Tables = { vocabulary, trie: new Trie(), forms: new Forms(), slash: vocabulary.add('/') }
  const { trie, forms, slash } = tables
  // The tokeniser reads "&" as this word.
  vocabulary.add('and')
  const lines = source.forms.map((names) => names.join('\t')).join('\n')
  const { written, count } = addForms(lines, 0, tables)
  addAmbiguity(source, tables)
  const generated = new Set<number>()
  const endings = endingsOf(source.languages)
  addVariants(
    written,
    source.skills,
    vocabulary,
    (path, form) => {
      const node = trie.add(path)
      if (forms.add(node, form, true)) generated.add(node)
    },
    (name) => {
      const others = endings.get(name)
      if (others === undefined) return null
      return others.length === 0 ? [] : cut(others.join('\n'), vocabulary, slash).map(({ path }) => path)
    },
  )
  const nodesOf = (phrases: readonly string[]) =>
    cut(phrases.join('\n'), vocabulary, slash).map(({ path }) => trie.add(path))
  const rests = new Map(nodesOf(source.asked).map((node, i) => [node, 1 + i] as const))
  const kinds = (classes: Record<string, string[]>) => {
    const nodes = new Map<number, number>()
    for (const [kind, phrases] of Object.entries(classes))
      for (const node of nodesOf(phrases))
        if (!nodes.has(node)) nodes.set(node, 1 + SECTION_KINDS.indexOf(kind as SectionKind))
    return nodes
  }
  const headings = kinds(source.headings)
  const headingHints = kinds(source.headingHints)
  const { atoms, atomEntries, traits } = addLanguages(source.languages, nodesOf)
  const idioms = new Map<number, number>()
  const addIdioms = (phrases: readonly string[], form: string, bit: number) => {
    // A form may hold a dollar sign.
    for (const node of nodesOf(phrases.map((phrase) => phrase.split('~').join(form))))
      idioms.set(node, (idioms.get(node) ?? 0) | bit)
  }
  for (const [i, { is, never }] of source.idioms.entries()) {
    const { form } = source.ambiguity[i] as CompiledAmbiguity
    addIdioms(is, form, PHRASE.IS)
    addIdioms(never, form, PHRASE.NEVER)
  }
  const wordClasses = new Map<number, number>()
  for (const [name, words] of Object.entries(source.wordClasses))
    for (const { path } of cut(words.join('\n'), vocabulary, slash)) {
      const word = path[0] as number
      if (path.length === 1) wordClasses.set(word, (wordClasses.get(word) ?? 0) | OF[name as WordClass])
    }
  for (const word of source.words) vocabulary.add(word)
  const certifications = new Map<number, string>()
  for (const [id, names] of source.certifications)
    for (const node of nodesOf(names)) certifications.set(node, id)
  const triggers = new Map<number, Map<number, number>>()
  for (const { family, value, words } of source.triggers) {
    for (const node of nodesOf(withoutAccents(words))) {
      const known = triggers.get(node) ?? new Map<number, number>()
      if (!known.has(FAMILY[family])) known.set(FAMILY[family], value)
      triggers.set(node, known)
    }
  }
  return {
    ...tables,
    generated,
    formCount: count + generated.size,
    rests,
    headings,
    headingHints,
    atoms,
    atomEntries,
    traits,
    idioms,
    wordClasses,
    certifications,
    triggers,
  }
}

/** The other spellings of each name of a language that declines. */
function endingsOf(languages: readonly LanguageSource[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    languages.flatMap(({ names, endings }) =>
      endings === undefined
        ? []
        : Object.values(names).flatMap((list) =>
            list.map((name) => [name, otherEndings(name, endings)] as const),
          ),
    ),
  )
}

/** Words and phrases of all languages on one trie; one that means something in several has one entry with all. */
function addLanguages(
  languages: readonly LanguageSource[],
  nodesOf: (phrases: readonly string[]) => number[],
): Pick<BuiltTables, 'atoms' | 'atomEntries' | 'traits'> {
  const letters = new Map<number, string[]>()
  const traits = new Map<number, number>()
  for (const [place, language] of languages.entries()) {
    for (const [kinds, phrases] of Object.entries(language.atoms)) {
      const row = kinds
        .split(' ')
        .map((kind) => ATOM[kind as AtomKind])
        .join('')
      for (const node of nodesOf(phrases)) {
        const entry = letters.get(node) ?? languages.map(() => '')
        entry[place] ||= row
        letters.set(node, entry)
      }
    }
    for (const [trait, phrases] of Object.entries(language.traits))
      for (const node of nodesOf(phrases)) traits.set(node, (traits.get(node) ?? 0) | TRAIT[trait as Trait])
  }
  const entries = new Map<string, number>()
  const atoms = new Map<number, number>()
  for (const [node, entry] of letters) {
    const key = entry.join('\t')
    if (!entries.has(key)) entries.set(key, entries.size + 1)
    atoms.set(node, entries.get(key) as number)
  }
  return { atoms, atomEntries: [...entries.keys()].map((key) => key.split('\t')), traits }
}

/** The words, and those with accents once more without: people write "developpeur" too. */
function withoutAccents(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const plain = word
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .normalize('NFC')
    return plain === word ? [word] : [word, plain]
  })
}

function addAmbiguity({ skills, ambiguity }: TableSource, { vocabulary, trie, forms, slash }: Tables): void {
  const index = new Map(skills.map((skill, i) => [skill.id, i]))
  const paths = cut(ambiguity.map((entry) => entry.form).join('\n'), vocabulary, slash)
  for (const [i, { path }] of paths.entries()) {
    const entry = ambiguity[i] as CompiledAmbiguity
    const skill = index.get(entry.skill)
    for (let form = forms.at(trie.add(path)) ?? null; form !== null; form = form.next) {
      if (form.skill === skill && (form.ambiguity === null || form.text === entry.form))
        form.ambiguity = entry
    }
  }
}
