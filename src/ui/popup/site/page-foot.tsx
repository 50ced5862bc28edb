/** Below the report: how the page was read, and what to do where that went wrong. */
import type { TabReport } from '../../../messages.ts'
import { t } from '../../strings/index.ts'
import { CopyReport } from './copy-report.tsx'
import { NewHostsNote } from './new-hosts-note.tsx'

interface PageFootProps {
  tabId: number | null
  report: TabReport
  /** Reads the tab again. */
  scan: () => void
}

export function PageFoot({ tabId, report, scan }: PageFootProps) {
  const isRead = tabId !== null && report.state !== 'not-allowed' && report.state !== 'off'
  return (
    <footer className="page-foot">
      <NewHostsNote onGranted={scan} />
      {report.state === 'ready' && report.posting.byStructure && (
        <p className="soft small">{t('site.byStructure')}</p>
      )}
      {isRead && <CopyReport tabId={tabId} report={report} />}
    </footer>
  )
}
