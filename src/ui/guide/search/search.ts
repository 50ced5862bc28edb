/** Fuzzy search over everything that the Guide tells. Pure. */
import Fuse from 'fuse.js'
import type { GuideData, Knowledge } from '../../../core/gap/knowledge.ts'
import type { SkillId } from '../../../core/types.ts'
import type { Route } from '../route.ts'

/** One fact, and where it stands. */
export interface Entry extends Route {
  /** What it is about: a topic, a role, a language. */
  heading: string
  text: string
}

/** Loose enough for a slip or two of the finger, not for another word. */
const THRESHOLD = 0.3
/** A heading that is meant comes before a sentence that mentions the word. */
const KEYS = [
  { name: 'heading', weight: 2 },
  // With its heading, for words that stand one in each.
  { name: 'all', weight: 1, getFn: ({ heading, text }: Entry) => `${heading} ${text}` },
]
const MOST_FOUND = 30
const MIN_LENGTH = 2

/** @returns facts, best first; none for less than two letters. */
export function createGuideSearch(entries: readonly Entry[]): (query: string) => Entry[] {
  let fuse: Fuse<Entry> | undefined
  return (query) => {
    const wanted = query.trim()
    if (wanted.length < MIN_LENGTH) return []
    fuse ??= new Fuse(entries, {
      keys: KEYS,
      threshold: THRESHOLD,
      ignoreLocation: true,
      useExtendedSearch: true,
    })
    // Words in any order: "redis memory" is meant as both.
    const words = wanted.split(/\s+/).map((word) => word.replace(/[|!^'$="]/g, ''))
    const found = fuse.search(words.filter(Boolean).join(' '), { limit: MOST_FOUND })
    return found.map(({ item }) => item)
  }
}

/** Every fact as an entry, in the order of the chapters. */
export function entriesOf(knowledge: Knowledge, guide: GuideData, name: (skill: SkillId) => string): Entry[] {
  const entries: Entry[] = []
  const add = (chapter: Entry['chapter'], place: string, heading: string, ...texts: string[]) => {
    for (const text of texts) entries.push({ chapter, place, heading, text })
  }
  const topics = (chapter: Entry['chapter'], list: GuideData['work']) => {
    for (const topic of list) add(chapter, topic.id, topic.name, ...topic.facts.map(({ text }) => text))
  }
  topics('work', guide.work)
  for (const duty of knowledge.responsibilities) add('work', 'duties', duty.name, duty.means, duty.example)
  for (const role of knowledge['role-profiles']) {
    const lists = [role.does, role.employers].flat().map(({ text }) => text)
    const tools = role.tools.map(({ skill }) => name(skill)).join(', ')
    add('roles', role.id, role.name, role.focus, tools, ...lists)
  }
  for (const { role, title } of knowledge.titles) add('roles', role, title, title)
  for (const { name: heading, why } of knowledge['related-careers']) add('roles', 'careers', heading, why)
  topics('asked', guide.hiring)
  for (const soft of knowledge['soft-skills']) {
    add('asked', 'soft-skills', soft.name, soft.why, ...soft.facts.map(({ text }) => text))
  }
  for (const { skill, knownFor, employers, facts } of knowledge.languages) {
    add('languages', skill, name(skill), knownFor, employers.join(', '), ...facts.map(({ text }) => text))
  }
  topics('databases', guide.databases)
  for (const list of [guide.stacks, guide.frameworks, guide.tools]) topics('tools', list)
  for (const step of knowledge['learning-path']) add('path', step.id, step.name, step.does)
  for (const path of guide['other-paths'])
    add('path', path.id, path.name, ...path.steps.map(({ text }) => text))
  topics('path', guide.learning)
  const { portfolio, cv, profile } = knowledge['cv-advice']
  add('hired', 'portfolio', 'Portfolio', ...portfolio.map(({ text }) => text))
  add('hired', 'cv', 'CV', ...cv.map(({ text }) => text))
  add('hired', 'linkedin', 'LinkedIn', ...profile.map(({ text }) => text))
  for (const topic of knowledge.interview) add('hired', 'interview', topic.name, topic.prepare)
  topics('hired', guide.interview)
  const { facts, certificateFacts, certifications } = knowledge.education
  add('hired', 'education', 'Education', ...facts.map(({ text }) => text))
  for (const { text } of certificateFacts) add('hired', 'certificates', 'Certificates', text)
  for (const certificate of certifications) add('hired', 'certificates', certificate.name, certificate.name)
  const { boards, ways } = knowledge['job-boards']
  const places = { language: 'boards', general: 'general', freelance: 'freelance' }
  for (const board of boards) add('hired', places[board.kind], board.name, board.name)
  add('hired', 'ways', 'Other ways', ...ways.map(({ text }) => text))
  for (const rung of knowledge.ladder)
    add('career', 'ladder', rung.name, ...rung.does.map(({ text }) => text))
  topics('career', guide.rising)
  const { national, cities, roles, notes } = knowledge.salaries
  for (const { label } of national) add('pay', 'national', label, `Pay: ${label}`)
  for (const { label } of cities) add('pay', 'cities', label, `Pay: ${label}`)
  for (const role of roles) add('pay', 'roles', role.name, role.does)
  add('pay', 'national', 'Pay', ...notes.map(({ text }) => text))
  topics('outlook', guide.outlook)
  return entries
}

/** Where the Guide tells of a skill; null where it has no place of its own. */
export function placeOfSkill(skill: SkillId, knowledge: Knowledge, guide: GuideData): Route | null {
  if (knowledge.languages.some((language) => language.skill === skill)) {
    return { chapter: 'languages', place: skill }
  }
  const lists = [
    ['databases', guide.databases],
    ['tools', guide.frameworks],
    ['tools', guide.tools],
  ] as const
  for (const [chapter, topics] of lists) {
    const topic = topics.find(({ skills }) => skills.includes(skill))
    if (topic) return { chapter, place: topic.id }
  }
  return null
}
