/** What job ads say to whoever reads them, and what is said on pages that only speak about jobs. */

/** Signs are looked for in so much of a page. UTF-16 code units. */
export const LONGEST_LOOK = 40_000

/** One sign: what it adds, however often it is there. English, German, French, Spanish, Italian, Dutch, Polish. */
interface Sign {
  adds: number
  words: RegExp
  /** Found so often, or it is chance. */
  times?: number
}

/** How one applies. */
const APPLY =
  /\bapply (?:now|here|today|by|with|for|via|online|to|at)\b|\bto apply\b|\byour application\b|\bapplication (?:form|deadline)\b|\b(?:invites? applications|applications (?:close|to|are)|and applications|successful candidate|candidates must|(?:post|position) holder|send (?:us|me) your)\b|\b(?:jobs?|careers?|talents?|recruit\w{0,8}|hiring|bewerb\w{0,8}|karriere)@|\bclosing date\b|\bsend (?:\w+ ){0,5}(?:cv|c\.v\.|résumé|resume|application|note)\b|\b(?:your|a|with) cv\b|\bcover letter\b|\bdrop us a line\b|\bbewerb(?:en|ung\w*|e dich|t euch)\b|\bbewirb dich\b|\blebenslauf\b|\bpostulez\b|\bcandidature\b|\bvotre cv\b|\b(?:tu|su) cv\b|\binscríbete\b|\bsollicite(?:er|ren)\b|\bcandidati\b|\b(?:il tuo|tuo) cv\b|\baplikuj\b|\bwyślij cv\b|\bskicka (?:din|ditt)\b/i
/** Whoever says so has a place to fill. */
const SEEKS =
  /\b(?:we(?:'|’)re|we are|team is|who are) (?:\w+ ){0,2}(?:hiring|looking for|seeking|recruiting|searching for)\b|\bwe (?:need|want|seek|look for) (?:a|an|you|somebody|someone|another)\b|\b(?:hires|seeks|needs|wants) an? (?:[\w.+#-]+ ){0,4}(?:developer|engineer|programmer|architect)\b|\bjoin (?:us|our|a team|the team)\b|\byou(?:(?:'|’)ll| will)? join\b|\b(?:suchen wir|wir suchen|sucht (?:\w+ ){0,5}(?:eine|einen|dich|sie|person))\b|\bgesucht\b|\bverstärkung\b|\bnous (?:cherchons|recherchons|recrutons)\b|\bbuscamos\b|\b(?:wij|we) zoeken\b|\bcerchiamo\b|\bszukamy\b|\bvi söker\b/i

const OFFERS: readonly Sign[] = [
  {
    adds: 1,
    words:
      /(?:[€£$]|\b(?:eur|usd|gbp|chf|pln|nok|sek|dkk|cad|aud|nzd|sgd|czk|huf|inr|brl)) ?\d[\d.,'’ ]{0,9}\d(?: ?k\b)?|\b\d[\d.,'’ ]{0,9}(?:k ?)?(?: ?(?:€|euro?s?\b|chf\b|pln\b|nok\b|sek\b|zł))|\btv-?(?:l|öd)\b/i,
  },
  {
    adds: 1,
    words:
      /\b(?:full[- ]?time|part[- ]?time|permanent|fixed[- ]term|contract role|freelance|b2b|unbefristet|befristet|vollzeit|teilzeit|festanstellung|cdi|cdd|indefinido|jornada completa|vast contract|fulltime|heltid|umowa|tempo indeterminato|four days a week)\b|\b\d{2,3} ?[–-] ?\d{2,3} ?%/i,
  },
  {
    adds: 1,
    words:
      /\b(?:remote(?:ly)?|hybrid|on[- ]?site|home ?office|in the office|days? (?:a|per) week|télétravail|teletrabajo|thuiswerken|praca zdalna|da remoto)\b/i,
  },
  {
    adds: 1,
    words:
      /\b\d{2} (?:days|tage|jours|días|dagen|dni|giorni)\b|\b(?:paid (?:leave|time off)|days off|holidays?|vacation|pension|health insurance|stock options|equity|offsite|urlaub(?:stage)?|altersvorsorge|congés|mutuelle|tickets? restaurant|vacaciones|ferie|vakantie\w*)\b/i,
  },
]

/** What is said to the reader. */
const ADDRESSES: readonly Sign[] = [
  {
    adds: 1,
    words:
      /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|ten|a couple of|several)(?:\+| or more| to \w+| ?[–-] ?\d+)? (?:years|jahre|ans d|años|jaar|lat)\b|\bmehrjährige\b/i,
  },
  {
    adds: 1,
    times: 2,
    words:
      /\byou(?:(?:'|’)ll| will| have| know| are| can| write| build| should| bring| design| own| like|(?:'|’)ve)\b|\bdu (?:\w+st)\b|\bvous (?:\w+ez)\b|\bje (?:hebt|gaat|bent|kunt)\b|\btu (?:\w+s)\b/gi,
  },
]
/** What is asked of somebody. */
const ASKS: readonly Sign[] = [
  {
    adds: 1,
    times: 2,
    words:
      /\b(?:able|ability|at ease|familiar|comfortable|experienced?|knowledge|erfahrung|kenntnisse|expérience|connaissance|ervaring|esperienza)\b/gi,
  },
]

