/** The number on the toolbar button, and what it says to a pointer or a screen reader. */
import { browser } from 'wxt/browser'
import { SCORE_COLOURS, type ScoreTone, toneOf } from '../../core/display.ts'
import { t } from '../../i18n/strings.ts'
import type { ReadyReport } from '../../messages.ts'
import { spoken } from '../browser/speech.ts'

const TEXT_COLOUR = '#ffffff'

const NOT_ENOUGH_TEXT = '–'
const NO_PROFILE = '?'

/** Shows a tab's score, or takes it away. The tab may have been closed meanwhile. */
export async function showBadge(tabId: number, report: ReadyReport | null): Promise<void> {
  const text = report ? badgeText(report) : ''
  const color = SCORE_COLOURS[badgeTone(report)]
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

function badgeTone(report: ReadyReport | null): ScoreTone {
  return toneOf(report && !report.profileEmpty ? report.fit.score : null)
}
