import { createContext, useContext } from 'react'
import type { FitPart, SkillId, Span } from '../../core/types.ts'

/** What the popup can do. The container wires it to the browser, the gallery to nothing. */
export interface PopupActions {
  scan: () => void
  openOptions: () => void
  /** The first run, for who has no profile. */
  openWelcome: () => void
  /** Asks for a text or a file instead of the page. */
  readByHand: () => void
  /** Scrolls the page there and flashes it. */
  show: (span: Span) => void
  /** "I have this". */
  add: (skill: SkillId) => void
  /** Puts a text on the clipboard and says `done` once it is there. */
  copy: (text: string, done: string) => void
}

export interface PostingWords extends PopupActions {
  /** Display name, the user's own skills included. */
  name: (skill: SkillId) => string
  /** False for what the user will not touch: it gets no "I have this". */
  canAdd: (skill: SkillId) => boolean
  /** Without a profile nothing is missing: it is only asked. */
  isEmpty: boolean
  /** The words and the heading for which it is asked as it is; null where they are not known. `brief`: or only the heading is. */
  why: (part: FitPart, brief?: 'brief') => string | null
}

export const PopupContext = createContext<PostingWords>({
  scan: () => {},
  openOptions: () => {},
  openWelcome: () => {},
  readByHand: () => {},
  show: () => {},
  add: () => {},
  copy: () => {},
  name: (skill) => skill,
  canAdd: () => true,
  isEmpty: false,
  why: () => null,
})

export function usePopup(): PostingWords {
  return useContext(PopupContext)
}