const OTHERWISE: readonly Sign[] = [
  // Articles.
  {
    adds: -3,
    words: /\b\d+ min(?:ute)?s? read\b|\bshare this (?:article|post|story)\b|\brelated (?:articles|posts)\b/i,
  },
  {
    adds: -3,
    times: 2,
    words:
      /\b(?:employers (?:look|ask|want|who|expect)|job seekers|hiring managers|recruiters (?:look|want|say)|interview questions|on average|job outlook|career paths?|most (?:companies|employers))\b/gi,
  },
  // Somebody's own page.
  { adds: -4, words: /\b(?:about me|hire me|my (?:projects|portfolio|cv|résumé|resume|blog))\b/i },
  // Somebody who applies.
  { adds: -4, words: /\bI am (?:writing|applying)\b|\byours (?:sincerely|faithfully)\b/i },
  // Schools.
  {
    adds: -4,
    words:
      /\b(?:enrol\w*|tuition|curriculum|bootcamp|certificate of completion|entry requirements|study (?:full|part)[- ]time|ects)\b/i,
  },
  // Offers to employers.
  {
    adds: -3,
    words: /\b(?:post a job|hire (?:the best|top|vetted)|find (?:developers|talent)|free trial)\b/i,
  },
]

/** Where pages about jobs stand. */
const OTHER_PATH =
  /(?:^|[/.])(?:blogs?|news|docs?|documentation|questions?|articles?|posts?|guides?|courses?|wiki|learn|salar(?:y|ies)|templates?|interview|forum|stories|press|resources|help|tutorials?)(?:[/.-]|$)/i
const JOB_PATH =
  /\b(?:jobs?|careers?|vacanc\w*|positions?|hiring|recruit\w*|openings?|roles?|join|work-with-us|stellen\w*|karriere|emplois?|recrutement|empleo|praca|vacatures?|werken-bij|lavora-con-noi)\b/i

/** A title of a job, and so much more: some way to apply or somebody who seeks, with what is asked and given. */
const LEAST = 4
const OF_APPLYING = 2
const OF_SEEKING = 2
const OF_ADDRESS = 1
const OF_AD_TITLE = 2
const OF_OTHER_PLACE = -3

/** What a page is besides its text. */
export interface PageSigns {
  url: URL
  /** Its title says so, as nothing but a job ad's does. */
  isAd: boolean
  /** It has a control to apply with, or a mail address for it. */
  applies: boolean
  /** It says of itself that it is an article, or holds code. */
  isArticle: boolean
}

/**
 * Whether a page that names a job advertises it: weights of what it says, each sign once. Chosen on 24 pages of our
 * own; of 16, 16 and 12 that it met later it read 13, 8 and 12 at first look (tests/unit/page/signs).
 * @param text what the page shows
 */
export function advertises(text: string, page: PageSigns): boolean {
  const applies = page.applies || APPLY.test(text)
  const seeks = SEEKS.test(text)
  if (!applies && !seeks && !page.isAd) return false
  const where = `${page.url.hostname}${page.url.pathname}`
  let sum = (applies ? OF_APPLYING : 0) + (seeks ? OF_SEEKING : 0) + (page.isAd ? OF_AD_TITLE : 0)
  if (JOB_PATH.test(where)) sum += OF_ADDRESS
  if (page.isArticle || OTHER_PATH.test(where)) sum += OF_OTHER_PLACE
  return sum + sumOf([...OFFERS, ...ADDRESSES, ...ASKS, ...OTHERWISE], text) >= LEAST
}

/**
 * Whether a text under the headings of job ads is said to applicants: encyclopedias, manuals and career guides tell
 * responsibilities and skills, too, and say to nobody how to apply, who is sought or what is given.
 * @param isNamed a job's title stands above: then the page is one unless it speaks of something else
 */
export function speaksToApplicants(text: string, url: URL, isNamed: boolean): boolean {
  if (sumOf(OTHERWISE, text) < 0) return false
  const isElsewhere = OTHER_PATH.test(`${url.hostname}${url.pathname}`)
  if (APPLY.test(text) || SEEKS.test(text) || (isNamed && !isElsewhere)) return true
  return sumOf(OFFERS, text) > 1
}

function sumOf(signs: readonly Sign[], text: string): number {
  let sum = 0
  for (const { adds, words, times = 1 } of signs)
    if (times === 1 ? words.test(text) : (text.match(words)?.length ?? 0) >= times) sum += adds
  return sum
}
