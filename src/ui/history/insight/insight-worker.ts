/** Computes the insight beside the page, which stays quick meanwhile. */
import { insightOf } from '../../../core/insight/insight.ts'
import { createCatalog } from '../../../core/lexicon/catalog.ts'
import type { Answer, Question } from './use-insight.ts'

let catalog: ReturnType<typeof createCatalog> | undefined

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('catalogData' in data) {
    catalog = createCatalog(data.catalogData)
    return
  }
  if (!catalog) return
  const start = performance.now()
  const insight = insightOf(data.postings, data.profile, catalog)
  const answer: Answer = { number: data.number, insight, milliseconds: performance.now() - start }
  self.postMessage(answer)
})
