/** Words by which a comment that hires is taken apart. Small on purpose: a page carries them, and no lexicon. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns of jobs in software. A role ends in one of these. */
export const SOFTWARE_NOUNS = set(
  'engineer engineers eng engs developer developers dev devs programmer programmers architect architects coder coders ' +
    'hacker hackers swe swes sde sdes sdet sre sres dba dbas devops devsecops administrator administrators sysadmin ' +
    'cto cofounder co-founder entwickler entwicklerin entwickler:in softwareentwickler softwareentwicklerin ' +
    'softwarearchitekt développeur développeuse desarrollador desarrolladora programista',
)

/** Nouns of other jobs: they name a role, and another one than this extension is for. */
export const OTHER_NOUNS = set(
  'designer designers manager managers analyst analysts scientist scientists researcher researchers recruiter ' +
    'recruiters marketer marketers executive executives representative representatives director directors head vp ' +
    'president officer consultant consultants specialist specialists writer writers intern interns editor accountant ' +
    'accountants associate associates coordinator operator operators technician technicians evangelist advocate ' +
    'tester testers lead leads sales coo cmo ceo cpo pm pms chief strategist assistant counsel illustrator artist ' +
    'artists animator teacher teachers tutor physician nurse',
)

/** They lead engineers: a software role, though its noun is no developer's. */
export const LEADS =
  /\b(?:engineering|technical|tech|development|software|platform|infrastructure|devops|data)\b/i

/** Words before a role that are not part of it. */
export const FILLERS = set(
  "we we're we’re were are is i'm i am hiring looking for seeking searching search need needs want wants wanted a an " +
    'the our currently now also actively multiple several various many some open role roles position positions opening ' +
    'openings job jobs vacancy vacancies to and or join us as at remote onsite on-site hybrid full-time fulltime ' +
    'part-time contract experienced talented great exceptional excellent passionate new additional more another both ' +
    'first for: include includes including : - – — • * · + & / @ hire',
)

/** Words that no title holds: a role in a sentence has none before its noun. */
export const SENTENCE_WORDS = set(
  'who that which with you your our we they he she will would can could should is are was were be been have has had ' +
    'do does if when where because from into over than then by not no every each it its this these their all any of ' +
    'building built build works working work help helping for to the about',
)

/** Levels that stand behind the noun. */
export const LEVELS = /^(?:i{1,3}|iv|v|vi|[1-6]|l[1-9]|senior|junior|mid|lead|staff|intern|internship)$/i

export const MODE =
  /\b(?:remote|remotely|onsite|on-site|on site|hybrid|in[- ]office|in[- ]person|wfh|anywhere|worldwide)\b/i

export const TYPE =
  /\b(?:full[- ]?time|part[- ]?time|permanent|freelance|contract|contractor|contractors|internship|interns? ok|cdi|cdd|fte|b2b|w2|vollzeit|teilzeit|festanstellung|unbefristet|temps plein)\b|^\d{2,3}(?:\s*[-–]\s*\d{2,3})?\s*(?:%|h|hours)/i

export const PAY =
  /[$€£₹¥]|\b\d{2,3}\s*k\b|\b(?:usd|eur|gbp|chf|pln|equity|salary|compensation|stock|tc|ote|p\.?a|per (?:year|month|hour))\b/i

/** Other things that stand between the pipes and are neither company nor place. */
export const ASIDE =
  /^(?:visas?\b.*|no visas?\b.*|visa sponsorship.*|relocation\b.*|yc\b.*|y combinator.*|series [a-e]\b.*|pre-?seed.*|seed\b.*|bootstrapped.*|profitable.*|english\b.*|stealth mode|(?:us|eu|european|uk|american) (?:time ?zones?|citizens?|residents?)\b.*|utc\b.*|gmt\b.*|cet\b.*|\d+\+? years\b.*|experience\b.*|apply\b.*|multiple (?:roles|positions|openings)|various\b.*|competitive\b.*|benefits\b.*|immediate\b.*|funded\b.*)$/i

/** Places that heads name by themselves: where one stands first it is no company. The largest cities of past threads. */
export const PLACES = set(
  'sf nyc la dc us usa uk eu europe emea latam apac america americas canada germany france spain portugal italy ' +
    'poland netherlands switzerland austria sweden norway denmark finland ireland india australia brazil mexico israel ' +
    'singapore japan london berlin munich münchen hamburg cologne köln paris lyon madrid barcelona lisbon porto rome ' +
    'milan warsaw kraków krakow prague vienna wien zurich zürich geneva amsterdam rotterdam utrecht brussels stockholm ' +
    'gothenburg oslo copenhagen helsinki dublin edinburgh glasgow manchester bristol cambridge oxford toronto ' +
    'vancouver montreal ottawa boston chicago austin seattle denver boulder portland atlanta miami philadelphia ' +
    'pittsburgh houston dallas brooklyn oakland bangalore bengaluru hyderabad mumbai delhi pune tokyo sydney melbourne ' +
    'auckland nairobi lagos tel-aviv global international',
)

/** More than one word. */
export const LONG_PLACES =
  /^(?:the )?(?:united (?:states|kingdom)|new york(?: city)?|san francisco|bay area|sf bay area|los angeles|san diego|san jose|palo alto|mountain view|menlo park|salt lake city|washington,? d\.?c\.?|hong kong|tel aviv|são paulo|buenos aires|mexico city|new zealand|south africa|north america|latin america|cape town)$/i

/** An address; "Node.js" and "ASP.NET" are none. */
export const LINK =
  /^(?!\S*\.(?:js|net)$)(?:<?(?:https?:\/\/|www\.)\S+>?|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+)$/iu
