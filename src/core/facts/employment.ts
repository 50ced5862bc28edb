/** In what form one is employed. */
import type { TriggerList } from '../match/triggers.ts'
import type { EmploymentType, Fact, Posting, Span } from '../types.ts'
import { FACT_CLASSES } from './classes.ts'
import { clauseAround, lowered } from './clauses.ts'
import type { FactText } from './read-facts.ts'

/** A posting states it once or twice; the rest of a text that repeats a word a thousand times is not read. */
const MOST_HITS = 120
/** How far behind a word is looked, in UTF-16 code units. */
const BEHIND = 20
const JOB_LINE = /\b(?:job|employment|position|contract)[ -]?(?:types?|status|form)\s?:|^type\s?:|status:/
/** What each class of words says by itself; null where others have to stand beside it. */
const SAYS: (EmploymentType | null)[] = FACT_CLASSES.employment.map((name) =>
  name === 'words' ? null : name,
)
/** Behind these words: years of full-time work, a permanent resident. */
const OF_SOMETHING_ELSE: Partial<Record<EmploymentType, RegExp>> = {
  'full-time': /^ ?(?:students?|stud(?:y|ies)|experience|equivalent|job experience|work experience|industry)/,
  'part-time': /^ ?(?:students?|stud|experience)/,
  contract:
    /^ ?(?:experience|clients?|customers|projects?|work experience|background|or (?:agency|commercial))/,
  permanent: /^ ?(?:resid|address|solution|fix|basis in)/,
}

/** "Five years permanent", "if contract". */
const SOMETHING_ELSE = /\b(?:no|non|years?(?: of)?|if)[- ](?:an? )?$/
/** "Permanent contract": of the employed. */
const OF_EMPLOYMENT =
  /\b(?:permanent|open-ended|unlimited|indefinite|employment|work|labou?r)(?: full-?time| part-?time)?[ -]$/
/** A label says nothing by itself; what stands behind it may be a time, or work for an invoice. */
const CONTRACT_LABEL = /^contract(?: type| form| status)?\s?:/
const CONTRACT_WORK =
  /^[^:]*:[^\n]{0,40}?\b(?:b2b|freelance|fixed[- ]term|c2c|w2|\d+\+? ?(?:months?|mos?|weeks?)|(?<!permanent |open-ended |employment )contract)\b/
/** "We don't offer part-time", "rather than a classic permanent role", "keine Teilzeit"; "not only full-time" offers. */
const DENIED =
  /(?:\b(?:not|cannot|never|rather than|instead of|nicht|kein\w{0,2}|statt)|n['’]t)[ -](?!(?:only|just|nur) )(?:[\w“”"'-]{1,20} ){0,4}$/
/** "Part-time is not possible", "Teilzeit ist leider nicht möglich". */
const DENIED_BEHIND =
  /^[a-z-]+(?: ?time)?(?: (?:work|employment|is|are|ist|leider|unfortunately)){0,3} (?:not|nicht)\b(?! only| nur)/

/** What structured data says in its own words. */
const TOLD: [RegExp, EmploymentType][] = [
  [/full-?\s?time/, 'full-time'],
  [/part-?\s?time/, 'part-time'],
  [/contract|freelance/, 'contract'],
  [/temporary/, 'temporary'],
  [/intern/, 'internship'],
  [/permanent/, 'permanent'],
]

/** Every form of employment the posting names, each once. */
export function readEmployment(
  { text, tokens }: FactText,
  words: TriggerList,
  posting: Posting,
): Fact<EmploymentType>[] {
  const found = new Map<EmploymentType, Fact<EmploymentType>>()
  const told = (posting.employmentType ?? '').toLowerCase().replaceAll('_', '-')
  if (told !== '')
    for (const [word, type] of TOLD) if (word.test(told)) found.set(type, { value: type, span: null })
  for (let i = 0; i < Math.min(words.count, MOST_HITS); i++) {
    const span = {
      start: tokens.start[words.from(i)] as number,
      end: tokens.end[words.to(i) - 1] as number,
    }
    const type = employmentAt(text, span, SAYS[words.value(i)] ?? null)
    if (type && !found.get(type.value)?.span) found.set(type.value, type)
  }
  return [...found.values()]
}

/** @param said what its words say by themselves */
function employmentAt(
  text: string,
  { start: at, end }: Span,
  said: EmploymentType | null,
): Fact<EmploymentType> | null {
  const here = lowered(text, at, at + 50)
  const before = lowered(text, at - 60, at)
    .split('\n')
    .at(-1) as string
  if (SOMETHING_ELSE.test(before) || DENIED.test(before) || DENIED_BEHIND.test(here)) return null
  const fact = (value: EmploymentType): Fact<EmploymentType> => ({
    value,
    span: {
      start: at,
      end: at + (/^co-op|^(?:internship|contract|temporary)/.exec(here)?.[0].length ?? 1),
    },
  })
  if (said !== null)
    return OF_SOMETHING_ELSE[said]?.test(lowered(text, end, end + BEHIND))
      ? null
      : { value: said, span: { start: at, end } }
  const span = clauseAround(text, at)
  const clause = lowered(text, span.start, span.end)
  const listed =
    JOB_LINE.test(before) ||
    /^(?:contract|temporary|internship)(?:$|[,|·–-]| ?[(–-])/.test(clause) ||
    (clause.length <= 50 && /full[- ]?time|part[- ]?time|permanent/.test(clause))
  if (here.startsWith('contract')) {
    if (OF_EMPLOYMENT.test(before)) return null
    if (CONTRACT_LABEL.test(here)) return CONTRACT_WORK.test(here) ? fact('contract') : null
    if (/^contract(?:ed|ing|ors?|ual|s)\b/.test(here) && !/^contractor (?:role|position)/.test(here))
      return null
    return listed ||
      /^contract(?:[- ]to[- ](?:hire|perm)| (?:role|position|job|opportunity|assignment|basis|duration|length|employment)|or (?:role|position))/.test(
        here,
      ) ||
      /\b(?:month|mos?\.?|w2|year|term)s?\+?[- ]$/.test(before)
      ? fact('contract')
      : null
  }
  if (here.startsWith('temporary'))
    return listed || /^temporary (?:role|position|job|contract|assignment|employ)/.test(here)
      ? fact('temporary')
      : null
  if (here.startsWith('internship')) {
    return listed ||
      /^internship (?:program|position|role|opportunity|duration|is)/.test(here) ||
      /\b(?:this|our|\d{4}|summer|paid|month|week) $/.test(before)
      ? fact('internship')
      : null
  }
  return here.startsWith('co-op') && /^co-op (?:position|role|term|program|student)/.test(here)
    ? fact('internship')
    : null
}
