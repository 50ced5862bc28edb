/** The score as a ring with its number. Its colour is the verdict's (`--tone-score`). */
import { t } from '../strings/index.ts'

const SIZE = 76
const STROKE = 6
const RADIUS = (SIZE - STROKE) / 2
const LENGTH = 2 * Math.PI * RADIUS

/** @param score 0 to 100, or null for an empty ring of the same size. */
export function ScoreDial({ score }: { score: number | null }) {
  const label = score === null ? t('popup.score.none.label') : t('popup.score.label', score)
  return (
    <div className="dial" role="img" aria-label={label}>
      <svg width={SIZE} height={SIZE} aria-hidden="true">
        <circle
          className="dial-track"
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          fill="none"
          strokeWidth={STROKE}
          {...(score === null && { strokeDasharray: '2 7', strokeLinecap: 'round' as const })}
        />
        {score !== null && score > 0 && (
          <circle
            className="dial-value"
            cx={SIZE / 2}
            cy={SIZE / 2}
            r={RADIUS}
            fill="none"
            strokeWidth={STROKE}
            strokeLinecap="round"
            strokeDasharray={LENGTH}
            strokeDashoffset={LENGTH * (1 - score / 100)}
          />
        )}
      </svg>
      <span className={`dial-number ${score === null ? 'dial-none' : ''}`} aria-hidden="true">
        {score ?? '–'}
      </span>
    </div>
  )
}
