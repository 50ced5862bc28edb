/** The last step: the profile tried on a posting that ships with the extension. Nothing of it is kept. */
import { useEffect, useMemo, useState } from 'react'
import type { Display } from '../../../core/display.ts'
import { own } from '../../../core/own.ts'
import type { Posting } from '../../../core/types.ts'
import { send } from '../../../messages/ask.ts'
import type { ReadyReport } from '../../../messages.ts'
import type { Profile } from '../../../profile/schema.ts'
import { useCatalog } from '../../catalog-context.ts'
import { EmptyState } from '../../components/notes.tsx'
import { Marked, MarkedText } from '../../marked/marked-text.tsx'
import type { Look, PagePaint } from '../../marked/paint.ts'
import { PopupContext } from '../../popup/popup-context.ts'
import { PostingHeader } from '../../popup/verdict/posting-header.tsx'
import { languageTag, t } from '../../strings/index.ts'
import { Legend } from './legend.tsx'
import { sampleIn } from './sample.ts'

interface TrialProps {
  profile: Profile
  display: Display
  paint: PagePaint
  /** To where skills are chosen. */
  onSkills: () => void
}

export function Trial({ profile, display, paint, onSkills }: TrialProps) {
  const catalog = useCatalog()
  const { posting, lang } = useMemo(() => sampleIn(languageTag()), [])
  const report = useTrial(profile, posting)
  if (report === null) return <EmptyState level={2} icon="page" title={t('popup.reading.title')} busy />
  if (report === 'failed') return <EmptyState level={2} icon="warning" title={t('popup.error.unknown')} />
  const name = (skill: string) => own(report.paint.names, skill) ?? catalog.name(skill)
  return (
    <div className="trial">
      <MarkedText
        label={t('welcome.sample.label')}
        lang={lang}
        posting={posting}
        mentions={report.reading.mentions}
        lookOf={paint.lookOf(report, display)}
      >
        <h3 className="sample-title">
          <Title look={paint.title(display)} title={posting.title} />
        </h3>
        <p className="soft small">{posting.company}</p>
      </MarkedText>
      <div className="column">
        <div className="card">
          <PopupContext value={{ ...NOTHING, name, openWelcome: onSkills }}>
            <PostingHeader report={report} level={3} />
          </PopupContext>
        </div>
        <Legend paint={paint} display={display} />
      </div>
    </div>
  )
}

function Title({ look, title }: { look: Look | null; title: string }) {
  return look ? <Marked look={look}>{title}</Marked> : title
}

/** A sample leads nowhere and adds nothing. */
const NOTHING = {
  scan() {},
  openOptions() {},
  readByHand() {},
  show() {},
  add() {},
  copy() {},
  canAdd: () => false,
  isEmpty: false,
  why: () => null,
}

/** @returns null until the answer is there. */
function useTrial(profile: Profile, posting: Posting): ReadyReport | 'failed' | null {
  const [report, setReport] = useState<ReadyReport | 'failed' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another profile, another score
  useEffect(() => {
    let isCurrent = true
    send('try-out', { posting, url: 'sample:' }).then((reply) => isCurrent && setReport(reply ?? 'failed'))
    return () => {
      isCurrent = false
    }
  }, [profile, posting])
  return report
}
