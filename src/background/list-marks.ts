/** Cards of a result list -> what to mark them with: by their titles alone, and by what the history knows. */
import { isSiteOff, type ListMark, toneOf } from '../core/display.ts'
import type { RoleTables } from '../core/role/tables.ts'
import { readTitle } from '../core/role/title.ts'
import type { RoleId, Seniority } from '../core/types.ts'
import { t } from '../i18n/strings.ts'
import type { ArgsOf, FromPage, ListedPosting } from '../messages.ts'
import { loadProfile } from '../profile/store.ts'
import { spoken } from './browser/speech.ts'
import { warmUp } from './engine.ts'
import { keptOf } from './history/remember.ts'
import { scoreOfPast } from './score.ts'

/** What is known of a listed posting. */
interface Known {
  role: RoleId | null
  seniority: Seniority | null
  score: number | null
}

/**
 * @param url of the page: its site's postings are looked up, and no others
 * @returns null where the user wants no marks there; for a card of which nothing is known, null in its place
 */
export async function onMarkList(
  url: string,
  { cards }: ArgsOf<FromPage, 'mark-list'>,
): Promise<(ListMark | null)[] | null> {
  const loaded = await loadProfile()
  const { profile, stored } = loaded
  const { listMarks, sitesOff } = stored.settings
  if (!listMarks || !URL.canParse(url) || isSiteOff(sitesOff, new URL(url).hostname)) return null
  const kept = await keptOf(
    url,
    cards.map(({ id }) => id),
  )
  await spoken()
  const tables = warmUp(profile).roles as RoleTables
  return cards.map((card) => {
    const past = kept.get(card.id)
    return markOf(card, past ? { ...past, score: scoreOfPast(past, loaded) } : ofTitle(card.title, tables))
  })
}

function ofTitle(title: string, tables: RoleTables): Known {
  const { roles, seniority } = readTitle(title, tables)
  return { role: roles[0] ?? null, seniority, score: null }
}

/** A posting that is no developer's gets no mark, whatever its level. */
function markOf({ title }: ListedPosting, { role, seniority, score }: Known): ListMark | null {
  if (role === 'other') return null
  const words = [
    ...(role ? [t(`mark.role.${role}`)] : []),
    ...(seniority ? [t(`seniority.${seniority}`)] : []),
  ]
  const [first, second] = words
  if (!first && score === null) return null
  const text = first && second ? t('mark.text', first, second) : (first ?? '')
  return { text, label: labelOf(text, score, title), score, tone: toneOf(score) }
}

function labelOf(text: string, score: number | null, title: string): string {
  if (score === null) return t('mark.label', text, title)
  return text ? t('mark.label.score', text, score, title) : t('mark.label.scoreOnly', score, title)
}
