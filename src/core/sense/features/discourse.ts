/** What the rest of the posting says of a candidate, and what the data says of its word. */
import type { CompiledAmbiguity } from '../../lexicon/format.ts'
import type { Lexicon } from '../../lexicon/load.ts'
import { firstFrom, nameOf, type Phrase, type RawMatch } from '../../match/find.ts'
import { GAP } from '../../text/characters.ts'
import { type Tokens, wordAt } from '../../text/tokenize.ts'
import { OF } from '../classes.ts'
import { PHRASE } from '../phrase.ts'
import { classesAt, gapAt, isNamed, keyOf, type Scene, STATE } from '../scene.ts'
import { F } from './slots.ts'

type Say = (feature: number) => void

/** How many matches away a companion may stand; it keeps long lists linear. */
const MOST_COMPANIONS = 12
/** No phrase of the data has more words before its candidate. */
const LONGEST_PHRASE = 8

export function describeDiscourse(scene: Scene, match: RawMatch, say: Say): void {
  const { names, context, clear, families, lexicon } = scene
  say(
    names.size === 0
      ? F.posting['no name']
      : names.size < 4
        ? F.posting['few names']
        : names.size < 10
          ? F.posting.names
          : F.posting['many names'],
  )
  const { skill, ambiguity } = match.form
  if (ambiguity === null) return
  if (context.company.has(nameOf(match))) say(F.posting['the company is called so'])
  if (context.known.has(skill)) say(F.posting['the title names it'])
  if (clear.has(skill)) say(F.posting['names it by a clear form'])
  const family = lexicon.skills[skill]?.family
  if (family && families.has(family)) say(F.posting['a relative'])
  if (ambiguity.companions.length > 0) describeCompanions(scene, match, companionsOf(ambiguity, lexicon), say)
  if (scene.sure.size > 0) describeOthers(scene, match, say)
}

function describeCompanions(scene: Scene, match: RawMatch, companions: ReadonlySet<number>, say: Say): void {
  if (companions.size === 0) return
  for (const skill of companions)
    if (scene.clear.has(skill)) {
      say(F.posting['a companion'])
      break
    }
  const { matches, state } = scene
  const index = (scene.matchAt[match.from] as number) - 1
  let best: number = STATE.WORD
  for (let by = 1; by >= -1; by -= 2)
    for (let i = index + by, steps = 0; steps < MOST_COMPANIONS; i += by, steps++) {
      const other = matches[i]
      if (other === undefined || other.from < scene.from || other.to > scene.to) break
      if (companions.has(other.form.skill)) best = Math.max(best, state[i] as number)
    }
  if (best > STATE.OPEN) say(F.sentence['a companion'])
  else if (best === STATE.OPEN) say(F.sentence['an open companion'])
}

/** One sense per discourse (Gale, Church, Yarowsky 1992), as long as the word is written alike. */
function describeOthers({ sure, matchAt, texts, state }: Scene, match: RawMatch, say: Say): void {
  const index = (matchAt[match.from] as number) - 1
  const own = state[index] as number
  const { skill } = match.form
  const alike = sure.get(keyOf(skill, texts[index] as string))
  const names = (alike?.names ?? 0) - (own === STATE.NAME ? 1 : 0)
  if (names > 0) say(F.posting['a sure mention, written alike'])
  else if ((sure.get(keyOf(skill, ''))?.names ?? 0) - (own === STATE.NAME ? 1 : 0) > 0)
    say(F.posting['a sure mention, written otherwise'])
  if ((alike?.words ?? 0) - (own === STATE.WORD ? 1 : 0) > 0) say(F.posting['no skill elsewhere'])
}

