/** Computes the insight beside the page, which stays quick meanwhile. */
import { insightOf } from '../../../core/insight/insight.ts'
import { createCatalog } from '../../../core/lexicon/catalog.ts'
import { fitSettings } from '../../../profile/fit-settings.ts'
import { toFitProfile } from '../../../profile/schema.ts'
import type { Answer, Question } from './use-insight.ts'

let catalog: ReturnType<typeof createCatalog> | undefined

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('catalogData' in data) {
    catalog = createCatalog(data.catalogData)
    return
  }
  if (!catalog) return
  const start = performance.now()
  const { catalog: own, options } = fitSettings(data.profile, catalog)
  const insight = insightOf(data.postings, toFitProfile(data.profile), own, options)
  const answer: Answer = { number: data.number, insight, milliseconds: performance.now() - start }
  self.postMessage(answer)
})
