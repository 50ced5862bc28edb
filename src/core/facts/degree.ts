/** The degree asked for. */

import type { Trigger, TriggerList } from '../match/triggers.ts'
import type { Section } from '../posting/section.ts'
import { GAP } from '../text/characters.ts'
import { SHAPE } from '../text/shape.ts'
import { type Tokens, wordAt } from '../text/tokenize.ts'
import type { Degree, Fact, Span } from '../types.ts'
import { clauseAround, lowered } from './clauses.ts'
import type { FactText } from './read-facts.ts'

type Asked = { level: Degree; orExperience: boolean; required: boolean }

/** Lowest first: who may come with a bachelor is not asked for a doctorate. */
const ORDER: Degree[] = ['associate', 'bachelor', 'master', 'doctorate']
/** By class of FACT_CLASSES; what is quiet has none. */
const LEVELS: Degree[] = ['associate', 'bachelor', 'master', 'doctorate', 'any']
const OR_EXPERIENCE =
  /\bor\b[^.\n]{0,50}\b(?:experience|work|years|training|equivalent|comparable|certificat|boot ?camps?|self[- ]taught|(?:coding|programming|completion of an?|completed an?) [^.\n]{0,12}course|apprentice)|\bor\b[^.\n]{0,20}\b(?:boot ?camp|self[- ]taught)|(?:other|another|different|unusual) (?:routes?|paths?|ways?)\b|equivalent (?:combination|work|practical|professional|industry|experience|knowledge)|(?:experience|combination)[^.]{0,40}in lieu|\b(?:ausbildung|berufserfahrung|praxis)\b[^.\n]{0,30}\boder\b[^.\n]{0,40}(?:studium|abschluss|bachelor|master)|equivalen(?:t|cy)\b|comparable (?:experience|qualification)|\/ ?equivalent|(?:\boder\b|\bbzw\b\.?)[^.\n]{0,40}(?:ausbildung|erfahrung|vergleichbar|gleichwertig|entsprechend|qualifikation|praxis|kenntnis|wissen|autodidakt|quereinst|selbst)/

/** What stands right in front of a degree that takes the place of years: "or a", "; 4 with a". */
const IN_PLACE =
  /(?:\bor (?:an? |the )?|[,;] ?(?:or )?(?:\d{1,2}|two|three|four|five|six|seven|eight) (?:\+ ?)?(?:years? |yrs )?(?:with|and|plus) (?:an? )?)$/
const YEARS_SAID = /\b(?:years?|yrs|experience)\b/

/** "No degree needed", "with or without a degree". */
const NONE_ASKED =
  /\b(?:with or without|mit oder ohne) (?:an? |abgeschlossenes )?(?:degree|studium|abschluss)|\b(?:no|not|without) (?:an? )?(?:formal |specific |relevant |university |college |cs )?degree|degree (?:is )?not (?:required|necessary|needed)|don't (?:need|require)[^.]{0,20}degree|\bkein(?:en?)? (?:abgeschlossenes |formaler |formales )?(?:hochschul)?(?:studium|abschluss|degree)/
/** "No PhD needed", "ohne Master": right in front of the degree that is named. */
const NO_SUCH = /\b(?:no|without|ohne|kein(?:e[nrs]?)?) (?:an? )?(?:formal |formaler? |formales )?$/
const PAPER =
  "(?:degrees?|ph\\.? ?ds?|doctorates?|diplomas?|(?:bachelor|master)(?:['’]?s)?|studium|abschluss|promotion)"
/** "A degree isn't important to us", "nobody asks for a degree", "whether you have a degree matters little", "ein Studium ist kein Muss". */
const OF_NO_WEIGHT = new RegExp(
  [
    `${PAPER}\\b\\.?(?:[^.,;\\n]|,(?! (?:an?|ein) )){0,24}(?:\\bnot|n['’]t|\\bnever|\\bkein|\\bnicht)[^.;\\n]{0,16}\\b(?:required|requirement|necess|need|important|essential|mandatory|compulsory|expected|must|prerequisite|matter|muss|nötig|notwendig|zwingend|erforderlich|voraussetzung|wichtig|entscheidend)`,
    "(?:n['’]t|\\bnot|\\bnever) (?:care|mind|ask|look|insist|require|need)\\b[^.;\\n]{0,30}\\bdegrees?",
    '\\b(?:nobody|no ?one|niemand|keiner)\\b[^.;\\n]{0,40}\\b(?:degrees?|studium|abschluss)',
    '\\b(?:more|less|rather) than (?:about |on |in |by |your |an? )*degrees?',
  ].join('|'),
)
/** A posting states it once or twice; the rest of a text that repeats a word a thousand times is not read. */
const MOST_HITS = 120
/** In UTF-16 code units: how far behind the degree "or equivalent" is looked for. */
const REACH = 160

