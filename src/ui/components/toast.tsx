/** Short news at the bottom of the window, with an undo where there is one. Read aloud, never takes the focus. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { t } from '../strings/index.ts'

export interface ToastMessage {
  text: string
  undo?: (() => void) | undefined
}

/** Long enough to read a sentence … */
const SHOWN_MS = 8_000
/**
 * … and to find out what went wrong by it, for who reads slowly or works on a slow machine: WCAG 2.2.1 asks for 20
 * seconds at least. Who is on the way to the button by keyboard has as long again with each key.
 */
const UNDO_SHOWN_MS = 30_000

/** Shows news in the place of what stands there; null takes that away, and its undo with it. */
type ShowToast = (message: ToastMessage | null) => void

const ToastContext = createContext<ShowToast>(() => {})

export function useToast(): ShowToast {
  return useContext(ToastContext)
}

export function ToastHost({
  children,
  initial = null,
}: {
  children: ReactNode
  initial?: ToastMessage | null
}) {
  const [toast, setToast] = useState<{ message: ToastMessage; count: number } | null>(
    initial && { message: initial, count: 0 },
  )
  const [held, setHeld] = useState(false)
  /** Where the focus came from, to give it back when the undo button goes. */
  const before = useRef<Element | null>(null)
  const show: ShowToast = useCallback((message) => {
    setToast((last) => message && { message, count: (last?.count ?? 0) + 1 })
  }, [])
  useEffect(() => {
    if (!toast || held) return
    const shownMs = toast.message.undo ? UNDO_SHOWN_MS : SHOWN_MS
    let timer = setTimeout(() => setToast(null), shownMs)
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setToast(null), shownMs)
    }
    document.addEventListener('keydown', again, true)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', again, true)
    }
  }, [toast, held])

  return (
    <ToastContext value={show}>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing at it or focusing in it only stops the clock */}
      <div
        className="toasts"
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={(event) => {
          before.current = event.relatedTarget
          setHeld(true)
        }}
        onBlur={() => setHeld(false)}
      >
        <div role="status">
          {toast && (
            <div className="toast" key={toast.count}>
              <span>{toast.message.text}</span>
              {toast.message.undo && (
                <button
                  type="button"
                  className="toast-action"
                  onClick={() => {
                    toast.message.undo?.()
                    setHeld(false)
                    setToast(null)
                    if (before.current instanceof HTMLElement) before.current.focus()
                  }}
                >
                  {t('action.undo')}
                </button>
              )}
            </div>
          )}
        </div>
      </div>
    </ToastContext>
  )
}
