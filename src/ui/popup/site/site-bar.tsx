/** What the user can decide for the site of the open tab: on or off by a switch, or always on. */
import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { send } from '../../../messages/ask.ts'
import type { TabReport } from '../../../messages.ts'
import { Button } from '../../components/button.tsx'
import { useToast } from '../../components/toast.tsx'
import { t } from '../../strings/index.ts'
import { isCovered, originPattern } from './coverage.ts'

interface SiteBarProps {
  tabId: number | null
  report: TabReport
  /** Reads the tab again. */
  scan: () => void
  reload: () => void
}

interface Site {
  url: URL
  covered: boolean
}

export function SiteBar({ tabId, report, scan, reload }: SiteBarProps) {
  const toast = useToast()
  const site = useSite(tabId, report.state)
  const isOff = report.state === 'off'
  const host = isOff ? report.site : site?.url.hostname
  if (!host || report.state === 'not-allowed') return null
  const name = host.replace(/^www\./, '')

  const toggle = async () => {
    const reply = await send('switch-site', { site: host, on: isOff })
    if (!reply?.ok) toast({ text: t('site.failed') })
    reload()
  }
  const always = async (url: URL) => {
    // The browser asks the user, who has to have pressed a button for that.
    const granted = await browser.permissions.request({ origins: [originPattern(url)] }).catch(() => false)
    if (granted) scan()
  }

  if (!isOff && !site?.covered) {
    return (
      site && (
        <Button small look="quiet" onClick={() => always(site.url)}>
          {t('site.always', name)}
        </Button>
      )
    )
  }
  return (
    <button
      type="button"
      role="switch"
      aria-checked={!isOff}
      className="switch"
      title={t(isOff ? 'site.switchOn' : 'site.switchOff', name)}
      onClick={toggle}
    >
      <span className="switch-track" aria-hidden="true" />
      <span className="switch-word">{t('site.on', name)}</span>
    </button>
  )
}

/** The site of a tab, as far as the browser tells it: where the popup was opened for it, or it was granted before. */
function useSite(tabId: number | null, state: TabReport['state']): Site | null {
  const [site, setSite] = useState<Site | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a grant shows as another state of the report
  useEffect(() => {
    if (tabId === null) return
    let isCurrent = true
    const find = async () => {
      const { url } = await browser.tabs.get(tabId)
      if (!url?.startsWith('http') || !URL.canParse(url)) return null
      return { url: new URL(url), covered: await isCovered(new URL(url)) }
    }
    find().then(
      (found) => isCurrent && setSite(found),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [tabId, state])
  return site
}
