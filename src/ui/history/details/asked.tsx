/** What a posting asks, as the popup groups it: must-haves that are missing first; each with the words that ask. */
import type { Demand } from '../../../core/fit/demands.ts'
import type { FitPart, SkillId } from '../../../core/types.ts'
import type { HistoryRecord } from '../../../history/schema.ts'
import { tellsMore } from '../../../i18n/because.ts'
import { listOf } from '../../../i18n/format.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { Icon } from '../../components/icon.tsx'
import { Section } from '../../components/section.tsx'
import { KIND_ICONS } from '../../popup/fit/part-chip.tsx'
import { groupParts, type PartGroups } from '../../popup/group-parts.ts'
import { yearsAskedWords } from '../../popup/wording.ts'
import { SEPARATOR, type StringKey, t } from '../../strings/index.ts'
import type { Judged } from '../judge.ts'

interface AskedProps {
  record: HistoryRecord
  judged: Judged
  /** Nothing is said of what is had. */
  isEmpty: boolean
  name: (skill: SkillId) => string
}

export function Asked({ record, judged, isEmpty, name }: AskedProps) {
  const groups = groupParts(judged.fit)
  const rows = (demands: readonly Demand[]) => (
    <ul className="asked">
      {demands.flatMap(({ parts }) =>
        parts.map((part) => (
          <Row
            key={part.requirement}
            part={part}
            clause={record.requirements[part.requirement]?.clause ?? ''}
            isEmpty={isEmpty}
            name={name}
          />
        )),
      )}
    </ul>
  )
  return (
    <>
      {sectionsOf(groups, isEmpty)
        .filter(([, demands]) => demands.length > 0)
        .map(([title, demands]) => (
          <Section key={title} title={t(title)} count={demands.length} level={3}>
            {rows(demands)}
          </Section>
        ))}
      {/* Folded: it decides nothing, and is longer than all that does. */}
      {groups.beside.length > 0 && (
        <Disclosure title={t('skills.beside.count', groups.beside.length)}>{rows(groups.beside)}</Disclosure>
      )}
    </>
  )
}

function sectionsOf(
  { missing, close, met, preferred, mentioned }: PartGroups,
  isEmpty: boolean,
): [StringKey, Demand[]][] {
  const must: [StringKey, Demand[]][] = isEmpty
    ? [['skills.required', [...missing, ...close, ...met]]]
    : [
        ['skills.missing', missing],
        ['skills.close', close],
        ['skills.met', met],
      ]
  return [...must, ['skills.preferred', preferred], ['skills.mentioned', mentioned]]
}

interface RowProps extends Pick<AskedProps, 'isEmpty' | 'name'> {
  part: FitPart
  clause: string
}

function Row({ part, clause, isEmpty, name }: RowProps) {
  // What is never scored is not missed either.
  const isNeutral = isEmpty || (part.weight === 0 && part.match.kind === 'missing')
  const kind = isNeutral ? 'neutral' : part.match.kind
  const label = t(`skills.kind.${kind}`)
  const names = part.oneOf.map(name)
  return (
    <li className={`asked-row tone-${kind}`}>
      <span className="mark" title={label}>
        <Icon name={KIND_ICONS[kind]} size={12} />
        <span className="sr-only">{label}:</span>
      </span>
      <div>
        <p>
          <strong>{listOf(names)}</strong>
          {[...(isEmpty ? [] : bys(part, name)), ...years(part, isEmpty, name)].map((note) => (
            <span key={note} className="soft">
              {SEPARATOR}
              {note}
            </span>
          ))}
        </p>
        {clause && tellsMore(clause, names) && (
          <p className="soft small asked-clause">{t('card.clause', clause)}</p>
        )}
      </div>
    </li>
  )
}

function bys({ match }: FitPart, name: RowProps['name']): string[] {
  if (match.kind === 'implied') return [t('skills.impliedBy', name(match.by))]
  return match.kind === 'related' ? [t('skills.relatedTo', name(match.by))] : []
}

function years(part: FitPart, isEmpty: boolean, name: RowProps['name']): string[] {
  const { yearsAsked } = part
  if (yearsAsked === null) return []
  // Beside an empty profile there is nothing to have fewer of.
  return [yearsAskedWords({ ...part, yearsAsked, ...(isEmpty && { yearsHad: null }) }, name)]
}
