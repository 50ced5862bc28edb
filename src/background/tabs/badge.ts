/** The number on the toolbar button, and what it says to a pointer or a screen reader. */
import { browser } from 'wxt/browser'
import { badgeOf, SCORE_COLOURS, toneOf } from '../../core/display.ts'
import { type Verdict, verdictOf } from '../../core/fit/verdict.ts'
import { t } from '../../i18n/strings.ts'
import { verdictWords } from '../../i18n/verdict.ts'
import type { ReadyReport } from '../../messages.ts'
import { spoken } from '../browser/speech.ts'

const TEXT_COLOUR = '#ffffff'

const NO_PROFILE = '?'

/** Shows a tab's score and verdict, or takes them away. The tab may have been closed meanwhile. */
export async function showBadge(tabId: number, report: ReadyReport | null): Promise<void> {
  const verdict = report && verdictOfReport(report)
  const text = report ? badgeText(report, verdict) : ''
  const color = SCORE_COLOURS[toneOf(verdict?.kind ?? null)]
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    // Safari has no such method: there the browser chooses the colour.
    browser.action.setBadgeTextColor?.({ tabId, color: TEXT_COLOUR }),
  ])
  // Nobody waits for the title, which needs the language.
  void showTitle(tabId, report, verdict)
}

async function showTitle(tabId: number, report: ReadyReport | null, verdict: Verdict | null): Promise<void> {
  await spoken()
  const title = report ? badgeTitle(report, verdict) : t('app.name')
  await Promise.allSettled([browser.action.setTitle({ tabId, title })])
}

/** Nobody without a profile is told that nothing fits. */
function verdictOfReport(report: ReadyReport): Verdict | null {
  return report.profileEmpty ? null : verdictOf({ ...report, wishes: report.wishes ?? [] })
}

function badgeText({ profileEmpty, fit }: ReadyReport, verdict: Verdict | null): string {
  return profileEmpty ? NO_PROFILE : badgeOf(verdict?.kind ?? null, fit.score)
}

function badgeTitle({ profileEmpty, fit, paint }: ReadyReport, verdict: Verdict | null): string {
  if (profileEmpty) return t('badge.noProfile')
  if (!verdict) return t('badge.none')
  const { line } = verdictWords(verdict, fit, (skill) => paint.names[skill] ?? skill)
  return fit.score === null ? t('badge.against', line) : t('badge.verdict', fit.score, line)
}
