/** A small static server for fixture pages, on localhost only. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'

const TESTS = resolve(import.meta.dirname, '../..')
/** What each first part of a path serves. */
const FOLDERS: Record<string, string> = { demo: join(TESTS, 'demo'), pages: join(TESTS, 'pages') }

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface Site {
  /** `http://localhost:PORT`, where the test build's content script runs by itself. */
  origin: string
  /** The same site on 127.0.0.1, where it only comes when it is asked to. */
  quietOrigin: string
  /** Serves `html` at the given path, which begins with a slash. */
  add(path: string, html: string): void
  close(): Promise<void>
}

/** @param extra more folders, by the first part of their path. */
export async function serve(extra: Record<string, string> = {}): Promise<Site> {
  const folders = { ...FOLDERS, ...extra }
  const added = new Map<string, string>()

  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const page = added.get(path)
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page)
      return
    }
    const file = fileOf(path, folders)
    try {
      if (!file) throw new Error('outside the served folders')
      const body = await readFile(file)
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404, { 'content-type': TYPES['.html'] }).end('<!doctype html><h1>Not here</h1>')
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo

  return {
    origin: `http://localhost:${port}`,
    quietOrigin: `http://127.0.0.1:${port}`,
    add: (path, html) => void added.set(path, html),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function fileOf(path: string, folders: Record<string, string>): string | undefined {
  const [first = '', ...rest] = path.split('/').filter(Boolean)
  const folder = folders[first]
  if (!folder) return undefined
  const file = resolve(folder, rest.join(sep) || 'index.html')
  if (file !== folder && !file.startsWith(folder + sep)) return undefined
  return path.endsWith('/') && rest.length > 0 ? join(file, 'index.html') : file
}
