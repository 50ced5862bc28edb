import type { Form, Lexicon } from '../../lexicon/load.ts'

/**
 * The form whose name is some words and some others with spaces between, by their numbers; undefined where one or all
 * are unknown.
 */
export function formOf(
  first: ArrayLike<number>,
  rest: ArrayLike<number>,
  lexicon: Lexicon,
): Form | undefined {
  let node = 0
  for (let i = 0; i < first.length + rest.length; i++) {
    const word = (i < first.length ? first[i] : rest[i - first.length]) as number
    if (word === 0) return undefined
    node = i === 0 ? lexicon.trie.root(word) : lexicon.trie.step(node, word)
    if (node === 0) return undefined
  }
  return lexicon.formAt(node)
}
