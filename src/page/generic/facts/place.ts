/** Where the work is, on a page that says it in no data: what a label tells, else what stands at the title. */
import { drawnUnder } from '../../text/drawn.ts'
import { lineOf, shownText } from '../../text/line.ts'

const LONGEST_PLACE = 60
/** What stands between a title and its text is little. */
const MOST_ELEMENTS = 60
const MARKED = /(?:^|[\s_-])(?:job-?)?(?:location|place|city|loc|ort|standort|lieu|ubicacion)s?(?:$|[\s_-])/i
const BETWEEN = /\s[|·•–—-]\s/u
/** "Lisbon, Portugal", "San José, CA, USA". */
const TOWN_AND_LAND = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30}(?:, \p{Lu}[\p{L}\p{M}.'’ -]{1,25}){1,2}$/u
/** "Remote (EU)", "Hybrid, Ghent"; how one works alone is no place. */
const REMOTE = /^(?:fully |100% )?(?:remote|hybrid|on-?site)\b[\s,(:/–-]{1,3}\p{L}.{1,40}$/iu
/** "Leeds", "Osnabrück": alone it may be anything, so that its line and the text must say that it is a place. */
const TOWN = /^\p{Lu}[\p{L}\p{M}.'’ -]{2,30}$/u
/** What stands beside a town in a line of facts: how one works, or what contract it is. */
const CONDITION =
  /^(?:(?:fully |100% )?remote|hybrid|on-?site|home ?office|vor ort|full[- ]?time|part[- ]?time|permanent|contract|temporary|freelance|internship|vollzeit|teilzeit|unbefristet|befristet|festanstellung)(?: ?\([^)]{1,20}\))?$/i
/** How much of the text is asked about a town, in UTF-16 code units. */
const LONGEST_TEXT = 20_000
const PIN = /^(?:📍|🌍|🌎|🌏|🏠)\s?/u

/**
 * @param told what a label says
 * @param near what holds title and text
 * @param company who hires, where that is known
 */
export function placeOf(
  told: string | undefined,
  { title, near, text }: { title: Element | null; near: Element; text: Element },
  company: string | null = null,
): string | null {
  if (told) return told
  let remote: string | null = null
  for (const element of atTitle(title, near, text)) {
    const line = shownText(element).text.trim()
    if (line === '' || line.includes('\n') || line.length > LONGEST_PLACE * 2) continue
    if (
      PIN.test(line) ||
      element.localName === 'address' ||
      MARKED.test(element.getAttribute('class') ?? '')
    ) {
      const place = line.replace(PIN, '')
      if (place && place.length <= LONGEST_PLACE) return place
    }
    const parts = line.split(BETWEEN)
    for (const part of parts) {
      if (TOWN_AND_LAND.test(part)) return part
      if (REMOTE.test(part)) remote ??= part
    }
    const town = townAmong(parts, company, text)
    if (town) return town
  }
  return remote
}

/** "Acme | Leeds | Hybrid | Permanent": what is neither the company nor a condition, if the text is at home there too. */
function townAmong(parts: readonly string[], company: string | null, text: Element): string | null {
  if (!parts.some((part) => CONDITION.test(part))) return null
  const others = parts.filter((part) => !CONDITION.test(part) && !isCompany(part, company))
  const [town] = others
  if (others.length !== 1 || town === undefined || !TOWN.test(town)) return null
  const words = shownText(text, LONGEST_TEXT).text
  return [`in ${town}`, `our ${town} `, `${town} office`].some((said) => words.includes(said)) ? town : null
}

/** "Werkbank Digital GmbH" is Werkbank Digital. */
function isCompany(part: string, company: string | null): boolean {
  return company !== null && (part.startsWith(company) || company.startsWith(part))
}

/** The elements with words of their own that stand at the title, and before the first paragraph or heading of the text. */
function* atTitle(title: Element | null, near: Element, text: Element): Generator<Element> {
  let isBehind = title === null
  let seen = 0
  for (const element of drawnUnder(near)) {
    if (element === title) isBehind = true
    if (!isBehind || element === title || title?.contains(element)) continue
    if (text.contains(element) && element !== text && /^(?:h[1-6]|ul|ol)$/.test(element.localName)) {
      // A short list at the title tells facts; a heading or a list of sentences begins the text.
      if (element.localName[0] === 'h' || lineOf(element).length > LONGEST_PLACE * 2) return
    }
    if (hasOwnText(element)) yield element
    if (++seen === MOST_ELEMENTS) return
  }
}

/** What holds only other elements tells no more than these. */
function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === TEXT_NODE && (node.nodeValue ?? '').trim() !== '') return true
  return false
}
const TEXT_NODE = 3
