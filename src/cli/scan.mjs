/**
 * `npm run scan`. It only starts the program: what is compiled once is kept for the next start. This file alone is
 * plain JavaScript: Node takes 60 ms to start its own TypeScript compiler, and with the cache on it never needs it again.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/backlight/code'))

// `scan … | head`: whoever reads has had enough, which is no error.
process.stdout.on('error', ({ code }) => {
  process.exit(code === 'EPIPE' ? 0 : 1)
})

const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
