/** Where a board is: all that a page of another board pays for. */
export interface BoardPlace {
  /** Kebab-case, unique; the prefix of posting ids. */
  id: string
  name: string
  /** Hosts without "www."; sub-domains count. */
  hosts: readonly string[]
  /**
   * Where the content script runs, if not on all of its hosts
   * (https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns).
   */
  matches?: readonly string[]
}

export interface Board extends BoardPlace {
  /** The same object every time. */
  adapter(): BoardAdapter
}

/**
 * @param parts how the board is read, made when a page of it is opened: every page of every board pays for what is
 *   made at once.
 */
export function defineBoard(place: BoardPlace, parts: () => Omit<BoardAdapter, keyof BoardPlace>): Board {
  let made: BoardAdapter | null = null
  return {
    ...place,
    adapter: () => {
      made ??= { ...place, ...parts() }
      return made
    },
  }
}

/**
 * What stands beside something known, or begins it. Told in parts, because a selector that asks about siblings (`+`, `~`,
 * `:first-child`) has linkedom look through all of them for each: the time for a page grew with its square.
 */
export interface Path {
  /** Where to begin. */
  from: string
  /** Its first child, or what follows it in the same parent (`~`). */
  to: 'first child' | 'siblings'
  /** Only what is this. */
  is?: string
  /** What to take of it, if not all. */
  find?: string
}

/** A selector, or a path where a selector would have to ask about siblings. */
export type Where = string | Path

/**
 * What the page reader has to know about one job board. Plain data: a board differs by what stands here,
 * never by an `if` elsewhere.
 *
 * Selectors are tried in order; the first one that finds a visible element wins. Use what stays when the
 * board is built anew: ids, data-test attributes, ARIA roles and labels, semantic class names. Never a class
 * name with a hash in it. `{id}` in a selector stands for the job id of the URL, without the board's prefix;
 * without such an id the selector is passed over.
 */
export interface BoardAdapter extends BoardPlace {
  /** Pages that can show a posting, tested on path + query. Elsewhere nothing is looked for. */
  pages: RegExp
  /** Job id from path + query (first group). */
  jobId: readonly RegExp[]
  /** Links that may lead to postings of the board, for its result lists; all of a page unless said. */
  links?: string
  title: readonly Where[]
  /** Reads titles (the posting's own first) and company out of the text of what `title` finds, or of an entry. */
  head?: (text: string) => Head
  company?: readonly Where[]
  /** Where no selector gives title or company: the document's title, by groups of these names. */
  documentTitle?: RegExp
  location?: readonly Where[]
  employmentType?: readonly Where[]
  /** The description. Several elements of one selector are read one after the other, in page order. */
  description: readonly Where[]
  /** Parts inside the description that are not the posting. */
  exclude?: readonly string[]
  /** Pages that hold many postings, of which the visitor looks at one. */
  entries?: BoardEntries
  /** Company sites show this board inside a frame: the reader runs there, too. */
  embedded?: boolean
}

/** What the text of a title tells where it holds more than that. No titles: its first line is the title. */
export interface Head {
  titles: readonly string[]
  company: string | null
}

/** A page of postings one below the other. */
export interface BoardEntries {
  /** What says that a page is one: the text of the first such element. */
  page: { selector: string; text: RegExp }
  /** The entries, in the order of the page. Their `id` attribute is the job id. */
  each: string
  /** Only entries that hold this are postings; the others are answers to them. */
  holds: string
  /** The posting within its entry. */
  text: string
  /** Where an entry stands alone: path and query, `{id}` for the job id. */
  address: string
}
