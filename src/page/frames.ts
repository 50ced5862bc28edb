import { boardOf, canShowPosting } from './boards/apply-adapter.ts'
import { BOARDS } from './boards/index.ts'

/** Whether to read in this window: in the page itself, and in frames that are a board embedded in another site. */
export function isReadableFrame(view: Window, url: URL): boolean {
  if (view.top === view) return true
  const board = boardOf(url, BOARDS)
  return board?.embedded === true && canShowPosting(board, url)
}
