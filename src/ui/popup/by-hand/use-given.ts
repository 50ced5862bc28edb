/** A posting that was given to the popup instead of the page's. */
import { useCallback, useState } from 'react'
import { send } from '../../../messages/ask.ts'
import type { ReadyReport } from '../../../messages.ts'
import type { ByHand, GivenError, ReadByHand, ReadFile } from '../../by-hand/given.ts'
import { readGiven } from '../../by-hand/read-given.ts'

export type GivenState =
  | { is: 'none' }
  | { is: 'asked'; state: 'idle' | 'reading' | GivenError }
  /** `id` is that of its record in the history, null where it is not kept. */
  | { is: 'read'; given: ReadByHand; report: ReadyReport; id: string | null }

export interface GivenHandle {
  state: GivenState
  ask: () => void
  leave: () => void
  /** @returns whether it was read. */
  read: (source: File | ByHand) => Promise<boolean>
  /** Scores it again, after the profile has changed. */
  reload: () => Promise<void>
}

export function useGiven(tabId: number | null, readFile: ReadFile): GivenHandle {
  const [state, setState] = useState<GivenState>({ is: 'none' })
  const show = useCallback(
    async (given: ReadByHand) => {
      const reply = await send('read-by-hand', { tabId, ...given })
      if (reply) setState({ is: 'read', given, ...reply })
      else setState({ is: 'asked', state: 'internal' })
      return reply !== null
    },
    [tabId],
  )
  return {
    state,
    ask: useCallback(() => setState({ is: 'asked', state: 'idle' }), []),
    leave: useCallback(() => setState({ is: 'none' }), []),
    read: async (source) => {
      setState({ is: 'asked', state: 'reading' })
      const read = await readGiven(source, readFile)
      if (read.ok) return show({ posting: read.posting, url: read.url })
      setState({ is: 'asked', state: read.reason })
      return false
    },
    reload: async () => {
      if (state.is === 'read') await show(state.given)
    },
  }
}
