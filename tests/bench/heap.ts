/** What a task puts on the heap, kept or not, by the sampling profiler of the engine. */
import { type HeapProfiler, Session } from 'node:inspector/promises'

/** Bytes between two samples: small against what a posting costs. */
const INTERVAL = 4096

/** @returns bytes; the objects that were collected meanwhile are counted as well */
export async function allocatedBy(task: () => void): Promise<number> {
  const session = new Session()
  session.connect()
  try {
    await session.post('HeapProfiler.startSampling', {
      samplingInterval: INTERVAL,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    })
    task()
    const { profile } = await session.post('HeapProfiler.stopSampling')
    return sizeOf(profile.head)
  } finally {
    session.disconnect()
  }
}

function sizeOf({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize)
}
