/** "Something wrong? Copy a report": the only way in which a local tool learns that a board was built anew. */
import type { TabReport } from '../../../messages.ts'
import { Button } from '../../components/button.tsx'
import { useToast } from '../../components/toast.tsx'
import { t } from '../../strings/index.ts'
import { pageReport } from './page-report.ts'

export function CopyReport({ tabId, report }: { tabId: number; report: TabReport }) {
  const toast = useToast()
  const copy = async () => {
    const text = await pageReport(tabId, report)
    if (text === null) return toast({ text: t('site.report.failed') })
    try {
      await navigator.clipboard.writeText(text)
      toast({ text: t('site.report.done') })
    } catch {
      toast({ text: t('copy.failed') })
    }
  }
  return (
    <Button small look="quiet" onClick={copy}>
      {t('site.report')}
    </Button>
  )
}
