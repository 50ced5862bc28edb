/** JSON-LD as pages really have it: many scripts, graphs, arrays, comments, line feeds in strings, garbage. */

/** A real block is a few KB, the longest seen 60 KB; a longer one is not worth the main thread's time. */
const LONGEST_SCRIPT = 1_000_000
const MOST_SCRIPTS = 40
const MOST_NODES = 20_000

/** A JSON object of unknown shape. Read it with `field`, never by plain access: keys come from the page. */
export type JsonObject = { readonly [key: string]: unknown }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own field, so that `constructor` or `__proto__` in the data is data. */
export function field(object: unknown, name: string): unknown {
  return isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined
}

/** A value as a list: an array as it is, nothing as the empty list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** All objects of type JobPosting in the document, in order, those in an ItemList of results left out. */
export function readJobPostings(doc: Document): JsonObject[] {
  const found: JsonObject[] = []
  const scripts = doc.querySelectorAll('script[type*="ld+json" i]')
  for (let index = 0; index < scripts.length && index < MOST_SCRIPTS; index++) {
    const source = scripts[index]?.textContent ?? ''
    if (source.length > LONGEST_SCRIPT || !source.includes('JobPosting')) continue
    collect(parseLoosely(source), found)
  }
  return found
}

/** Parses JSON with the mistakes that pages make; undefined where it cannot be read. Never throws. */
export function parseLoosely(source: string): unknown {
  const bare = source
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '')
  for (const repair of [asIs, closeControls, dropTrailingCommas]) {
    try {
      return JSON.parse(repair(bare))
    } catch {
      // the next repair
    }
  }
  return undefined
}

const asIs = (text: string) => text
/** Raw line feeds and tabs are not allowed inside JSON strings; as spaces they are harmless anywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is repaired
const closeControls = (text: string) => text.replace(/[\u0000-\u001f]+/g, ' ')
const dropTrailingCommas = (text: string) => closeControls(text).replace(/,\s*([}\]])/g, '$1')

function collect(parsed: unknown, found: JsonObject[]): void {
  const queue: unknown[] = [parsed]
  for (let index = 0; index < queue.length && index < MOST_NODES; index++) {
    const value = queue[index]
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, MOST_NODES)) queue.push(entry)
    } else if (isObject(value)) {
      const types = listOf(field(value, '@type')).filter((type) => typeof type === 'string')
      if (types.some((type) => /(?:^|[/:#])JobPosting$/.test(type))) found.push(value)
      else if (!types.some((type) => /ItemList$|SearchResultsPage$/.test(type))) {
        for (const name of ['@graph', 'mainEntity', 'mainEntityOfPage', 'about']) {
          const inner = field(value, name)
          if (typeof inner === 'object' && inner !== null) queue.push(inner)
        }
      }
    }
  }
}
