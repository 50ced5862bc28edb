/** Draws what nobody presses: a third of the work of a page that React keeps. */
import { parseHTML } from 'linkedom'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { CatalogContext } from '../../../src/ui/catalog-context.ts'
import { catalog } from './reports.ts'

/** @returns the body of a page that shows it as it is first drawn. */
export function draw(node: ReactNode): HTMLElement {
  const html = renderToStaticMarkup(<CatalogContext value={catalog}>{node}</CatalogContext>)
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body
}
