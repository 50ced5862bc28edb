/** Cards of a result list -> what to mark them with: by their titles alone, and by what the history knows. */
import { badgeOf, isSiteOff, type ListMark, toneOf } from '../core/display.ts'
import type { VerdictKind } from '../core/fit/verdict.ts'
import type { Lexicon } from '../core/lexicon/load.ts'
import { readTitle } from '../core/role/title.ts'
import type { RoleId, Seniority } from '../core/types.ts'
import { t } from '../i18n/strings.ts'
import type { ArgsOf, FromPage, ListedPosting } from '../messages.ts'
import { loadProfile } from '../profile/store.ts'
import { spoken } from './browser/speech.ts'
import { warmUp } from './engine.ts'
import { keptOf } from './history/remember.ts'
import { judgePast } from './score.ts'

/** What is known of a listed posting. */
interface Known {
  role: RoleId | null
  seniority: Seniority | null
  score: number | null
  verdict: VerdictKind | null
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
  const lexicon = warmUp(profile)
  return cards.map((card) => {
    const past = kept.get(card.id)
    return markOf(card, past ? { ...past, ...judgePast(past, loaded) } : ofTitle(card.title, lexicon))
  })
}

function ofTitle(title: string, lexicon: Lexicon): Known {
  const { roles, seniority } = readTitle(title, lexicon)
  return { role: roles[0] ?? null, seniority, score: null, verdict: null }
}

/** A posting that is no developer's gets no mark, whatever its level. */
function markOf({ title }: ListedPosting, { role, seniority, score, verdict }: Known): ListMark | null {
  if (role === 'other') return null
  const words = [
    ...(role ? [t(`mark.role.${role}`)] : []),
    ...(seniority ? [t(`seniority.${seniority}`)] : []),
  ]
  const [first, second] = words
  const text = first && second ? t('mark.text', first, second) : (first ?? '')
  const heads = [...(text ? [text] : []), ...(verdict ? [verdictLabel(score, verdict)] : [])]
  if (heads.length === 0) return null
  return {
    text,
    label: t('mark.label', heads.join(', '), title),
    score: verdict && badgeOf(verdict, score),
    tone: toneOf(verdict),
  }
}

function verdictLabel(score: number | null, verdict: VerdictKind): string {
  const head = t(`verdict.${verdict}`)
  return score === null ? head : t('mark.score', score, head)
}