/** "Five years, or a master's", "7 years; 4 with a graduate degree". @param lead what stands in front of the degree */
function isInPlaceOfYears(lead: string): boolean {
  const sentence = lead.slice(lead.lastIndexOf('.') + 1)
  return IN_PLACE.test(sentence) && YEARS_SAID.test(sentence)
}

/** Whether a clause says that the degree at an offset does not matter: "no PhD is needed, a master's is" speaks of one. */
function isOfNoWeight(clause: string, offset: number): boolean {
  const found = OF_NO_WEIGHT.exec(clause)
  if (found === null || offset > found.index + found[0].length) return false
  return !clause.slice(offset, found.index).includes(',')
}

/** @returns the lowest degree that is asked, with its words; null where none is. */
export function readDegree(
  source: FactText,
  words: TriggerList,
  sections: readonly Section[],
): Fact<Asked> | null {
  const { text, tokens, judgements } = source
  const found: (Asked & { span: Span })[] = []
  let section = 0
  for (const word of words.within(0, tokens.count).slice(0, MOST_HITS)) {
    const level = LEVELS[word.value]
    const at = tokens.start[word.from] as number
    while (section < sections.length - 1 && (sections[section] as Section).end <= at) section++
    const { kind, ...bounds } = sections[section] ?? { kind: undefined, start: 0, end: text.length }
    if (level === undefined || kind === 'company' || kind === 'benefits' || kind === 'legal') continue
    if (!isDegree(tokens, word)) continue
    const span = clauseAround(text, at)
    const clause = lowered(text, span.start, span.end)
    // Where lines are lost the clause goes on in the next section: "… in informaticsNice to have: Go".
    const [from, to] = [Math.max(span.start, bounds.start), Math.min(span.end, bounds.end)]
    const isWished = judgements.wishes(from, to, at)
    const offset = at - span.start
    if (NONE_ASKED.test(clause) || (!isWished && isOfNoWeight(clause, offset))) continue
    if (NO_SUCH.test(clause.slice(0, offset))) continue
    const ownPart = clause
      .slice(offset)
      .split(
        /[,;](?! (?:or|engineering|math|information|computer|software|a (?!ph|doctor|master|bachelor))\b)/,
      )[0] as string
    const ownEnd = Math.min(at + ownPart.length, to)
    if (!isWished && judgements.deniesBehind(at, ownEnd)) continue
    const required =
      kind !== 'preferred' && !judgements.wishesBehind(at, ownEnd) && !judgements.wishesInFront(from, at)
    const line = lowered(text, at, at + REACH).split('\n')[0] as string
    const lead = lowered(text, Math.max(0, at - REACH), at)
      .split('\n')
      .at(-1) as string
    found.push({
      level,
      required,
      orExperience: OR_EXPERIENCE.test(clause) || OR_EXPERIENCE.test(line) || isInPlaceOfYears(lead),
      span,
    })
  }
  const required = found.filter((one) => one.required)
  const pool = required.length > 0 ? required : found
  let best = pool[0]
  for (const one of pool) if (best && rank(one.level) < rank(best.level)) best = one
  return best
    ? {
        value: { level: best.level, orExperience: best.orExperience, required: best.required },
        span: best.span,
      }
    : null
}

/** A degree without a name gives way to one with a name. */
function rank(level: Degree): number {
  return level === 'any' ? ORDER.length : ORDER.indexOf(level)
}

/** Words that stand beside "BS" and "MS" where they are degrees. */
const BESIDE = new Set([
  'in',
  'or',
  'and',
  'degree',
  'degrees',
  'preferred',
  'required',
  'from',
  'with',
  'a',
  'an',
])
const CONNECTIVES = new Set(['or', 'and'])
/** What joins degrees or ends one: "BS/MS", "(MS)"; and in lists of them "BA, BS", or of subjects "BS, Physics or …". */
const JOINT = GAP.SLASH | GAP.CLOSE
/** Opens what stands behind the comma of a degree. */
const BEHIND_COMMA =
  /^(?:[bm]\.?(?:s|a|sc|eng|tech|e)\b|ph\.?d|or\b|and\b|comput|engineer|math|informat|software|physic|electric|a |an |any )/

/** "BS" and "MS" are degrees in capitals and beside their like; "master's degree" is one degree. */
function isDegree(tokens: Tokens, { from, to }: Trigger): boolean {
  const isShort = to === from + 1 && (tokens.end[from] as number) - (tokens.start[from] as number) === 2
  if (!isShort) return true
  const behind = to < tokens.count ? (tokens.gap[to] as number) : tokens.tail
  return (
    tokens.shape[from] === SHAPE.UPPER &&
    ((behind & JOINT) !== 0 ||
      ((behind & GAP.COMMA) !== 0 && to < tokens.count && BEHIND_COMMA.test(`${wordAt(tokens, to)} `)) ||
      ((tokens.gap[from] as number) & GAP.SLASH) !== 0 ||
      CONNECTIVES.has(wordAt(tokens, from - 1)) ||
      (to < tokens.count && BESIDE.has(wordAt(tokens, to))))
  )
}
