/** What a word of a row says: the first template of its kind that fits its surroundings. */
import { ATOM, type AtomKind } from '../lexicon/atom.ts'
import { pattern } from '../syntax/pattern.ts'
import type { Signal } from './signal.ts'
import { DENIALS } from './templates/denials.ts'
import { MUSTS } from './templates/musts.ts'
import { TOLD } from './templates/told.ts'
import { WISHES } from './templates/wishes.ts'

/** A word that denies what follows it, with nothing but small words between: "is not absolutely", "nor will you". */
const DENIED = pattern('[NOT] ([ART VERY DO BE KNOW OF HAVE TO GOOD]{0,3} | DO [YOU WE]) $')
/** "Not all of them are", in front of "required": some are … */
const NOT_ALL = pattern('NOT VERY? [ALL BOTH] [^NAME COMMA SEMICOLON STOP BUT WHICH]{0,5} $')
/** … and behind "you don't need": "to know all of …". */
const OF_ALL = pattern('^ [^NAME COMMA SEMICOLON COLON STOP DASH BRACKET BUT WHICH]{0,5} [ALL BOTH]')

interface Compiled {
  before: RegExp | null
  after: RegExp | null
  says: Partial<Signal> | null
  denied: Partial<Signal> | null | undefined
}

/** The templates of each kind, by the code of its letter. */
const COMPILED: (readonly Compiled[] | undefined)[] = []
for (const [kind, templates] of Object.entries({ ...MUSTS, ...WISHES, ...DENIALS, ...TOLD }))
  COMPILED[ATOM[kind as AtomKind].charCodeAt(0)] = templates.map(({ before, after, says, denied }) => ({
    before: before === undefined ? null : pattern(before),
    after: after === undefined ? null : pattern(after),
    says,
    denied,
  }))

/** Whether a kind begins signals. @param letter code of its letter */
export function isSign(letter: number): boolean {
  return COMPILED[letter] !== undefined
}

/** How many units around a word can matter. */
const REACH = 12

/** What the word at a unit of a row says, or null. */
export function readTemplates(s: string, at: number): Signal | null {
  const templates = COMPILED[s.charCodeAt(at)]
  if (templates === undefined) return null
  const left = s.slice(Math.max(0, at - REACH), at)
  const right = s.slice(at + 1, at + 1 + REACH)
  for (const { before, after, says, denied } of templates) {
    if (before !== null && !before.test(left)) continue
    if (after !== null && !after.test(right)) continue
    const signal = denied !== undefined && DENIED.test(left) ? denied : says
    if (signal === null) return null
    if (NOT_ALL.test(left) || (signal?.kind === 'not' && OF_ALL.test(right))) return null
    const found: Signal = {
      kind: 'must',
      from: at,
      to: at + 1,
      looks: 'around',
      predicate: false,
      plural: false,
      hard: true,
      ...signal,
    }
    const verb = Math.max(left.lastIndexOf(ATOM.BE), left.lastIndexOf(ATOM.ARE))
    // "Redis ist wünschenswert, Scala brauchst du nicht": that verb is another name's.
    if (found.predicate && verb >= 0 && !left.includes(ATOM.NAME, verb)) {
      found.from = at - left.length + verb
      found.plural = left[verb] === ATOM.ARE
    }
    return found
  }
  return null
}
