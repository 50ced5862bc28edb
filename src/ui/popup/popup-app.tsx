/** The popup wired to the browser. */
import { useCallback, useMemo } from 'react'
import { browser } from 'wxt/browser'
import type { SkillId } from '../../core/types.ts'
import { send } from '../../messages/ask.ts'
import { addSkill } from '../../profile/edit.ts'
import { updateProfile, updateStored } from '../../profile/store.ts'
import { takeBackStored } from '../../profile/stored.ts'
import type { ReadFile } from '../by-hand/given.ts'
import { useCatalog } from '../catalog-context.ts'
import { useToast } from '../components/toast.tsx'
import { t } from '../strings/index.ts'
import { GivenBar, GivenPanel } from './by-hand/by-hand.tsx'
import { useGiven } from './by-hand/use-given.ts'
import { type About, HistoryStrip } from './history-strip.tsx'
import type { PopupActions } from './popup-context.ts'
import { PopupView } from './popup-view.tsx'
import { ProfileStrip } from './profiles/profile-strip.tsx'
import { PageFoot } from './site/page-foot.tsx'
import { SiteBar } from './site/site-bar.tsx'
import { useTabReport } from './use-tab-report.ts'

interface PopupAppProps {
  tabId: number | null
  readFile: ReadFile
}

export function PopupApp({ tabId, readFile }: PopupAppProps) {
  const catalog = useCatalog()
  const toast = useToast()
  const tab = useTabReport(tabId)
  const given = useGiven(tabId, readFile)
  const byHand = given.state.is === 'read' ? given.state : null
  const report = byHand?.report ?? tab.report
  const reload = byHand ? given.reload : tab.reload
  const { ask, leave } = given
  const scan = useCallback(() => {
    leave()
    return tab.scan()
  }, [leave, tab.scan])
  const aboutTab = useMemo((): About => (tabId === null ? null : { tabId }), [tabId])
  const id = byHand?.id ?? null
  const aboutGiven = useMemo((): About => (id === null ? null : { id }), [id])

  const actions = useMemo((): PopupActions => {
    const add = async (skill: SkillId) => {
      const name = catalog.name(skill)
      const added = await updateProfile(addSkill(skill))
      if (!added.ok) {
        toast({ text: t('skills.add.failed', name) })
        return
      }
      await reload()
      keepFocus()
      toast({
        text: t('skills.added', name),
        undo: async () => {
          await updateStored(takeBackStored(added.before, added.stored))
          await reload()
        },
      })
    }
    return {
      scan,
      add,
      readByHand: ask,
      openOptions: () => {
        browser.runtime.openOptionsPage().then(
          () => window.close(),
          () => {},
        )
      },
      openWelcome: () => {
        browser.tabs.create({ url: browser.runtime.getURL('/options.html?welcome' as '/popup.html') }).then(
          () => window.close(),
          () => {},
        )
      },
      copy: async (text, done) => {
        try {
          await navigator.clipboard.writeText(text)
          toast({ text: done })
        } catch {
          toast({ text: t('copy.failed') })
        }
      },
      show: async ({ start, end }) => {
        if (byHand) {
          toast({ text: t('given.show') })
          return
        }
        const reply = tabId === null ? null : await send('show-mention', { tabId, start, end })
        if (!reply?.ok) toast({ text: t('skills.show.failed') })
      },
    }
  }, [ask, byHand, catalog, reload, scan, tabId, toast])

  const switchTo = async (id: string) => {
    await send('switch-profile', { id })
    await reload()
  }

  return (
    <>
      <PopupView
        report={report}
        actions={actions}
        instead={
          given.state.is === 'asked' && (
            <GivenPanel state={given.state.state} onGiven={given.read} onBack={leave} />
          )
        }
        site={
          given.state.is === 'none' && (
            <SiteBar tabId={tabId} report={tab.report} scan={tab.scan} reload={tab.reload} />
          )
        }
        before={(ready) => (
          <>
            {byHand && <GivenBar given={byHand} onAgain={ask} onBack={leave} />}
            <ProfileStrip report={ready} onSwitch={switchTo} />
          </>
        )}
        after={(ready) => <HistoryStrip about={byHand ? aboutGiven : aboutTab} report={ready} />}
      />
      {given.state.is === 'none' && <PageFoot tabId={tabId} report={tab.report} scan={tab.scan} />}
    </>
  )
}

/** The button that was pressed goes with its skill: the keyboard goes on within the list instead of at the top. */
function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const panel = document.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')
    const next = panel?.querySelector<HTMLElement>('.part .btn')
    ;(next ?? panel)?.focus({ preventScroll: next === null })
  })
}
