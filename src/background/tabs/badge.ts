/** The number on the toolbar button, and what it says to a pointer or a screen reader. */
import { browser } from 'wxt/browser'
import { t } from '../../i18n/strings.ts'
import type { ReadyReport } from '../../messages.ts'
import { spoken } from '../browser/speech.ts'

/** Scores from which a posting is worth an application, and from which it is worth a look. */
const GOOD = 75
const FAIR = 50

export type Tone = 'good' | 'fair' | 'poor'

/** @param score 0 to 100. */
export function toneOf(score: number): Tone {
  if (score >= GOOD) return 'good'
  return score >= FAIR ? 'fair' : 'poor'
}

/** White text has a contrast of 4.5 to 1 or more on each of them. */
const COLOURS = { good: '#1b7a3d', fair: '#8a5a00', poor: '#b3261e', unknown: '#5f6368' } as const
const TEXT_COLOUR = '#ffffff'

const NOT_ENOUGH_TEXT = '–'
const NO_PROFILE = '?'

/** Shows a tab's score, or takes it away. The tab may have been closed meanwhile. */
export async function showBadge(tabId: number, report: ReadyReport | null): Promise<void> {
  const text = report ? badgeText(report) : ''
  const color = COLOURS[badgeColour(report)]
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR }),
  ])
  // Nobody waits for the title, which needs the language.
  void showTitle(tabId, report)
}

async function showTitle(tabId: number, report: ReadyReport | null): Promise<void> {
  await spoken()
  const title = report ? badgeTitle(report) : t('app.name')
  await Promise.allSettled([browser.action.setTitle({ tabId, title })])
}

function badgeText({ profileEmpty, fit }: ReadyReport): string {
  if (profileEmpty) return NO_PROFILE
  return fit.score === null ? NOT_ENOUGH_TEXT : String(fit.score)
}

function badgeTitle({ profileEmpty, fit }: ReadyReport): string {
  if (profileEmpty) return t('badge.noProfile')
  return fit.score === null ? t('badge.none') : t('badge.score', fit.score)
}

function badgeColour(report: ReadyReport | null): keyof typeof COLOURS {
  const score = report?.fit.score ?? null
  if (!report || report.profileEmpty || score === null) return 'unknown'
  return toneOf(score)
}
