/** What the weights are trained on; all of it stands in the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SkillsData } from '../../../../src/build/read-data.ts'
import type { AmbiguitySource } from '../../../../src/core/lexicon/compile/schema.ts'
import { newForm } from '../../../../src/core/lexicon/forms.ts'
import type { Lexicon } from '../../../../src/core/lexicon/load.ts'
import { findPhrases, type RawMatch } from '../../../../src/core/match/find.ts'
import { match } from '../../../../src/core/match/match.ts'
import { outline } from '../../../../src/core/posting/outline.ts'
import { isNamed, type Scene, sceneOf } from '../../../../src/core/sense/scene.ts'
import { choose, likely } from '../../../../src/core/sense/senses.ts'
import { cuesOf } from '../../../../src/core/signals/cues.ts'
import { foreignTeller } from '../../../../src/core/syntax/languages.ts'
import { SHAPE } from '../../../../src/core/text/shape.ts'
import { tokenize } from '../../../../src/core/text/tokenize.ts'
import type { Random } from './random.ts'
import { type Made, Sentences } from './sentences.ts'
import { readPatterns, readTraps, type Trap } from './traps.ts'

export type Source = 'trap' | 'posting' | 'pretended' | 'made' | 'proven'

export interface Example {
  source: Source
  scene: Scene
  match: RawMatch
  is: boolean
  weight: number
  /** The form that it is about; empty for pretended ones. */
  word: string
}

/**
 * How much one example of a source counts. A trap was written to be told; a posting names a skill somewhere, so not
 * each of its mentions need be one; the other two are many, and teach structure only.
 */
const WORTH = { trap: 1, posting: 0.7, made: 0.03, proven: 0.03, pretended: 0.03 }
/** Readers differ in which concepts they label. */
const WORTH_OF_CONCEPTS = 1 / 3
/** Sentences and titles made for each form. */
const GOOD = 16
const PATTERNED = 14
const PROVEN = 5
const BAD = 26
const TITLES = 4
/** Ordinary words pretended for each clear name of a posting, and at least. */
const ORDINARY = 2
const LEAST_ORDINARY = 6

/** The text as the engine sees it in front of the senses. */
export function sceneFrom(title: string, text: string, lexicon: Lexicon): Scene {
  const tokens = tokenize(text === '' ? title : text, lexicon.vocabulary)
  const found = findPhrases(tokens, lexicon)
  const cues = cuesOf(tokens, found, lexicon)
  const sections =
    text === ''
      ? []
      : outline(tokens, { ...found, cues, matches: likely(tokens, found.matches) }, [], lexicon, null)
          .sections
  const known =
    text === ''
      ? new Set<number>()
      : new Set(match(title, lexicon, { inTitle: true }).matches.map(({ form }) => form.skill))
  const matches = found.matches.map((one) => choose(tokens, one))
  return sceneOf(tokens, matches, lexicon, {
    sections,
    cues,
    headings: found.headings,
    idioms: found.idioms,
    known,
    company: new Set(),
    inTitle: text === '',
    isForeign: foreignTeller(tokens, found.atoms, lexicon),
  })
}

export function examplesOf(root: string, data: SkillsData, lexicon: Lexicon, random: Random): Example[] {
  return [
    ...trapExamples(readTraps(join(root, 'tests/traps')), lexicon),
    ...postingExamples(join(root, 'tests/postings'), lexicon, random),
    ...madeExamples(root, data, lexicon, random),
  ]
}

const idOf = ({ form }: RawMatch, lexicon: Lexicon) => lexicon.skills[form.skill]?.id

export function trapExamples(traps: readonly Trap[], lexicon: Lexicon): Example[] {
  return traps.flatMap(({ word, skill, text, is }) => {
    const scene = sceneFrom('', text, lexicon)
    return scene.matches
      .filter((one) => one.form.ambiguity !== null && idOf(one, lexicon) === skill)
      .map((one): Example => ({ source: 'trap', scene, match: one, is, weight: WORTH.trap, word }))
  })
}

