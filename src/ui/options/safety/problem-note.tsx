/** The stored profile could not be read: what happened, and every way back. */
import type { ProfileProblem } from '../../../profile/schema.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { Note } from '../../components/notes.tsx'
import { t } from '../../strings/index.ts'
import type { OptionsActions } from '../options-view.tsx'

interface ProblemNoteProps {
  problem: ProfileProblem
  actions: Pick<OptionsActions, 'downloadBackup' | 'restoreBackup' | 'dismissProblem'>
}

export function ProblemNote({ problem, actions }: ProblemNoteProps) {
  return (
    <Note
      tone="warn"
      icon="warning"
      role="alert"
      title={t('problem.title')}
      actions={
        <>
          <Button icon="download" onClick={actions.downloadBackup}>
            {t('problem.download')}
          </Button>
          <Button icon="refresh" onClick={actions.restoreBackup}>
            {t('problem.restore')}
          </Button>
          <Button look="quiet" onClick={actions.dismissProblem}>
            {t('action.dismiss')}
          </Button>
        </>
      }
    >
      <p>{t(`problem.${problem.kind}`)}</p>
      {problem.details.length > 0 && (
        <Disclosure title={t('problem.details')}>
          <ul className="stack small problem-details">
            {problem.details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Note>
  )
}
