/**
 * Runs each test once as the code is, to count which changes it comes by, or once for each such change. All in one
 * process, so that a test file and the lexicon load once and not once a change; what is paid is the test alone.
 *
 * Stryker's instrumented code holds all changes at once and asks `globalThis.__stryker__` which of them is on.
 */
import { type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest'
import { addCoverage, addOutcome, openOf, readCoverage, readOutcomes, readRound, tellNow } from './state.ts'

interface Switch {
  activeMutant: string | undefined
  currentTestId: string | undefined
  hitCount: number | undefined
  hitLimit: number | undefined
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> }
}
// One object for the life of the worker: instrumented modules keep it.
const shared = globalThis as { __stryker__?: Partial<Switch> }
const none = { activeMutant: 'none', currentTestId: undefined, hitCount: undefined, hitLimit: undefined }
const ns: Switch = Object.assign(shared.__stryker__ ?? {}, none)
shared.__stryker__ = ns

/** A loop that comes by its change a hundred times as often as ever goes on for good. */
const MOST_HITS = 100

type Step = { mutant: string | null; hits: number; again: boolean }

export default class MutationRunner extends TestRunner {
  private readonly round = readRound()
  private readonly noticed = new Set<string>()
  private readonly open = new Map<string, { mutants: string[]; hits: Record<string, number> }>()
  private steps: Step[] = []
  private step: Step | null = null
  /** Nothing of this process can be trusted any more. */
  private spoilt = false
  private began = 0

  constructor(config: ConstructorParameters<typeof TestRunner>[0]) {
    super(config)
    if (this.round.phase === 'coverage') return
    for (const { test, open, hits } of openOf(
      readCoverage(this.round.folder),
      readOutcomes(this.round.folder),
    ))
      this.open.set(test, { mutants: open, hits })
  }

  /** After all modules of the file have loaded. */
  onBeforeRunFiles(): void {
    this.began = performance.now()
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    await super.onBeforeRunTask(test as never)
    this.steps = []
    if (this.round.phase === 'coverage') return
    const { mutants = [], hits = {} } = this.open.get(test.id) ?? {}
    // Each change, and the code as it is after it: a test that fails there was spoilt by what came before.
    for (const mutant of mutants) {
      if (this.noticed.has(mutant)) continue
      this.steps.push({ mutant, hits: hits[mutant] ?? 1, again: false })
      this.steps.push({ mutant, hits: 0, again: true })
    }
    if (this.spoilt || this.steps.length === 0) {
      test.mode = 'skip'
      return
    }
    test.repeats = this.steps.length - 1
  }

  override onBeforeTryTask(test: RunnerTestCase, options: { retry: number; repeats: number }): void {
    super.onBeforeTryTask(test as never, options)
    if (this.round.phase === 'coverage') {
      ns.currentTestId = test.id
      return
    }
    const step = this.steps[options.repeats] ?? null
    // Only what seemed to be noticed is tried without the change.
    const idle = step === null || this.spoilt || (step.again && this.lastOf(step.mutant) !== 'fail')
    this.step = idle ? null : step
    if (this.step === null || this.step.again || this.step.mutant === null) return
    tellNow(this.round.folder, test.id, this.step.mutant)
    ns.hitCount = 0
    ns.hitLimit = MOST_HITS * this.step.hits
    ns.activeMutant = this.step.mutant
  }

  private last: { mutant: string | null; state: string } | null = null
  private lastOf(mutant: string | null): string | null {
    return this.last?.mutant === mutant ? this.last.state : null
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    if (this.round.phase === 'changes' && this.step === null) return
    await TestRunner.getTestFn(test as never)()
  }

  override async onAfterRetryTask(
    test: RunnerTestCase,
    options: { retry: number; repeats: number },
  ): Promise<void> {
    await super.onAfterRetryTask(test as never, options)
    ns.activeMutant = 'none'
    ns.hitCount = undefined
    ns.currentTestId = undefined
    if (this.round.phase === 'coverage' || test.result === undefined) return
    const { state, errors = [] } = test.result
    const late = errors.some(({ message }) => /timed out in/i.test(message))
    const { step } = this
    if (step?.mutant) {
      const { mutant } = step
      const tell = (outcome: Parameters<typeof addOutcome>[3]) =>
        addOutcome(this.round.folder, test.id, mutant, outcome)
      if (step.again) {
        if (state === 'fail') {
          this.spoilt = true
          tell('unsure')
        } else {
          this.noticed.add(mutant)
          tell('noticed')
        }
      } else if (late) {
        // What waits goes on waiting, beside whatever comes next.
        this.spoilt = true
        tell('endless')
      } else if (state !== 'fail') tell('unnoticed')
      this.last = { mutant: step.again ? null : mutant, state }
    }
    test.result.state = 'pass'
    test.result.errors = []
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files as never)
    if (this.round.phase !== 'coverage') return
    const { static: loading = {}, perTest = {} } = ns.mutantCoverage ?? {}
    const ms = performance.now() - this.began
    const file = files.map(({ filepath }) => filepath).join()
    const tests = Object.fromEntries(
      Object.entries(perTest).map(([test, hits]) => [
        test,
        Object.fromEntries(Object.entries(hits).filter(([id]) => Number(id) % this.round.every === 0)),
      ]),
    )
    addCoverage(this.round.folder, { file, ms, tests, loading: Object.keys(loading) })
  }
}
