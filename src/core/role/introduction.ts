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
  const words = textWords(text)
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
    const hit = phrases.at(words, i)
    if (!hit) continue
    let last = hit.to - 1
    let reach = hit.to + MOST_WORDS
    for (let at = hit.to; at < Math.min(words.length, reach); at++) {
      const next = words[at]
      if (
        !next ||
        ends.has(next.text) ||
        /[.;!?\n•]/.test(next.gap) ||
        (at > hit.to && /[,:]/.test(next.gap))
      )
        break
      last = at
      const head = heads.at(words, at)
      if (head) reach = Math.min(reach, head.to + BEHIND_NOUN)
    }
    const from = words[hit.to]
    const to = words[last]
    if (from && to && last >= hit.to) take(from.start, to.end)
  }
  return found
}

/** "Java Developer to work within our team", "Full Stack Developer*About us*": a text may begin with its title. */
function leadingTitle(words: readonly Word[], heads: Phrases<true>): Span | null {
  for (let at = 0; at < Math.min(words.length, LONGEST_LEAD); at++) {
    const word = words[at] as Word
    if (SENTENCE_WORDS.has(word.text) || (at > 0 && /[.;!?\n•,:]/.test(word.gap))) return null
    if (heads.at(words, at)) return { start: (words[0] as Word).start, end: word.end }
  }
  return null
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
