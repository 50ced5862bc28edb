/** What the extension costs a page's main thread, read from Chromium's own trace. */
import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  pid: number
  tid: number
  args: Record<string, unknown>
}

export interface MainThread {
  /** Milliseconds of all tasks in which a script of the extension ran. */
  extension: number
  /** Milliseconds of the longest such task. */
  longest: number
  /** Milliseconds that were traced. */
  traced: number
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'v8.execute',
]

/** Traces a page while `work` is done. */
export async function traced(
  page: Page,
  extensionId: string,
  work: () => Promise<void>,
): Promise<MainThread> {
  const devtools = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  })
  const start = performance.now()
  await work()
  const time = performance.now() - start
  await ended(devtools)
  await devtools.detach()
  return sumUp(events, `chrome-extension://${extensionId}`, time)
}

function ended(devtools: CDPSession): Promise<void> {
  const complete = new Promise<void>((done) => devtools.once('Tracing.tracingComplete', () => done()))
  return devtools.send('Tracing.end').then(() => complete)
}

/** Tasks are the slices of the thread's own loop; a task counts where anything in it names the extension. */
function sumUp(events: readonly TraceEvent[], origin: string, traceTime: number): MainThread {
  const tasks = events
    .filter(({ name, ph }) => ph === 'X' && name === 'RunTask')
    .toSorted((a, b) => a.ts - b.ts)
  const ours = new Set<TraceEvent>()
  for (const event of events) {
    if (event.ph !== 'X' || event.name === 'RunTask' || !JSON.stringify(event.args).includes(origin)) continue
    const task = tasks.find(
      (one) =>
        one.tid === event.tid &&
        one.pid === event.pid &&
        one.ts <= event.ts &&
        event.ts <= one.ts + (one.dur ?? 0),
    )
    if (task) ours.add(task)
  }
  const times = [...ours].map(({ dur = 0 }) => dur / 1000)
  return {
    extension: times.reduce((sum, one) => sum + one, 0),
    longest: Math.max(0, ...times),
    traced: traceTime,
  }
}

/** Bytes of JavaScript that the page and the scripts in it hold, after the garbage is gone. */
export async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.enable')
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize
}
