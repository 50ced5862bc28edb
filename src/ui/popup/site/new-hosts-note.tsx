/** Asks once for the sites that an update brought, where the browser has not granted them by itself. */
import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { Button } from '../../components/button.tsx'
import { Note } from '../../components/notes.tsx'
import { t } from '../../strings/index.ts'
import { listAnd } from '../wording.ts'
import { hostOf, newHosts, rememberAsked } from './new-hosts.ts'

/** More names than this say less. */
const MOST_NAMED = 4

export function NewHostsNote({ onGranted }: { onGranted: () => void }) {
  const [patterns, setPatterns] = useState<string[]>([])
  useEffect(() => {
    let isCurrent = true
    newHosts().then((found) => isCurrent && setPatterns(found))
    return () => {
      isCurrent = false
    }
  }, [])
  if (patterns.length === 0) return null

  const close = () => {
    setPatterns([])
    return rememberAsked(patterns)
  }
  const allow = async () => {
    // The browser asks the user, who has to have pressed a button for that.
    const granted = await browser.permissions.request({ origins: patterns }).catch(() => false)
    await close()
    if (granted) onGranted()
  }
  return (
    <Note
      tone="accent"
      icon="page"
      title={t('site.newHosts', named(patterns.map(hostOf)))}
      actions={
        <>
          <Button small look="primary" onClick={allow}>
            {t('site.newHosts.allow')}
          </Button>
          <Button small onClick={close}>
            {t('site.newHosts.later')}
          </Button>
        </>
      }
    />
  )
}

function named(hosts: readonly string[]): string {
  const unique = [...new Set(hosts)]
  if (unique.length <= MOST_NAMED) return listAnd(unique)
  const some = unique.slice(0, MOST_NAMED - 1).join(', ')
  return t('site.newHosts.more', some, String(unique.length - MOST_NAMED + 1))
}
