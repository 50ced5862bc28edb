import { readFacts } from './facts/read-facts.ts'
import type { Category } from './lexicon/compile/schema.ts'
import type { Lexicon } from './lexicon/load.ts'
import { certificatesOf } from './match/certificates.ts'
import { findPhrases, nameOf } from './match/find.ts'
import { match, mentionsOf, skillsIn } from './match/match.ts'
import { paraphrased } from './paraphrase/paraphrased.ts'
import { outline } from './posting/outline.ts'
import { requirementsOf } from './requirements/requirements.ts'
import { withTitle } from './requirements/skills.ts'
import { withTold } from './requirements/with-told.ts'
import { readDuties } from './role/duties/read-duties.ts'
import { classifyRole } from './role/role.ts'
import { readSeniority } from './role/seniority.ts'
import type { RoleInput } from './role/tables.ts'
import { readTitle, type TitleReading, weighTitle } from './role/title.ts'
import { likely } from './sense/senses.ts'
import { cuesOf } from './signals/cues.ts'
import { tokenize } from './text/tokenize.ts'
import type { Posting, Reading, RoleId } from './types.ts'

/**
 * In UTF-16 code units. The longest of some five hundred real postings has 8,700; whole pages of them stay below
 * this. What is longer blocks its reader for seconds, and serves nobody.
 */
export const LONGEST_POSTING = 100_000
/** The same for titles and companies, which are a line. */
const LONGEST_LINE = 1_000
/** A board tells two or three: a page's own, that of its data, one with the company's name. */
const MOST_TITLES = 20

/**
 * Reads a posting: what is asked, how strongly, with which alternatives, since how many years, and what is not.
 *
 * Deterministic, linear in the text, and total: any strings give a reading, of texts beyond LONGEST_POSTING one that
 * says `truncated`. Offsets in the reading are UTF-16 code units of `posting.text`; those of `title.mentions` are of `posting.title`.
 */
export function read(whole: Posting, lexicon: Lexicon): Reading {
  const posting = bounded(whole)
  const company = namesOf(posting.company, lexicon)
  const title = match(posting.title, lexicon, { inTitle: true, company })
  const named = new Set(title.matches.map(({ form }) => form.skill))
  const tokens = tokenize(posting.text, lexicon.vocabulary)
  const found = findPhrases(tokens, lexicon)
  const cues = cuesOf(tokens, found, lexicon)
  // Sections come before senses: heading and cue are heard when a word is weighed.
  const { segments, sections } = outline(
    tokens,
    { ...found, cues, matches: likely(tokens, found.matches) },
    posting.blocks,
    lexicon,
    posting.company,
  )
  const names = skillsIn(tokens, found, lexicon, { cues, sections, known: named, company })
  const certificates = certificatesOf({ tokens, found })
  const source = { tokens, segments, found, names, certificates, lexicon, company }
  const told = paraphrased(tokens, names, { sections, blocks: posting.blocks, lexicon })
  const asked = withTold(requirementsOf(source), told, source)
  const titleMentions = mentionsOf(title, lexicon)
  const tables = lexicon.roles
  const text = { tokens, triggers: found.triggers }
  const skills = withTitle(asked.skills, titleMentions)
  const input: RoleInput = {
    title: {
      text: posting.title,
      weighed: weighTitle({ tokens: title.tokens, triggers: title.found.triggers }, tables),
    },
    text,
    sections,
    blocks: posting.blocks,
    mentions: asked.spoken,
    skills: skills.filter(({ id }) => !lexicon.skill(id)?.field),
    years: asked.years,
    category: (id) => lexicon.skill(id)?.category as Category | undefined,
  }
  const seniority = readSeniority(input, tables)
  return {
    posting: posting.id,
    title: {
      text: posting.title,
      roles: rolesOf(input.title.weighed, posting, lexicon),
      mentions: titleMentions,
    },
    role: classifyRole(input, tables),
    seniority: seniority?.level ?? null,
    ...(seniority && { seniorityBy: seniority.by }),
    years: asked.years,
    mentions: asked.mentions,
    requirements: asked.requirements,
    negated: asked.negated,
    skills,
    facts: readFacts({
      scanned: text,
      sections,
      posting,
      cues,
      words: (set) => lexicon.words(set),
      certificates,
      lexicon,
      mentions: asked.mentions,
    }),
    duties: readDuties(input, tables),
    textLength: posting.text.length,
    ...(posting.text.length < whole.text.length && { truncated: true }),
  }
}

function bounded(posting: Posting): Posting {
  const { text, title, company, otherTitles } = posting
  const line = (words: string) => words.slice(0, LONGEST_LINE)
  return {
    ...posting,
    title: line(title),
    company: company === null ? null : line(company),
    ...(otherTitles && { otherTitles: otherTitles.slice(0, MOST_TITLES).map(line) }),
    ...(text.length > LONGEST_POSTING && {
      text: text.slice(0, LONGEST_POSTING),
      blocks: posting.blocks.filter(({ end }) => end <= LONGEST_POSTING),
    }),
  }
}

/** The roles that the posting's titles name, those of the first one first. */
function rolesOf(title: TitleReading, { otherTitles = [] }: Posting, lexicon: Lexicon): RoleId[] {
  const others = otherTitles.flatMap((one) => readTitle(one, lexicon).roles)
  return [...new Set([...title.roles, ...others])]
}

/** What the company is called by: names, and things whatever else they are words for ("Flask Health", "KMS Technology"). */
function namesOf(company: string | null, lexicon: Lexicon): ReadonlySet<string> {
  if (!company) return new Set()
  const { matches, found } = match(company, lexicon, { inTitle: true })
  const things = found.matches.filter(({ form }) => !lexicon.skills[form.skill]?.general)
  return new Set([...matches, ...things].map(nameOf))
}
