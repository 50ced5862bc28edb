/** Entries of the history that cannot be read: how many, where they are, and what can be done with them. */
import { useCallback, useEffect, useState } from 'react'
import type { HistoryRecord } from '../../history/schema.ts'
import { removeUnreadable, unreadableEntries } from '../../history/store/unreadable.ts'
import type { History } from '../../history/store.ts'
import { Button } from '../components/button.tsx'
import { Note } from '../components/notes.tsx'
import { useToast } from '../components/toast.tsx'
import { t, tn } from '../strings/index.ts'
import { saveFile } from './save-file.ts'

const FILE = 'backlight-unreadable.json'

interface UnreadableNoteProps {
  history: History
  /** Reading them finds what cannot be read: each time they come, the note looks again. */
  records: readonly HistoryRecord[] | null
}

export function UnreadableNote({ history, records }: UnreadableNoteProps) {
  const [entries, setEntries] = useState<readonly unknown[]>([])
  const [sure, setSure] = useState(false)
  const toast = useToast()
  const look = useCallback(async () => setEntries(await unreadableEntries(history)), [history])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `records` says when to look again
  useEffect(() => {
    look()
  }, [look, records])
  if (entries.length === 0) return null

  const save = () => saveFile(FILE, `${JSON.stringify(entries, null, 2)}\n`, 'application/json')
  const remove = async () => {
    setSure(false)
    const removed = await removeUnreadable(history)
    toast({
      text: removed ? tn('history.unreadable.removed', entries.length) : t('history.unreadable.failed'),
    })
    await look()
  }
  return (
    <Note
      tone="warn"
      icon="warning"
      title={tn('history.unreadable', entries.length)}
      actions={
        sure ? (
          <>
            {/* With a key it is a new button, which takes the focus, and not the one before with other words. */}
            <Button key="sure" icon="warning" className="btn-danger" autoFocus onClick={remove}>
              {t('history.unreadable.confirm')}
            </Button>
            <Button look="quiet" onClick={() => setSure(false)}>
              {t('settings.danger.cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button icon="download" onClick={save}>
              {t('history.unreadable.save')}
            </Button>
            <Button look="quiet" onClick={() => setSure(true)}>
              {t('history.unreadable.remove')}
            </Button>
          </>
        )
      }
    >
      <p>{t('history.unreadable.text')}</p>
    </Note>
  )
}
