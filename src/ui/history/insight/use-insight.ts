/** The insight of what the history holds now, from the worker. */
import { useEffect, useRef, useState } from 'react'
import type { Insight } from '../../../core/insight/insight.ts'
import type { PastPosting } from '../../../core/insight/types.ts'
import type { CatalogData } from '../../../core/lexicon/catalog.ts'
import type { Profile } from '../../../profile/schema.ts'

export type Question =
  | { catalogData: CatalogData }
  | { number: number; postings: PastPosting[]; profile: Profile }

export interface Answer {
  number: number
  insight: Insight
  milliseconds: number
}

export type InsightState = { state: 'computing' | 'failed' } | { state: 'ready'; answer: Answer }

/** The last insight stays until the next one is there. */
export function useInsight(
  postings: readonly PastPosting[],
  /** Null while it loads. */
  profile: Profile | null,
  catalogData: CatalogData,
): InsightState {
  const [state, setState] = useState<InsightState>({ state: 'computing' })
  const worker = useRef<Worker | null>(null)
  const number = useRef(0)

  useEffect(() => {
    const own = new Worker(new URL('./insight-worker.ts', import.meta.url), { type: 'module' })
    own.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.number === number.current) setState({ state: 'ready', answer: data })
    })
    own.addEventListener('error', () => setState({ state: 'failed' }))
    own.postMessage({ catalogData } satisfies Question)
    worker.current = own
    return () => {
      own.terminate()
      worker.current = null
    }
  }, [catalogData])

  useEffect(() => {
    if (!profile) return
    number.current++
    worker.current?.postMessage({
      number: number.current,
      postings: [...postings],
      profile,
    } satisfies Question)
  }, [postings, profile])

  return state
}
