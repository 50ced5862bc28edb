import { GAP } from '../text/characters.ts'
import { type Tokens, tokenize } from '../text/tokenize.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import type { Trie } from './automaton/trie.ts'
import { type Form, type Forms, newForm } from './forms.ts'

/** A form as it was written, with its way through the trie. */
export interface WrittenForm {
  path: number[]
  form: Form
}

/** What forms are added to. */
export interface Tables {
  vocabulary: Vocabulary
  trie: Trie
  forms: Forms
  /** Word number that stands for a slash inside forms such as CI/CD. */
  slash: number
}

/**
 * Adds the forms of skills, cut exactly as texts are, and how many that made.
 * @param lines one line a skill, its forms joined by tabs
 * @param skill index of the first line's skill
 */
export function addForms(
  lines: string,
  skill: number,
  { vocabulary, trie, forms, slash }: Tables,
): { written: WrittenForm[]; count: number } {
  const skillOf: number[] = []
  for (const [i, line] of lines.split('\n').entries()) {
    for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) skillOf.push(skill + i)
    skillOf.push(skill + i)
  }
  const text = lines.replaceAll('\t', '\n')
  const written: WrittenForm[] = []
  let count = 0
  const add = (path: number[], form: Form, generated: boolean) => {
    if (forms.add(trie.add(path), form, generated)) count++
  }
  for (const [line, { path, start, end }] of cut(text, vocabulary, slash).entries()) {
    const form = newForm(skillOf[line] as number, text.slice(start, end))
    add(path, form, false)
    written.push({ path, form })
    // "CI/CD" is written "CI CD" and "CI-CD" as well.
    if (path.includes(slash))
      add(
        path.filter((word) => word !== slash),
        { ...form, next: null },
        true,
      )
  }
  return { written, count }
}

/** The word numbers of each line of a text, with where its words stand; words that are new become known. */
export function cut(
  text: string,
  vocabulary: Vocabulary,
  slash: number,
): { path: number[]; start: number; end: number }[] {
  const tokens = tokenize(text, vocabulary, true)
  const paths: { path: number[]; start: number; end: number }[] = []
  for (let at = 0; at < tokens.count; ) {
    const from = at
    do at++
    while (at < tokens.count && ((tokens.gap[at] as number) & GAP.NEWLINE) === 0)
    paths.push({
      path: pathOf(tokens, from, at, slash),
      start: tokens.start[from] as number,
      end: tokens.end[at - 1] as number,
    })
  }
  return paths
}

function pathOf(tokens: Tokens, from: number, to: number, slash: number): number[] {
  const path: number[] = []
  for (let at = from; at < to; at++) {
    if (at > from && ((tokens.gap[at] as number) & GAP.SLASH) !== 0) path.push(slash)
    path.push(tokens.word[at] as number)
  }
  return path
}
