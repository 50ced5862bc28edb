/** `npm run scan`: starts the program from its copy. */
import { join } from 'node:path'
import { currentCopy, keepCode, load, PROGRAM } from './copy/copy.mjs'

// `scan … | head`: whoever reads has had enough, which is no error.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ { code }) => {
  process.exit(code === 'EPIPE' ? 0 : 1)
})

try {
  const folder = await currentCopy()
  const { main } = load(join(folder, PROGRAM))
  const worker = new URL('./jobs/worker.mjs', import.meta.url)
  process.exitCode = await main(process.argv.slice(2), { folder, keepCode, worker })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
// What was written is with its reader; without this, Node first takes the engine apart, piece by piece.
process.stdout.write('', () => process.exit())
