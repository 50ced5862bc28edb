/** The popup's form for a text or a file, and the line above its report. */
import { useEffect, useRef } from 'react'
import type { ByHand } from '../../by-hand/given.ts'
import { GivenForm } from '../../by-hand/given-form.tsx'
import { Button } from '../../components/button.tsx'
import { t } from '../../strings/index.ts'
import { openHistory } from '../history-strip.tsx'
import type { GivenState } from './use-given.ts'

interface GivenPanelProps {
  state: Extract<GivenState, { is: 'asked' }>['state']
  onGiven: (source: File | ByHand) => Promise<boolean>
  onBack: () => void
}

export function GivenPanel({ state, onGiven, onBack }: GivenPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed may have gone: the keyboard goes on from here.
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <div className="given-bar">
        <h1 className="given-title" ref={heading} tabIndex={-1}>
          {t('given.title')}
        </h1>
        <Button small look="quiet" onClick={onBack}>
          {t('given.back')}
        </Button>
      </div>
      <GivenForm state={state} rows={9} onGiven={onGiven} />
      <div className="given-many">
        <Button small look="quiet" onClick={() => openHistory('add')}>
          {t('given.many')}
        </Button>
      </div>
    </>
  )
}

interface GivenBarProps {
  given: Extract<GivenState, { is: 'read' }>
  onAgain: () => void
  onBack: () => void
}

export function GivenBar({ given: { given, id }, onAgain, onBack }: GivenBarProps) {
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <>
      <div className="given-bar soft small">
        <span role="status">
          {t(given.url.startsWith('paste:') ? 'given.from.paste' : 'given.from.file')}
        </span>
        <span>
          <Button small look="quiet" onClick={onAgain}>
            {t('given.another')}
          </Button>
          <Button small look="quiet" ref={back} onClick={onBack}>
            {t('given.back')}
          </Button>
        </span>
      </div>
      {id === null && <p className="soft small">{t('given.kept.off')}</p>}
    </>
  )
}
