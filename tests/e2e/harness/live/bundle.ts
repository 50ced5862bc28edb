/** The live board as one page, bundled as a board would bundle it. */
import { resolve } from 'node:path'
import { build } from 'vite'

export async function liveBoard(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'board.tsx'), formats: ['iife'], name: 'board' },
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  const code = first && 'output' in first ? first.output[0].code : ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head><body><div id="root"></div>
    <script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`
}
