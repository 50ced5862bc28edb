/** Renders into happy-dom, one root a test. */
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { CatalogContext } from '../../../src/ui/catalog-context.ts'
import { ToastHost } from '../../../src/ui/components/toast.tsx'
import { catalog } from './samples.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let root: Root | undefined

export async function render(node: ReactNode): Promise<HTMLElement> {
  await clear()
  const box = document.createElement('div')
  document.body.replaceChildren(box)
  const mounted = createRoot(box)
  root = mounted
  await act(async () =>
    mounted.render(
      <CatalogContext value={catalog}>
        <ToastHost>{node}</ToastHost>
      </CatalogContext>,
    ),
  )
  return box
}

export async function clear(): Promise<void> {
  const mounted = root
  root = undefined
  if (mounted) await act(async () => mounted.unmount())
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.')
  await act(async () => element.click())
}

export async function type(input: Element | null, text: string): Promise<void> {
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no input.')
  await act(async () => {
    // React listens to the setter of the element itself; the prototype's goes past it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export async function press(element: Element | null, key: string): Promise<void> {
  await act(async () => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}

/** The button, option or link with this name. */
export function named(box: Element, selector: string, name: string): Element | undefined {
  return [...box.querySelectorAll(selector)].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim() === name,
  )
}
