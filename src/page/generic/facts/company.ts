/** Who hires, on a page that no adapter knows and that says it in no data: by what is told first, an address last. */
import { plain } from '../../posting/words.ts'
import { lineOf } from '../../text/line.ts'

const LONGEST_NAME = 60
/** "Java Developer at Acme", "Entwickler bei Acme GmbH in Kassel", "Rails Developer @ Acme". */
const AT =
  /\s(?:at|@|bei|chez|en|presso|bij|w firmie)\s+(\p{L}.{1,80}?)(?=\s+(?:in|à|a|em|te)\s+\p{Lu}|\s*[|–—·•(]|\s-\s|$)/u
/** "Acme is hiring a Data Engineer". */
const HIRES = /^(\p{L}.{1,60}?)\s+(?:is hiring|is looking for|hiring|sucht|recrute|busca|zoekt|szuka)\s/u
const BETWEEN = /\s[|–—·•-]\s|\s::\s|:\s/u
/** Parts of a document's title that name neither job nor company. */
const SECTION =
  /^(?:home|jobs?|careers?|vacanc(?:y|ies)|open(?:ings| positions)?|positions?|join us|job (?:details?|offers?|ads?)|apply|karriere|stellen(?:angebote?|anzeigen?)?|offres? d['’]emploi|emplois?|empleos?|ofertas?|praca|oferty pracy|vacatures?)$/i
/** Names of boards hold such a word; "Acme Careers" is Acme's. */
const OF_BOARDS =
  /job|career|karriere|stellen|emploi|empleo|oferta|offre|praca|vacan|hiring|recruit|talent|work(?!s)|board|remote/i
/** "Careers at Acme", "Acme Careers". */
const OWN_SITE =
  /^(?:careers?|jobs|karriere|working|life) (?:at|bei|with) | (?:careers?|karriere|recruitment)$/i
/** "About Acme", and neither "About us" nor "About the role". */
const ABOUT =
  /^(?:[Aa]bout|ABOUT|[Üü]ber|[Ww]ho is|[Qq]ui est|[Ss]obre|O firmie)\s+(?!us\b|uns\b|you\b|dich\b|sie\b|nosotros\b|(?:the|this|our|your|die|das|den|diese|unser|la|el|le)\b)(\p{Lu}.{1,60})$/u
const RIGHTS = /(?:©|\(c\)|copyright) ?(?:\d{4} ?[-–] ?)?(?:\d{4})? ?(?:by )?(?=\p{L})/iu
/** What follows the name in such a line. */
const RIGHTS_END = /\.? ?(?:all rights|alle rechte|tous droits|todos los|\||·)/i
/** A class, a name or an address by which pages mark who hires. */
const MARKED =
  '[itemprop="hiringOrganization"], [class*="company-name" i], [class*="companyname" i], [class*="employer" i], a[href*="/company/" i], a[href*="/companies/" i], a[href*="/employer" i], a[href*="/unternehmen/" i], a[href*="/entreprise" i], a[href*="/empresa" i], [class*="company" i]'
/** Tools for pages name themselves in the titles of all of them. */
const TOOL =
  /^(?:notion|google (?:docs|sites)|github|gitlab|confluence|medium|substack|wordpress|wix|webflow|linkedin|facebook|twitter|x)$/i
/** Where many put pages of their own: its name says nothing of who hires. */
const HOSTED =
  /(?:^|\.)(?:notion\.(?:site|so)|github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app|herokuapp\.com|wordpress\.com|blogspot\.com|medium\.com|substack\.com|webflow\.io|wixsite\.com|carrd\.co|google\.com|microsoft\.com|sharepoint\.com|archive\.org)$/
const OWN_PAGE =
  /(?:^|[./-])(?:careers?|jobs?|vacanc(?:y|ies)|openings?|karriere|join(?:-us)?|work-(?:with|for)-us|stellen|hiring)(?:[./-]|$)/i
/** "example.co.uk": the second-level names under which countries give out names. */
const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|edu)$/

/**
 * @param told what a label says
 * @param near what holds title and text, @param text what holds the text of the posting
 * @returns a name; where only the address tells, the address's own name ("acme.com"), which says where it is from
 */
export function companyOf(
  doc: Document,
  url: URL,
  {
    told,
    title,
    near,
    text,
  }: { told: string | undefined; title: Element | null; near: Element; text: Element },
): string | null {
  const job = lineOf(title)
  const titles = [job, metaOf(doc, 'og:title'), lineOfText(doc.title)]
  const site = metaOf(doc, 'og:site_name')
  return (
    nameIn(told) ??
    first(titles, (one) => nameIn(AT.exec(one)?.[1] ?? HIRES.exec(one)?.[1])) ??
    marked(near, title, text, job) ??
    first(titles.slice(1), (one) => first(one.split(BETWEEN), (part) => siteOwner(part, job))) ??
    siteOwner(site, job) ??
    siteOwner(logoOf(doc), job) ??
    first([...near.querySelectorAll('h2, h3, h4')].slice(0, 40).map(lineOf), (one) =>
      nameIn(ABOUT.exec(one)?.[1]),
    ) ??
    siteOwner(rightsOwner(footerOf(doc)), job) ??
    addressOf(url)
  )
}

function marked(near: Element, title: Element | null, text: Element, job: string): string | null {
  for (const element of [...near.querySelectorAll(MARKED)].slice(0, 20)) {
    if (element.contains(text) || (title && element.contains(title))) continue
    const name = nameIn(lineOf(element))
    if (
      name &&
      !SECTION.test(name) &&
      plain(name) !== plain(job) &&
      !/^(?:about|über|view|more|all)\b/i.test(name)
    )
      return name
  }
  return null
}

/** The name of a site that is the employer's own. */
function siteOwner(part: string, job: string): string | null {
  const words = part.trim()
  if (words === '' || SECTION.test(words) || TOOL.test(words) || isTitle(words, job)) return null
  const name = words.replace(OWN_SITE, '')
  return OF_BOARDS.test(name) ? null : nameIn(name)
}

function isTitle(words: string, job: string): boolean {
  const [one, other] = [plain(words), plain(job)]
  return other !== '' && (one.includes(other) || other.includes(one))
}

function logoOf(doc: Document): string {
  const logo = doc.querySelector(
    'header a[href="/"] img[alt], header img[alt][class*="logo" i], header [class*="logo" i] img[alt], header img[alt]',
  )
  return (logo?.getAttribute('alt') ?? '').replace(/\b(?:logo|home(?:page)?)\b/gi, '').trim()
}

function footerOf(doc: Document): string {
  const footers = doc.querySelectorAll('footer, [role="contentinfo"]')
  return lineOf(footers[footers.length - 1])
}

/** "© 2026 Acme Ltd. All rights reserved." */
function rightsOwner(footer: string): string {
  const mark = RIGHTS.exec(footer)
  const owner = mark ? footer.slice(mark.index + mark[0].length) : ''
  return owner.slice(0, LONGEST_NAME * 2).split(RIGHTS_END)[0] ?? ''
}

function metaOf(doc: Document, property: string): string {
  return lineOfText(doc.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '')
}

function lineOfText(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)
}

function nameIn(text: string | undefined): string | null {
  const name = (text ?? '').slice(0, LONGEST_NAME * 2).replace(/^[\s:,–—-]{1,5}|[\s:,–—-]{1,5}$/gu, '')
  return name.length >= 2 && name.length <= LONGEST_NAME && /\p{L}/u.test(name) ? name : null
}

function addressOf({ protocol, hostname, pathname }: URL): string | null {
  if (!protocol.startsWith('http') || HOSTED.test(hostname) || !OWN_PAGE.test(`${hostname}${pathname}`))
    return null
  const labels = hostname.split('.')
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1) ?? '')) return null
  const own = labels.slice(SECOND_LEVEL.test(labels.at(-2) ?? '') ? -3 : -2)
  return own.length < 2 || OF_BOARDS.test(own[0] ?? '') ? null : own.join('.')
}

function first<Item, Value>(items: readonly Item[], find: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const found = find(item)
    if (found !== null) return found
  }
  return null
}
