/** Other ways to find this engine's forms in a text. */

/** What these packages are to us; each has more. */
interface Searches {
  new (keywords: readonly string[]): { search(text: string): unknown[] }
}
interface Matches {
  new (keywords: readonly string[]): { matchInText(text: string): unknown[] }
}

export interface Peer {
  name: string
  /** How many places it finds. */
  find(text: string): number
}

/**
 * @param forms as written in skills-data
 * @param load of `installPeers`
 */
export function peersOf(forms: readonly string[], load: NodeJS.Require): Peer[] {
  const AhoCorasick: Searches = load('ahocorasick')
  const ModernAhoCorasick: Searches = load('modern-ahocorasick')
  const { AhoCorasick: GreedyAhoCorasick }: { AhoCorasick: Matches } = load('@monyone/aho-corasick/greedy')
  const lower = [...new Set(forms.map((form) => form.toLowerCase()))]
  const plain = new AhoCorasick(lower)
  const modern = new ModernAhoCorasick(lower)
  const greedy = new GreedyAhoCorasick(lower)
  return [
    regExpPeer(lower),
    { name: 'ahocorasick', find: (text) => plain.search(text.toLowerCase()).length },
    { name: 'modern-ahocorasick', find: (text) => modern.search(text.toLowerCase()).length },
    { name: '@monyone/aho-corasick', find: (text) => greedy.matchInText(text.toLowerCase()).length },
    triePeer(lower),
  ]
}

/** One expression of all forms, the longest first. */
function regExpPeer(forms: readonly string[]): Peer {
  const escaped = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  const pattern = new RegExp(`(?<!\\w)(?:${escaped.join('|')})(?!\\w)`, 'g')
  return {
    name: 'one RegExp',
    find: (text) => {
      const lower = text.toLowerCase()
      let count = 0
      pattern.lastIndex = 0
      while (pattern.exec(lower) !== null) count++
      return count
    },
  }
}

type Node = Map<string, Node | true>

/** Maps of words, over the text split at what is no word; the longest form wins. */
function triePeer(forms: readonly string[]): Peer {
  const root: Node = new Map()
  const END = ''
  for (const form of forms) {
    let node = root
    for (const word of form.split(/\W+/)) {
      if (word === '') continue
      let next = node.get(word)
      if (next === undefined || next === true) {
        next = new Map()
        node.set(word, next)
      }
      node = next
    }
    node.set(END, true)
  }
  return {
    name: 'trie over split words',
    find: (text) => {
      const words = text.toLowerCase().split(/\W+/)
      let count = 0
      for (let from = 0; from < words.length; from++) {
        let node: Node | true | undefined = root
        let end = 0
        for (let to = from; node !== undefined && node !== true && to <= words.length; to++) {
          if (node.has(END) && node !== root) end = to
          node = words[to] === '' ? undefined : node.get(words[to] as string)
        }
        if (end > 0) {
          count++
          from = end - 1
        }
      }
      return count
    },
  }
}
