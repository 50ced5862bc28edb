/** Modules that src/build/vite-plugin.ts makes from skills-data. */

declare module 'virtual:lexicon' {
  /** The matcher's tables, compact; for `loadLexicon` of src/core/lexicon/load.ts. */
  export const lexiconData: string
}

declare module 'pdfjs-dist/build/pdf.worker.min.mjs' {
  /** Taken whole by pdf.js, where it runs in a worker of ours. */
  export const WorkerMessageHandler: unknown
}

declare module 'virtual:aliases' {
  /** For `withAliases` of src/core/lexicon/packed-catalog.ts. */
  export const aliasesData: string
}

declare module 'virtual:catalog' {
  /** Names, categories, implications, roles and knowledge, without aliases; for `createCatalog` of src/core/lexicon/catalog.ts. */
  export const catalogData: import('./core/lexicon/catalog.ts').CatalogData
}

declare module 'virtual:guide' {
  /** What only the Guide shows, from skills-data/guide. */
  export const guideData: import('./core/gap/knowledge.ts').GuideData
}
