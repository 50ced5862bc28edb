/** The gallery's Vite server: `node tests/gallery/server.ts` to look at it, tests/gallery/shoot.ts to photograph it. */
import { resolve } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'

const ROOT = resolve(import.meta.dirname, '../..')

export async function startGallery(port = 0): Promise<{ server: ViteDevServer; url: string }> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: resolve(ROOT, 'node_modules/.vite-gallery'),
    logLevel: 'warn',
    server: { port, host: '127.0.0.1', fs: { allow: [ROOT] }, hmr: false, watch: null },
  })
  await server.listen()
  const address = server.httpServer?.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return { server, url: `http://127.0.0.1:${bound}/` }
}

if (import.meta.main) {
  const { url } = await startGallery(5199)
  console.log(url)
}
