import { createContext, useContext } from 'react'
import { type Catalog, createCatalog } from '../core/lexicon/catalog.ts'

/** The catalog for every component below; the entrypoints make it from `virtual:catalog`, the gallery from fixtures. */
export const CatalogContext = createContext<Catalog>(createCatalog({ skills: [], knowledge: null }))

export function useCatalog(): Catalog {
  return useContext(CatalogContext)
}
