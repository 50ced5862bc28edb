/** Vitest with instrumented sources, one test file after the other, the quickest first. */
import { resolve } from 'node:path'
import type { TestSequencer, TestSpecification } from 'vitest/node'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { skillsData } from '../../../../src/build/vite-plugin.ts'
import { readCoverage, readRound } from './state.ts'

const { sources, include, folder } = readRound()

/** What costs little notices much; what costs much then looks at what is left. */
class QuickestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    const took = new Map(readCoverage(folder).map(({ file, ms }) => [file, ms]))
    const msOf = ({ moduleId }: TestSpecification) => took.get(moduleId) ?? 0
    return files.toSorted((one, other) => msOf(one) - msOf(other))
  }
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}

export default {
  root: resolve(import.meta.dirname, '../../../..'),
  plugins: [
    WxtVitest(),
    skillsData(),
    {
      name: 'instrumented',
      enforce: 'pre',
      load: (id: string) => sources[id.replace(/\?.*/, '')],
    },
  ],
  test: {
    runner: resolve(import.meta.dirname, 'vitest-runner.ts'),
    sequence: { sequencer: QuickestFirst },
    setupFiles: ['tests/unit/setup.ts', resolve(import.meta.dirname, 'setup.ts')],
    include,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    // Its keys do not know of our changes.
    fsModuleCache: false,
    restoreMocks: true,
    // What takes so long waits for what never comes.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    reporters: ['dot'],
    silent: true,
  },
}
