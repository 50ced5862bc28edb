/** The course of an import: nothing, being read, why not, to be reviewed, saved. */
import { useEffect, useRef, useState } from 'react'
import type { MergeChange } from '../../../profile/resume/merge.ts'
import type { ResumeReading } from '../../../profile/resume/reading.ts'
import type { ReadOptions, ResumeError, ResumeResult } from './read-resume.ts'
import type { Correction } from './review-lines.tsx'

interface Review {
  is: 'review'
  reading: ResumeReading
  /** What was read, to be read again with a correction. */
  text: string
  corrections: ReadonlyMap<number, Correction>
}

export type ResumeState =
  | { is: 'idle' }
  | { is: 'reading'; share: number }
  | { is: 'failed'; reason: ResumeError }
  | Review
  | { is: 'saved'; changes: MergeChange[] }

export type ReadSource = (source: File | string, options: ReadOptions) => Promise<ResumeResult>

export function useReading(onRead: ReadSource, initial: ResumeState) {
  const [state, setState] = useState<ResumeState>(initial)
  const running = useRef<AbortController | null>(null)
  const stop = () => running.current?.abort()
  // The page goes, and with it the worker that reads for it.
  useEffect(() => () => running.current?.abort(), [])
  const start = () => {
    stop()
    running.current = new AbortController()
    return running.current.signal
  }
  const isLast = (signal: AbortSignal) => running.current?.signal === signal

  const read = async (source: File | string) => {
    const signal = start()
    setState({ is: 'reading', share: 0 })
    const onProgress = (share: number) => isLast(signal) && setState({ is: 'reading', share })
    const result = await onRead(source, { signal, onProgress })
    if (!isLast(signal)) return
    setState(
      result.ok
        ? { is: 'review', reading: result.reading, text: result.text, corrections: new Map() }
        : { is: 'failed', reason: result.reason },
    )
  }
  /** Reads the same text again with what the user has said of a line; null takes it back. */
  const correct = async (review: Review, index: number, correction: Correction | null) => {
    const corrections = new Map(review.corrections)
    if (correction) corrections.set(index, correction)
    else corrections.delete(index)
    setState({ ...review, corrections })
    const headings = [...corrections].flatMap(([at, { is }]) => (is === 'title' ? [] : [[at, is] as const]))
    const signal = start()
    const result = await onRead(review.text, {
      signal,
      onProgress: () => {},
      corrections: new Map(headings),
    })
    if (result.ok && isLast(signal)) setState({ ...review, corrections, reading: result.reading })
  }
  return { state, setState, read, correct, stop }
}
