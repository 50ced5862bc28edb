/** The other endings of a name in a language that declines: "agile Methode" -> "agilen Methoden", "agiles …". */
import type { Endings } from './schema.ts'

type Kinds = Readonly<Record<string, readonly string[]>>

/**
 * @param name written in one form. A word with an ending takes the others of its kind, all adjectives the same. A noun
 *   without takes all; an adjective without ("kreativ") stays, as it does behind a verb. Of nouns the last declines. A
 *   compound with a hyphen is one word too.
 * @returns every other spelling
 */
export function otherEndings(name: string, { adjectives, nouns }: Endings): string[] {
  const pieces = name.split(/(?<=[ -])/)
  const head = isNoun(pieces.at(-1) as string) ? (pieces.pop() as string) : ''
  const start = pieces.map((piece) => {
    const gap = /[ -]$/.exec(piece)?.[0] ?? ''
    return formsOf(piece.slice(0, piece.length - gap.length), adjectives, false).map((form) => form + gap)
  })
  const heads = formsOf(head, nouns, true)
  const spellings = Array.from({ length: Math.max(1, ...start.map(({ length }) => length)) }, (_, i) =>
    start.map((forms) => forms[i % forms.length]).join(''),
  ).flatMap((before) => heads.map((form) => before + form))
  const joined = spellings.flatMap((spelling) => joinedOf(spelling) ?? [])
  return [...new Set([...spellings, ...joined])].filter((spelling) => spelling !== name)
}

function isNoun(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/**
 * The forms of a word: itself alone where no end of the list is its own.
 * @param kinds endings, parted by spaces -> the ends of the words that take them; the longest end that fits counts
 * @param bare whether a word without an ending takes them too, beside the one without
 */
function formsOf(word: string, kinds: Kinds, bare: boolean): string[] {
  if (isNoun(word) !== bare) return [word]
  let longest = ''
  let forms = [word]
  for (const [line, ends] of Object.entries(kinds)) {
    const endings = line.split(' ')
    for (const ending of bare ? ['', ...endings] : endings) {
      if (!word.endsWith(ending)) continue
      const stem = word.slice(0, word.length - ending.length)
      const end = ends.find((known) => known.length > longest.length && stem.toLowerCase().endsWith(known))
      if (end === undefined) continue
      longest = end
      forms = endings.map((other) => stem + other)
      if (ending === '') forms.push(word)
    }
  }
  return forms
}

/** "Cloud-Migration" -> "Cloudmigration"; initials stay apart. */
function joinedOf(name: string): string | null {
  const parts = /^(\p{Lu}\p{Ll}{2,})-(\p{Lu}\p{Ll}{3,})$/u.exec(name)
  return parts === null ? null : `${parts[1]}${(parts[2] as string).toLowerCase()}`
}
