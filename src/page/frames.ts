import { boardOf, canShowPosting } from './boards/apply-adapter.ts'
import { BOARDS } from './boards/index.ts'

/** Host name of the page that the user sees, also from a frame of it where the browser tells that. */
export function topHost(view: Window, url: URL): string {
  const ancestors = view.location.ancestorOrigins
  const top = view.top === view ? null : ancestors?.[ancestors.length - 1]
  return top && URL.canParse(top) ? new URL(top).hostname : url.hostname
}

/** Whether to read in this window: in the page itself, and in frames that are a board embedded in another site. */
export function isReadableFrame(view: Window, url: URL): boolean {
  if (view.top === view) return true
  const board = boardOf(url, BOARDS)
  return board?.embedded === true && canShowPosting(board, url)
}
