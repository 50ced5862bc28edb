/** The popup wired to the browser. */
import { useMemo } from 'react'
import { browser } from 'wxt/browser'
import type { SkillId } from '../../core/types.ts'
import { send } from '../../messages.ts'
import { removeSkill } from '../../profile/edit.ts'
import { updateProfile } from '../../profile/store.ts'
import { useCatalog } from '../catalog-context.ts'
import { useToast } from '../components/toast.tsx'
import { t } from '../strings/index.ts'
import { HistoryStrip } from './history-strip.tsx'
import type { PopupActions } from './popup-context.ts'
import { PopupView } from './popup-view.tsx'
import { ProfileStrip } from './profiles/profile-strip.tsx'
import { SiteFooter } from './site/site-footer.tsx'
import { useTabReport } from './use-tab-report.ts'

export function PopupApp({ tabId }: { tabId: number | null }) {
  const catalog = useCatalog()
  const toast = useToast()
  const { report, reload, scan } = useTabReport(tabId)

  const actions = useMemo((): PopupActions => {
    const add = async (skill: SkillId) => {
      const name = catalog.name(skill)
      const reply = await send('add-skill', { skill })
      if (!reply?.ok) {
        toast({ text: t('skills.add.failed', name) })
        return
      }
      await reload()
      keepFocus()
      toast({
        text: t('skills.added', name),
        undo: async () => {
          await updateProfile(removeSkill(skill))
          await reload()
        },
      })
    }
    return {
      scan,
      add,
      openOptions: () => {
        browser.runtime.openOptionsPage().then(
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
        const reply = tabId === null ? null : await send('show-mention', { tabId, start, end })
        if (!reply?.ok) toast({ text: t('skills.show.failed') })
      },
    }
  }, [catalog, reload, scan, tabId, toast])

  const switchTo = async (id: string) => {
    await send('switch-profile', { id })
    await reload()
  }

  return (
    <>
      <PopupView
        report={report}
        actions={actions}
        strip={(ready) => (
          <>
            <HistoryStrip tabId={tabId} report={ready} />
            <ProfileStrip report={ready} onSwitch={switchTo} />
          </>
        )}
      />
      <SiteFooter tabId={tabId} report={report} scan={scan} reload={reload} />
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
