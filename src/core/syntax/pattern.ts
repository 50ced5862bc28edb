import { ATOM, type AtomKind } from '../lexicon/atom.ts'

/**
 * A pattern over the kinds of a row, written by their names: `pattern('BE ART? (VERY|GOOD)* WISH $')`. Names of kinds
 * stand for their letters (WORD for those of narrower kinds too, as TERM, BE for that of ARE, DO for that of WOULD, ART for that of ALL), white space for nothing, and all else means
 * what it means in a regular expression. Rows are bounded (LONGEST_SEGMENT), so that a pattern costs no more on hostile
 * text.
 * @throws TypeError where a name is no kind of atom
 */
export function pattern(source: string): RegExp {
  return new RegExp(lettersOf(source))
}

/** … that matches at `lastIndex` only. */
export function patternAt(source: string): RegExp {
  return new RegExp(lettersOf(source), 'y')
}

/** Kinds that stand for narrower ones too. */
const WIDER = new Map<string, string>([
  [
    ATOM.WORD,
    ATOM.WORD + ATOM.TERM + ATOM.LIFT + ATOM.APART + ATOM.GLAD + ATOM.FINE + ATOM.NOBODY + ATOM.STRANGE,
  ],
  [ATOM.BE, ATOM.BE + ATOM.ARE],
  [ATOM.ART, ATOM.ART + ATOM.ALL],
  [ATOM.DO, ATOM.DO + ATOM.WOULD],
])

function lettersOf(source: string): string {
  return source
    .replace(/[A-Z]+/g, (kind, at: number) => {
      const letter: string | undefined = ATOM[kind as AtomKind]
      if (letter === undefined) throw new TypeError(`"${kind}" in the pattern "${source}" is no kind of atom`)
      const letters = WIDER.get(letter)
      if (letters === undefined) return letter
      const inSet = source.lastIndexOf('[', at) > source.lastIndexOf(']', at)
      return inSet ? letters : `[${letters}]`
    })
    .replace(/\s+/g, '')
}
