import type { Form, Lexicon } from '../lexicon/load.ts'
import { fold, GAP } from './characters.ts'
import type { RawMatch } from './find.ts'
import { SHAPE } from './shape.ts'
import type { Tokens } from './tokenize.ts'

const BREAK =
  GAP.NEWLINE | GAP.STOP | GAP.BULLET | GAP.GLUE | GAP.SEMICOLON | GAP.COLON | GAP.OPEN | GAP.CLOSE
const CONNECTIVES = new Set(['and', 'or', '&', 'und', 'oder', 'et', 'ou'])
/** "spoken and written English" is one skill. */
const SAID_OF_PEOPLE = new Set(['soft', 'human-language'])
/** How many parts a shared word is carried over: "unit, integration, system and load testing". */
const MOST_PARTS = 5

/**
 * Names that share a word and say it once:
 * "unit and integration testing" and "front- and back-end" share the last word,
 * "Spring Boot, Data and Security" and "Spring (Boot, Data)" the first.
 * @returns the matches with those added, sorted
 */
export function withCoordinated(tokens: Tokens, matches: readonly RawMatch[], lexicon: Lexicon): RawMatch[] {
  const taken = new Uint8Array(tokens.count + 1)
  /** One word for a general thing: behind "Spring Boot, Data and", "Security" is Spring's. */
  const weak = new Set<number>()
  for (const match of matches) {
    taken.fill(1, match.from, match.to)
    if (match.to - match.from === 1 && lexicon.skills[match.form.skill]?.general) weak.add(match.from)
  }
  const replaced = new Set<number>()
  const added: RawMatch[] = []
  for (const match of matches) {
    const opens = match.to - match.from === 1 && opensBracket(tokens, match.to)
    if (match.to - match.from < 2 && !opens) continue
    if (SAID_OF_PEOPLE.has(lexicon.skills[match.form.skill]?.category ?? '')) continue
    const first = tokens.word[match.from] as number
    const last = tokens.word[match.to - 1] as number
    let at = match.from
    for (let part = 0; part < MOST_PARTS && !opens; part++) {
      const previous = connectedBefore(tokens, at)
      if (previous < 0 || taken[previous] === 1) break
      const form = formOf([tokens.word[previous] as number, last], lexicon)
      if (form === undefined) break
      added.push({ from: previous, to: previous + 1, form })
      at = previous
    }
    at = match.to
    for (let part = 0; part < MOST_PARTS; part++) {
      const next = opens && part === 0 ? at : connectedAfter(tokens, at)
      if (next < 0 || tokens.shape[next] === SHAPE.LOWER) break
      if (taken[next] === 1 && (part === 0 || !weak.has(next))) break
      const form = formOf([first, tokens.word[next] as number], lexicon)
      if (form === undefined || form.ambiguity !== null) break
      if (taken[next] === 1) replaced.add(next)
      added.push({ from: next, to: next + 1, form })
      at = next + 1
    }
  }
  if (added.length === 0) return [...matches]
  const kept = matches.filter((match) => !replaced.has(match.from))
  const seen = new Set(kept.map((match) => match.from))
  const fresh = added.filter((match) => !seen.has(match.from) && seen.add(match.from))
  return [...kept, ...fresh].sort((a, b) => a.from - b.from)
}

function opensBracket(tokens: Tokens, at: number): boolean {
  return at < tokens.count && ((tokens.gap[at] as number) & GAP.OPEN) !== 0
}

/** The token that a list connects to the one at `at`, or -1. */
function connectedBefore(tokens: Tokens, at: number): number {
  if (at === 0) return -1
  let gap = tokens.gap[at] as number
  let before = at - 1
  let connected = (gap & (GAP.COMMA | GAP.SLASH | GAP.SUSPENDED)) !== 0
  if (isConnective(tokens, before)) {
    connected = true
    gap |= tokens.gap[before] as number
    before--
  }
  return before >= 0 && connected && (gap & BREAK) === 0 ? before : -1
}

function connectedAfter(tokens: Tokens, at: number): number {
  if (at >= tokens.count) return -1
  let gap = tokens.gap[at] as number
  let next = at
  let connected = (gap & (GAP.COMMA | GAP.SLASH)) !== 0
  if (isConnective(tokens, next)) {
    connected = true
    next++
    if (next >= tokens.count) return -1
    gap |= tokens.gap[next] as number
  }
  return connected && (gap & BREAK) === 0 ? next : -1
}

function isConnective(tokens: Tokens, at: number): boolean {
  return (
    at >= 0 &&
    at < tokens.count &&
    CONNECTIVES.has(fold(tokens.text, tokens.start[at] as number, tokens.end[at] as number))
  )
}

function formOf(path: readonly number[], lexicon: Lexicon): Form | undefined {
  let node = 0
  for (const [i, word] of path.entries()) {
    if (word === 0) return undefined
    node = i === 0 ? lexicon.trie.root(word) : lexicon.trie.step(node, word)
    if (node === 0) return undefined
  }
  return lexicon.formAt(node)
}
