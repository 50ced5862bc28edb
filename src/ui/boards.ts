import { FROM_FILE, PASTED } from '../history/record.ts'
import { t } from './strings/index.ts'

/** Where a posting was read: the board's name, or the user's word for a file or a pasted text. */
export function boardName(board: string): string {
  if (board === FROM_FILE) return t('history.board.file')
  return board === PASTED ? t('history.board.paste') : board
}
