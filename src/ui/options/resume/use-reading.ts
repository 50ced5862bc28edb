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
  /** Those that the reading was read with: where the last cannot be read, these are left. */
  readWith: ReadonlyMap<number, Correction>
  /** What stands there is of before the last correction; it is not to be saved. */
  isRereading: boolean
  /** Why the last correction was taken back, or null. */
  failed: ResumeError | null
}

/** @param readWith what the user had said of its lines: nothing at first. */
export function reviewOf(
  reading: ResumeReading,
  text: string,
  readWith: ReadonlyMap<number, Correction> = new Map(),
): Review {
  return { is: 'review', reading, text, corrections: readWith, readWith, isRereading: false, failed: null }
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
    setState(result.ok ? reviewOf(result.reading, result.text) : { is: 'failed', reason: result.reason })
  }
  /** Ends what is being read: its end changes nothing any more. */
  const leave = (next: ResumeState) => {
    stop()
    running.current = null
    setState(next)
  }
  /**
   * Reads the same text again with what the user has said of a line; null takes it back. Where it cannot be read, all
   * that it was not yet read with is taken back.
   */
  const correct = async (review: Review, index: number, correction: Correction | null) => {
    const corrections = new Map(review.corrections)
    if (correction) corrections.set(index, correction)
    else corrections.delete(index)
    setState({ ...review, corrections, isRereading: true, failed: null })
    const headings = [...corrections].flatMap(([at, { is }]) => (is === 'title' ? [] : [[at, is] as const]))
    const signal = start()
    const result = await onRead(review.text, {
      signal,
      onProgress: () => {},
      corrections: new Map(headings),
    })
    if (!isLast(signal)) return
    setState(
      result.ok
        ? reviewOf(result.reading, review.text, corrections)
        : { ...review, corrections: review.readWith, isRereading: false, failed: result.reason },
    )
  }
  return { state, leave, read, correct, stop }
}
