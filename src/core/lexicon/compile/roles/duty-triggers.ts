/** skills-data/roles/duties.json -> trigger words for the automaton, and what is left of its tables without them. */
import type { TriggerFamily } from '../../../match/triggers.ts'
import type { DutyTables, RoleSource } from '../../../role/tables.ts'

type DutySource = RoleSource['duties']
export type Add = (family: TriggerFamily, value: number, words: readonly string[]) => void

/** @throws Error where words name a class that is none */
export function addDuties(source: DutySource, add: Add): Omit<DutyTables, 'weights'> {
  const { duties, classes } = source
  add('duty-subject', 0, source.subjects)
  add('duty-addressed', 0, source.addressed)
  add('duty-break', 0, source.breaks)
  add('duty-instrument', 0, source.instruments)
  add('duty-act-behind', 0, source.actsBehind)
  for (const [verb, bits] of bitsOfVerbs(source)) add('duty-verb', bits, [verb])

  const objects: number[][] = []
  const numberOf = (kinds: readonly number[]): number => {
    const known = objects.findIndex((one) => one.join() === kinds.join())
    return known < 0 ? objects.push([...kinds]) - 1 : known
  }
  const kindsOf = grouped(duties.map(({ words }) => words.flatMap((phrase) => composed(phrase, classes))))
  const values = [...kindsOf].map(([phrase, kinds]) => [phrase, numberOf(kinds)] as const)
  const categories = [...grouped(duties.map(({ categories: own = [] }) => own))].map(
    ([category, kinds]) => [category, numberOf(kinds)] as const,
  )
  const quiet = source.quiet.flatMap((phrase) => composed(phrase, classes))
  add('duty-act', duties.length, quiet)
  for (const [i, { acts = [] }] of duties.entries()) add('duty-act', i, acts)
  add('duty-object', objects.length, quiet)
  for (const [phrase, value] of values) add('duty-object', value, [phrase])
  return {
    kinds: duties.map(({ id, only = false, direct = false }) => ({ id, only, direct })),
    objects,
    categories: Object.fromEntries(categories),
  }
}

/** For each word of several lists the places of the lists that hold it. */
function grouped<T>(lists: readonly (readonly T[])[]): Map<T, number[]> {
  const places = new Map<T, number[]>()
  for (const [i, list] of lists.entries())
    for (const one of new Set(list)) places.set(one, [...(places.get(one) ?? []), i])
  return places
}

/** Every phrase that "FRONT PEOPLE" stands for: one word of each class, in the order of the classes. */
export function composed(phrase: string, classes: Readonly<Record<string, readonly string[]>>): string[] {
  let phrases = ['']
  for (const word of phrase.split(' ')) {
    const members = /^[A-Z]+$/.test(word) ? classes[word] : [word]
    if (members === undefined)
      throw new Error(
        `skills-data/roles/duties.json: "${phrase}" names the class ${word}, which is not there.`,
      )
    phrases = phrases.flatMap((before) => members.map((member) => `${before} ${member}`.trim()))
  }
  return phrases
}

/** For each form of each verb the kinds of words that it counts for, one bit each. */
function bitsOfVerbs({ verbs, forms, duties }: DutySource): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [i, { verbs: own = [], forms: ownForms = [], only = false }] of duties.entries()) {
    const english = only ? own : [...verbs, ...own]
    for (const form of [...english.flatMap(formsOf), ...(only ? [] : forms), ...ownForms])
      bits.set(form, (bits.get(form) ?? 0) | (1 << i))
  }
  return bits
}

const VOWEL = /[aeiou]/

/** An English verb as duties have it: "ship" -> ship, shipping. The third person is left
 * out, which as often is a noun ("architects", "designs"). Only verbs of one syllable double their end. */
export function formsOf(verb: string): string[] {
  const [last = '', middle = '', first = ''] = [...verb].reverse()
  const stem = verb.endsWith('e') && !/(ee|oe|ye)$/.test(verb) ? verb.slice(0, -1) : verb
  const doubles =
    verb.match(/[aeiouy]+/g)?.length === 1 &&
    !/[aeiouwxy]/.test(last) &&
    VOWEL.test(middle) &&
    !VOWEL.test(first)
  return [verb, `${stem}${doubles ? last : ''}ing`]
}
