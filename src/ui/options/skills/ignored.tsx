/** The phrases that are no skill here, each to be taken back. */
import type { IgnoredPhrase } from '../../../profile/schema.ts'
import { IconButton } from '../../components/button.tsx'
import { t } from '../../strings/index.ts'

interface IgnoredProps {
  ignored: readonly IgnoredPhrase[]
  name: (id: string) => string
  onRemove: (phrase: IgnoredPhrase) => void
}

export function Ignored({ ignored, name, onRemove }: IgnoredProps) {
  if (ignored.length === 0) return <p className="soft">{t('ignored.none')}</p>
  return (
    <>
      <p className="soft">{t('ignored.text')}</p>
      <ul className="rows">
        {ignored.map((one) => (
          <li key={`${one.skill} ${one.phrase}`}>
            <span>{t('ignored.row', one.phrase, name(one.skill))}</span>
            <IconButton
              small
              icon="cross"
              label={t('ignored.remove', one.phrase, name(one.skill))}
              onClick={() => onRemove(one)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
