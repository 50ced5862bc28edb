/** Which role a posting is: its title, weighed with what the content says. */
import { ROLE_IDS, type RoleId, type RoleVerdict, type Span } from '../types.ts'
import { type Content, weighContent } from './content.ts'
import { bestIntroduction, type IntroducedTitle, introducedTitles } from './introduction.ts'
import type { Balance, RoleInput, RoleTables } from './tables.ts'
import { NAMED, type WeighedTitle } from './title.ts'

export type { RoleInput } from './tables.ts'

/** A title that names a role loses only to content that has next to nothing of that role. */
const TITLE_WORTH = 0.95 / 4
/** A title found in the text is a little less sure than the posting's own. */
const INTRODUCED = 0.85
/** Of several roles in one title the first is the job; the others tell what it is about. */
const FIRST = 0.8
/** Whoever seeks one of these says so in the title … */
const SPECIALISTS: ReadonlySet<RoleId> = new Set([
  'devops-sre',
  'platform-engineer',
  'data-engineer',
  'database-developer',
  'qa-engineer',
])
/** … so content in which a "Software Engineer" runs and feeds what he builds speaks less for them. */
const UNNAMED = 0.7
/** Below this the content has too little to contradict a title. */
const FULL_CONTENT = 30
/** Below this a posting without a software title is none: two required skills come to more. */
const LEAST_SOFTWARE = 8
const MOST_EVIDENCE = 3

export function classifyRole(input: RoleInput, tables: RoleTables): RoleVerdict {
  const content = weighContent(input, tables)
  const balance = shares(content.balance)
  const { text: title, weighed: own } = input.title
  if (own.roles[0] === 'other') {
    return {
      id: 'other',
      confidence: 0.9,
      runnerUp: null,
      evidence: [{ kind: 'title', reason: shorten(title), span: null }],
      balance,
    }
  }
  const named = Math.max(0, ...own.weights.values()) >= NAMED
  const introduced = named ? null : bestIntroduction(introducedTitles(input.text, tables))
  const called = (id: RoleId) =>
    Math.max(own.weights.get(id) ?? 0, INTRODUCED * (introduced?.title.weights.get(id) ?? 0))
  const centred = content.roles.get('java-dotnet-developer') ?? 0
  const isJava = centred > (content.roles.get('backend-developer') ?? 0)
  // A "Backend Developer" whose back end is all C# is what C# developers are called.
  const titleWeight = (id: RoleId) =>
    id === 'java-dotnet-developer' && isJava ? Math.max(called(id), called('backend-developer')) : called(id)
  const most = Math.max(0, ...content.roles.values())
  if (!own.software && own.roles.length === 0 && !introduced && most < LEAST_SOFTWARE) {
    return { id: 'other', confidence: 0.6, runnerUp: null, evidence: [], balance }
  }

  // A Java developer's back-end work speaks for Java, however much of it names no language.
  if (titleWeight('java-dotnet-developer') >= NAMED * INTRODUCED) raiseJava(content)
  const plain = own.software && own.roles.length === 0
  const scores = ROLE_IDS.filter((id) => id !== 'other').map((id, order) => ({
    id,
    order,
    score:
      TITLE_WORTH * (titleWeight(id) + (own.roles.length > 1 && own.roles[0] === id ? FIRST : 0)) +
      (plain && SPECIALISTS.has(id) ? UNNAMED : 1) *
        (most > 0 ? (content.roles.get(id) ?? 0) / most : 0) *
        Math.min(1, most / FULL_CONTENT),
  }))
  scores.sort((a, b) => b.score - a.score || a.order - b.order)
  const [first, second] = scores
  const id = first?.id ?? 'backend-developer'
  const top = first?.score ?? 0
  const next = second?.score ?? 0
  return {
    id,
    confidence: top > 0 ? round(Math.min(1, 0.5 + top / 2) * (1 - (0.4 * next) / top)) : 0.2,
    runnerUp: next > 0 && second ? second.id : null,
    evidence: evidenceFor(id, input, own, introduced, content),
    balance,
  }
}

/** The title first, then the strongest clues, one of each kind. */
function evidenceFor(
  id: RoleId,
  input: RoleInput,
  own: WeighedTitle,
  introduced: IntroducedTitle | null,
  content: Content,
): RoleVerdict['evidence'] {
  const evidence: RoleVerdict['evidence'] = []
  if ((own.weights.get(id) ?? 0) > 0)
    evidence.push({ kind: 'title', reason: shorten(input.title.text), span: null })
  else if (introduced && (introduced.title.weights.get(id) ?? 0) > 0) {
    const { start, end } = introduced
    evidence.push({
      kind: 'called',
      reason: shorten(input.text.tokens.text.slice(start, end)),
      span: { start, end },
    })
  }
  const worth = (clue: Content['clues'][number]) => (clue.roles[id] ?? partOf(id, clue)) * clue.worth
  const clues = content.clues
    .map((clue) => ({ clue, worth: worth(clue) }))
    .filter((one) => one.worth > 0)
    .sort((a, b) => b.worth - a.worth || a.clue.span.start - b.clue.span.start)
  const kinds = new Set<string>()
  for (const { clue } of clues) {
    if (evidence.length >= MOST_EVIDENCE) break
    if (kinds.has(clue.reason) || evidence.some(({ span }) => span && overlap(span, clue.span))) continue
    kinds.add(clue.reason)
    const { start, end } = clue.span
    const words = input.text.tokens.text.slice(start, end)
    evidence.push({
      kind: 'content',
      reason: `${clue.reason}: “${words}”`,
      clue: { name: clue.reason, words },
      span: { start, end },
    })
  }
  return evidence
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Full stack lives on clues of either side, Java/.NET on those of the back end. */
function partOf(id: RoleId, clue: Content['clues'][number]): number {
  if (id === 'full-stack-developer') {
    return 0.5 * Math.max(clue.roles['frontend-developer'] ?? 0, clue.roles['backend-developer'] ?? 0)
  }
  return id === 'java-dotnet-developer' ? 0.5 * (clue.roles['backend-developer'] ?? 0) : 0
}

function raiseJava(content: Content): void {
  const java = content.roles.get('java-dotnet-developer') ?? 0
  content.roles.set('java-dotnet-developer', Math.max(java, content.roles.get('backend-developer') ?? 0))
}

function shares(balance: Balance): Balance {
  const total = balance.frontend + balance.backend + balance.data + balance.operations
  if (total === 0) return balance
  const frontend = round(balance.frontend / total)
  const data = round(balance.data / total)
  const operations = round(balance.operations / total)
  // The rest goes to the back end, so that the shares add up to 1.
  return { frontend, backend: round(Math.max(0, 1 - frontend - data - operations)), data, operations }
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const LONGEST_QUOTE = 80

function shorten(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  return clean.length > LONGEST_QUOTE ? `${clean.slice(0, LONGEST_QUOTE - 1)}…` : clean
}