interface Expected {
  title?: string
  skills: { name: string }[]
  negated?: string[]
}

function postingExamples(folder: string, lexicon: Lexicon, random: Random): Example[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const file = join(folder, name, 'posting.txt')
      if (!existsSync(file)) return []
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected
      const scene = sceneFrom(expected.title ?? '', readFileSync(file, 'utf8'), lexicon)
      const names = [...expected.skills.map((skill) => skill.name), ...(expected.negated ?? [])]
      const has = new Set(names.map((one) => lexicon.resolve(one)))
      return [...labelled(scene, has, lexicon), ...pretended(scene, lexicon, random)]
    })
}

function labelled(scene: Scene, has: ReadonlySet<string | null>, lexicon: Lexicon): Example[] {
  return scene.matches.flatMap((one): Example[] => {
    const { form } = one
    if (form.ambiguity === null) return []
    const is = has.has(idOf(one, lexicon) ?? null)
    // "Go" is asked somewhere; the "go ahead" of the same posting is not it.
    const isSmall = scene.tokens.shape[one.from] === SHAPE.LOWER && form.text !== form.text.toLowerCase()
    if (is && isSmall && form.ambiguity.everyday) return []
    const weight = WORTH.posting * (isNamed(form.skill, lexicon) ? 1 : WORTH_OF_CONCEPTS)
    return [{ source: 'posting', scene, match: one, is, weight, word: form.text }]
  })
}

/** Clear names as if they were ambiguous, and ordinary words as if they were names. */
function pretended(scene: Scene, lexicon: Lexicon, random: Random): Example[] {
  const { tokens, matches, matchAt } = scene
  const example = (one: RawMatch, is: boolean): Example => ({
    source: 'pretended',
    scene,
    match: one,
    is,
    weight: WORTH.pretended,
    word: '',
  })
  const clear = matches.filter(
    ({ form, from, to }) => form.ambiguity === null && to - from === 1 && isNamed(form.skill, lexicon),
  )
  const ordinary: number[] = []
  for (let at = 0; at < tokens.count; at++) {
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    const shape = tokens.shape[at]
    if (matchAt[at] === 0 && length > 2 && shape !== SHAPE.NUMBER && shape !== SHAPE.MIXED)
      if ((lexicon.wordClasses[tokens.word[at] as number] ?? 0) === 0) ordinary.push(at)
  }
  const examples = clear.map((one) => example(one, true))
  const count = ordinary.length > 0 ? clear.length * ORDINARY + LEAST_ORDINARY : 0
  for (let i = 0; i < count; i++) {
    const at = random.pick(ordinary)
    const word = tokens.text.slice(tokens.start[at], tokens.end[at])
    const text = `${(word[0] ?? '').toUpperCase()}${word.slice(1)}`
    examples.push(example({ from: at, to: at + 1, form: newForm(-1, text) }, false))
  }
  return examples
}

function madeExamples(root: string, data: SkillsData, lexicon: Lexicon, random: Random): Example[] {
  const sentences = new Sentences(random)
  const patterns = readPatterns(join(root, 'tests/traps'))
  const examples: Example[] = []
  const add = ({ title, text, form, skill, is }: Made, source: Source) => {
    const scene = sceneFrom(title, text, lexicon)
    for (const one of scene.matches)
      if (one.form.ambiguity !== null && one.form.text === form && idOf(one, lexicon) === skill)
        examples.push({ source, scene, match: one, is, weight: WORTH[source], word: form })
  }
  const times = (count: number, make: () => Made | null, source: Source = 'made') => {
    for (let i = 0; i < count; i++) {
      const made = make()
      if (made !== null) add(made, source)
    }
  }
  for (const entry of data.ambiguity as AmbiguitySource[]) {
    times(GOOD, () => sentences.good(entry, entry.lower && random.next() < 0.06))
    times(PATTERNED, () => sentences.fromPattern(entry, patterns))
    times(PROVEN, () => sentences.proven(entry), 'proven')
    times(BAD, () => sentences.bad(entry))
    times(TITLES, () => sentences.titled(entry))
  }
  return examples
}
