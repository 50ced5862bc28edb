/** `npm run scan`. It only starts the program: what is compiled once is kept for the next start. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/backlight/code'))

// `scan … | head`: whoever reads has had enough, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
