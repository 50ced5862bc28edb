/** Titles inside the text ("We are looking for a Senior Backend Developer who …"). */
import type { Seniority, Span } from '../types.ts'
import type { RoleTables } from './tables.ts'
import { type WeighedTitle, weighTitle } from './title.ts'
import { once, Phrases, textWords, type Word, wordsOf } from './words.ts'

export interface IntroducedTitle extends Span {
  title: WeighedTitle
}

/** Titles stand at the top of a posting; further down they are those of colleagues. */
const REACH = 3500
const MOST_WORDS = 10
/** "Software Engineer in Test", "Developer (Full Stack)": what stands further behind the noun is about something else. */
const BEHIND_NOUN = 3
const LONGEST_FIRST_LINE = 90

const introductions = once((titles: RoleTables['titles']) => ({
  phrases: new Phrases<true>().add(titles.introductions, true),
  heads: new Phrases<true>().add(titles.heads, true),
  ends: new Set(titles.introductionEnds.flatMap((phrase) => wordsOf(phrase)[0]?.text ?? [])),
}))

/** Software titles that the text gives the job, in order. Other jobs named in the text are not believed. */
export function introducedTitles(text: string, tables: RoleTables): IntroducedTitle[] {
  const { phrases, ends, heads } = introductions(tables.titles)
  const words = unglued(textWords(text), text, heads)
  const found: IntroducedTitle[] = []
  const take = (start: number, end: number) => {
    const title = weighTitle(text.slice(start, end), tables)
    if (title.software) found.push({ title, start, end })
  }
  const lineBreak = text.indexOf('\n')
  const lineEnd = lineBreak < 0 ? text.length : lineBreak
  if (lineEnd > 0 && lineEnd <= LONGEST_FIRST_LINE && !/[.!?:]$/.test(text.slice(0, lineEnd).trim()))
    take(0, lineEnd)
  else {
    const lead = leadingTitle(words, heads)
    if (lead !== null) take(lead.start, lead.end)
  }
  for (const [i, word] of words.entries()) {
    if (word.start > REACH) break
    const hit = phrases.at(words, i) ?? openingAt(words, i)
    if (!hit) continue
    const last = endOfTitle(words, hit.to, ends, heads) - 1
    const from = words[hit.to]
    const to = words[last]
    if (from && to && last >= hit.to) take(from.start, to.end)
  }
  return found
}

/** The word in front of which the title ends that begins at word `from`. */
function endOfTitle(
  words: readonly Word[],
  from: number,
  ends: ReadonlySet<string>,
  heads: Phrases<true>,
): number {
  let reach = from + MOST_WORDS
  let noun = from
  let at = from
  for (; at < Math.min(words.length, reach); at++) {
    const { text, gap } = words[at] as Word
    // "In" ends a title, but not within the noun: "Developer in Test".
    if (at >= noun && (ends.has(text) || isBreak(gap) || (at > from && /[,:]/.test(gap)))) break
    const head = heads.at(words, at)
    if (!head) continue
    noun = Math.max(noun, head.to)
    reach = Math.min(reach, head.to + BEHIND_NOUN)
  }
  return at
}

/** A mark that ends a line or sentence, or nothing at all where a lost line break was. */
function isBreak(gap: string): boolean {
  return gap === '' || /[.;!?\n•]/.test(gap)
}

/** "The Lead Developer should have …": what opens a sentence so is the job itself. */
function openingAt(words: readonly Word[], at: number): { to: number } | null {
  const the = words[at]
  if (the?.text !== 'the' || the.start > OPENING_REACH || (at > 0 && !isBreak(the.gap))) return null
  for (let i = at + 2; i < Math.min(words.length, at + LONGEST_LEAD); i++) {
    const word = words[i] as Word
    if (isBreak(word.gap)) return null
    if (OBLIGES.has(word.text)) return { to: at + 1 }
  }
  return null
}

/** Further down, "the Tech Lead will review …" is a colleague. */
const OPENING_REACH = 800

/** What a posting says of the person in the job. */
const OBLIGES = new Set(['will', 'should', 'must', 'shall'])

/** The words with those taken apart that a lost line break has joined: "descriptionAs", "DeveloperRequired". */
function unglued(words: readonly Word[], text: string, heads: Phrases<true>): readonly Word[] {
  const result: Word[] = []
  for (const word of words) {
    const cut = word.start > REACH ? 0 : glueAt(text, word)
    const left = { text: word.text.slice(0, cut), start: word.start, end: word.start + cut, gap: word.gap }
    if (cut > 0 && (isLower(text.charCodeAt(word.start)) || heads.at([left], 0) !== null)) {
      const right = { text: word.text.slice(cut), start: left.end, end: word.end, gap: '' }
      result.push(left, right)
    } else result.push(word)
  }
  return result
}

/** Where a capital follows enough small letters, from the word's start; 0 where none does. */
function glueAt(text: string, { start, end, text: folded }: Word): number {
  // Folding has changed the length of few words, and never of those that matter here.
  if (folded.length !== end - start) return 0
  for (let at = start + SHORTEST_GLUED; at < end; at++)
    if (isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at - 1))) return at - start
  return 0
}

/** "javaScript" and "iOS" are names. */
const SHORTEST_GLUED = 5

function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

/** "Java Developer to work within our team", "Full Stack Developer*About us*": a text may begin with its title. */
function leadingTitle(words: readonly Word[], heads: Phrases<true>): Span | null {
  for (let at = 0; at < Math.min(words.length, LONGEST_LEAD); at++) {
    const word = words[at] as Word
    if (SENTENCE_WORDS.has(word.text) || (at > 0 && (isBreak(word.gap) || /[,:]/.test(word.gap)))) return null
    const head = heads.at(words, at)
    if (head)
      return { start: (words[0] as Word).start, end: (words[behindNoun(words, head.to) - 1] as Word).end }
  }
  return null
}

/** Where a title ends that goes on behind its noun: "Software Developer - Full Stack", "Engineer (Backend)". */
function behindNoun(words: readonly Word[], from: number): number {
  let to = from
  while (to < words.length && to - from < BEHIND_NOUN) {
    const { gap } = words[to] as Word
    if (isBreak(gap) || gap.includes(',') || (to === from && !/[-–—(|/]/.test(gap)) || gap.includes(')'))
      break
    to++
  }
  return to
}

/** Words of sentences, which no title holds. */
const SENTENCE_WORDS = new Set(
  'we our us you your they their he she it its is are was were be been will would can as if who that this these the'.split(
    ' ',
  ),
)

/** A title has its noun among so many words. */
const LONGEST_LEAD = 7

/** The one that tells most: the first that names a role, else the first. */
export function bestIntroduction(found: readonly IntroducedTitle[]): IntroducedTitle | null {
  return found.find((one) => one.title.roles.length > 0) ?? found[0] ?? null
}

export function introducedSeniority(found: readonly IntroducedTitle[]): Seniority | null {
  return found.find((one) => one.title.seniority !== null)?.title.seniority ?? null
}
