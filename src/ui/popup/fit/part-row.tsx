/** One demand as a line: its mark, its skills, why it stands there, and "I have this". */
import type { Demand } from '../../../core/fit/demands.ts'
import type { SkillState } from '../../../core/fit/states.ts'
import type { FitPart, Reading, SkillId } from '../../../core/types.ts'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { Icon } from '../../components/icon.tsx'
import { formatList, SEPARATOR, sentence, t } from '../../strings/index.ts'
import { mentionOf } from '../group-parts.ts'
import { usePopup } from '../popup-context.ts'
import { listOr, yearsAskedWords } from '../wording.ts'
import { KIND_ICONS, PartChip } from './part-chip.tsx'

interface PartProps {
  part: FitPart
  reading: Reading
}

const STANDING_KINDS = { had: 'matched', partly: 'related', missing: 'missing' } as const

export function DemandRow({ demand, reading }: { demand: Demand; reading: Reading }) {
  const { parts, standing } = demand
  const [only] = parts
  if (!only) return null
  if (parts.length === 1) return <PartRow part={only} reading={reading} />
  const kind = STANDING_KINDS[standing]
  return (
    <li className={`part tone-${kind}`}>
      <Mark kind={kind} label={t(`skills.parts.${standing}`)} />
      <div className="part-body">
        <div className="part-names">
          <ul className="chips">
            {parts.map((part) => (
              <li key={part.requirement}>
                <PartChip part={part} reading={reading} />
              </li>
            ))}
          </ul>
        </div>
        <p className="part-why">{t('skills.parts')}</p>
      </div>
    </li>
  )
}

function Mark({ kind, label }: { kind: SkillState; label: string }) {
  return (
    <span className="mark" title={label}>
      <Icon name={KIND_ICONS[kind]} size={12} />
      <span className="sr-only">{label}:</span>
    </span>
  )
}

function PartRow({ part, reading }: PartProps) {
  const { add, canAdd, isEmpty, name, why: whyOf } = usePopup()
  const { kind } = part.match
  const state = isEmpty ? 'neutral' : kind
  const isGroup = part.oneOf.length > 1
  const why = [...reasons(part, name), ...[whyOf(part, 'brief') ?? []].flat()]
  const unwanted = part.oneOf.filter((skill) => !canAdd(skill))
  if (unwanted.length > 0) why.unshift(t('skills.unwanted', formatList(unwanted.map(name))))
  return (
    <li className={`part tone-${state}`}>
      <Mark kind={state} label={t(`skills.kind.${state}`)} />
      <div className="part-body">
        <div className="part-names">
          {kind === 'missing' && isGroup ? (
            <MissingGroup part={part} reading={reading} />
          ) : (
            <Names part={part} reading={reading} />
          )}
        </div>
        {why.length > 0 && <p className="part-why">{sentence(why.join(SEPARATOR))}</p>}
      </div>
      {kind === 'missing' && !isGroup && part.weight > 0 && canAdd(part.match.skill) && (
        <Button
          small
          look="quiet"
          icon="plus"
          aria-label={t('skills.add.label', name(part.match.skill))}
          onClick={() => add(part.match.skill)}
        >
          {t('skills.add')}
        </Button>
      )}
    </li>
  )
}

/** "Python, Java or Go", the one that serves in bold. */
function Names({ part, reading }: PartProps) {
  const { oneOf, match } = part
  return oneOf.map((skill, index) => (
    <span key={skill}>
      {listOr(index, oneOf.length)}
      <SkillWord
        skill={skill}
        part={part}
        reading={reading}
        strong={oneOf.length > 1 && match.kind !== 'missing' && skill === match.skill}
      />
    </span>
  ))
}

function MissingGroup({ part, reading }: PartProps) {
  const { add, canAdd, name, show } = usePopup()
  return (
    <ul className="chips" aria-label={t('skills.oneOf')}>
      {part.oneOf.map((skill) => {
        const span = mentionOf(reading, part, skill)
        return (
          <li key={skill}>
            <Chip
              action={span ? { label: t('skills.show', name(skill)), run: () => show(span) } : undefined}
              add={
                canAdd(skill)
                  ? { label: t('skills.add.label', name(skill)), run: () => add(skill) }
                  : undefined
              }
            >
              {name(skill)}
            </Chip>
          </li>
        )
      })}
    </ul>
  )
}

interface SkillWordProps {
  skill: SkillId
  part: FitPart | null
  reading: Reading
  strong?: boolean
}

/** A skill's name; a button where the page names it. */
export function SkillWord({ skill, part, reading, strong = false }: SkillWordProps) {
  const { name, show } = usePopup()
  const span = mentionOf(reading, part, skill)
  const word = strong ? <strong>{name(skill)}</strong> : name(skill)
  if (!span) return <span>{word}</span>
  return (
    <button type="button" className="word" title={t('skills.show', name(skill))} onClick={() => show(span)}>
      {word}
    </button>
  )
}

function reasons(part: FitPart, name: (skill: SkillId) => string): string[] {
  const { match, yearsAsked, oneOf } = part
  const reasons: string[] = []
  if (match.kind === 'missing' && oneOf.length > 1) reasons.push(t('skills.oneOf'))
  if (match.kind === 'implied') reasons.push(t('skills.impliedBy', name(match.by)))
  if (match.kind === 'related') reasons.push(t('skills.relatedTo', name(match.by)))
  if (yearsAsked !== null) reasons.push(yearsAskedWords({ ...part, yearsAsked }, name))
  return reasons
}
