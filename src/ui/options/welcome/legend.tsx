/** What the marks in a page mean. */
import type { Display } from '../../../core/display.ts'
import { Marked } from '../../marked/marked-text.tsx'
import type { PagePaint } from '../../marked/paint.ts'
import { t } from '../../strings/index.ts'

export function Legend({ paint, display }: { paint: PagePaint; display: Display }) {
  const states = (['matched', 'related', 'missing'] as const).map((state) => ({
    look: paint.sample(state, 'required', display),
    words: t(`welcome.legend.${state}`),
  }))
  const weights = (['required', 'preferred', 'mentioned'] as const).map((weight) => ({
    look: paint.sample('matched', weight, display),
    words: t(`welcome.legend.${weight}`),
  }))
  const title = { look: paint.title(display), words: t('settings.kind.title') }
  return (
    <ul className="legend" aria-label={t('welcome.legend')}>
      {[...states, ...weights, title].map(({ look, words }) => (
        <li key={words}>{look ? <Marked look={look}>{words}</Marked> : words}</li>
      ))}
    </ul>
  )
}
