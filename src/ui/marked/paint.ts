/** How words are marked in pages, for whoever shows it elsewhere. The page's own code does it: an entrypoint hands it in. */
import type { Display } from '../../core/display.ts'
import type { Mention } from '../../core/types.ts'
import type { ReadyReport } from '../../messages.ts'

export interface Look {
  color: string
  underline: string
  /** CSS px. */
  thickness: number
  /** Of the background, 0 to 1. */
  tint: number
}

export interface PagePaint {
  /** The look of each mention of a report; null for what is not marked. */
  lookOf(report: ReadyReport, display: Display): (mention: Mention) => Look | null
  /** The look of what is had, close or missing, as a must-have or only named. */
  sample(
    state: 'matched' | 'related' | 'missing',
    weight: 'required' | 'preferred' | 'mentioned',
    display: Display,
  ): Look | null
  /** The look of a posting's title. */
  title(display: Display): Look | null
}