/** What skills-data/ambiguity has of phrases around the word, and what kind of word it is. */
export function describeWord(scene: Scene, match: RawMatch, say: Say): void {
  const { form } = match
  if (form.text.length === 1) say(F.form['one letter'])
  else if (form.isUpper) say(F.form['an acronym'])
  if (match.to - match.from > 1) say(F.form['several words'])
  // Concepts have no proper name: in lower case they are as good.
  if (!isNamed(form.skill, scene.lexicon) && form.skill >= 0) say(F.form['a concept'])
  if (form.ambiguity === null) return
  const { idioms } = scene.context
  let proof = 0
  let idiom = 0
  for (let i = firstFrom(idioms, match.from - LONGEST_PHRASE); i < idioms.length; i++) {
    const { from, to, value } = idioms[i] as Phrase
    if (from > match.from) break
    if (to < match.to) continue
    const length = to - from - (match.to - match.from)
    if (length === 0) continue
    if (value & PHRASE.IS) proof = Math.max(proof, length)
    // "C-level" is one word; "C level" may be none.
    if (value & PHRASE.NEVER && !isGoal(scene, match, from, to) && !isNoVerb(scene, match, from, to))
      idiom = Math.max(idiom, isTied(scene.tokens, match, from, to) ? 2 : length)
  }
  if (proof > 0) say(proof === 1 ? F.phrase['proof of two words'] : F.phrase['proof of more'])
  if (idiom > 0) {
    say(idiom === 1 ? F.phrase['idiom of two words'] : F.phrase['idiom of more'])
    if (proof > idiom) say(F.phrase['the longer one speaks for it'])
  }
  const { doubts } = form.ambiguity
  say(
    doubts === 0
      ? F.form['no doubts noted']
      : doubts < 10
        ? F.form['some doubts noted']
        : F.form['many doubts noted'],
  )
}

/**
 * "We use React on the front end", "our stack: Go on the server": an object or the item of a list is no verb, whatever
 * small words stand behind it. With "of" it may be a noun, as in "for the rest of"; "tasks: react to alerts" begins anew.
 * @param from first token of a phrase around the word @param to token behind it
 */
function isNoVerb(scene: Scene, match: RawMatch, from: number, to: number): boolean {
  const { tokens } = scene
  if (match.form.ambiguity?.verb !== true || from < match.from || to === match.to) return false
  const gap = gapAt(scene, match.from)
  const isItem =
    (gap & ~LISTED) === 0 &&
    (gap & ~GAP.SPACE) !== 0 &&
    (classesAt(scene, match.to) & (OF.preposition | OF.to)) === OF.preposition
  const isObject = gap === GAP.SPACE && (classesAt(scene, match.from - 1) & TAKES_OBJECT) !== 0
  if (!isItem && !isObject) return false
  for (let at = match.to; at < to; at++)
    if ((classesAt(scene, at) & SMALL) === 0 || wordAt(tokens, at) === 'of') return false
  return true
}

/** "You help us migrate to Go", "ported to Spring": what things are moved to is no verb, where it has a capital. */
function isGoal({ tokens, lexicon }: Scene, match: RawMatch, from: number, to: number): boolean {
  if (from !== match.from - 1 || to !== match.to || from === 0 || wordAt(tokens, from) !== 'to') return false
  const first = tokens.text[tokens.start[match.from] as number] as string
  return first !== first.toLowerCase() && lexicon.words('moves').has(wordAt(tokens, from - 1))
}

const LISTED = GAP.SPACE | GAP.COLON | GAP.COMMA
const TAKES_OBJECT = OF.use | OF.know | OF.preposition
const SMALL = OF.preposition | OF.to | OF.determiner

/** Whether a hyphen ties a word to the rest of a phrase around it. */
function isTied({ gap }: Tokens, match: RawMatch, from: number, to: number): boolean {
  return (
    (to > match.to && gap[match.to] === GAP.HYPHEN) || (from < match.from && gap[match.from] === GAP.HYPHEN)
  )
}

const companionSets = new WeakMap<CompiledAmbiguity, ReadonlySet<number>>()

/** The companions of an ambiguous form, by their places among the skills. */
export function companionsOf(entry: CompiledAmbiguity, lexicon: Lexicon): ReadonlySet<number> {
  const known = companionSets.get(entry)
  if (known !== undefined) return known
  const set = new Set<number>()
  for (const id of entry.companions) {
    const skill = lexicon.skill(id)
    if (skill !== undefined) set.add(lexicon.skills.indexOf(skill))
  }
  companionSets.set(entry, set)
  return set
}
