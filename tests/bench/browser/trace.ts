/** What the extension costs a page's main thread, read from Chromium's own trace. */
import type { CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  name: string
  ph: string
  ts: number
  /** Microseconds on the clock, and of the thread's own processor time. */
  dur?: number
  tdur?: number
  pid: number
  tid: number
  args: Record<string, unknown>
}

export interface MainThread {
  /** Milliseconds of processor time of all tasks in which a script of the extension ran. */
  extension: number
  /** Milliseconds of the longest such task. */
  longest: number
  /** Milliseconds that were traced. */
  traced: number
}

/** Few, for tracing costs time itself. */
const CATEGORIES = ['devtools.timeline', 'toplevel']
/** A slice of the thread's own loop. */
const TASK = 'ThreadControllerImpl::RunTask'

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

/**
 * A task counts where anything in it names the extension. Processor time, so that a busy machine does not count as
 * the extension's work.
 */
function sumUp(events: readonly TraceEvent[], origin: string, traceTime: number): MainThread {
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name === TASK)
  const ours = new Set<TraceEvent>()
  for (const event of events) {
    if (event.ph !== 'X' || event.name === TASK || !JSON.stringify(event.args).includes(origin)) continue
    const around = (task: TraceEvent) =>
      task.tid === event.tid &&
      task.pid === event.pid &&
      task.ts <= event.ts &&
      event.ts <= task.ts + (task.dur ?? 0)
    // A task that waits for another runs it inside itself: the outermost counts.
    const outermost = tasks.filter(around).sort((a, b) => a.ts - b.ts)[0]
    if (outermost) ours.add(outermost)
  }
  const times = [...ours].map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000)
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
