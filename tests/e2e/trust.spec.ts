/** What stands between the user's profile and everybody else. Each claim of SECURITY.md that needs a browser. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { seedProfile } from './harness/samples/sample-profile.ts'

test.use({ fresh: true })

interface Context {
  id: number
  origin: string
  auxData?: { type?: string }
}

/** Runs an expression where a page's content script runs: what somebody who took the page's process over could do. */
async function inContentWorld(extension: Extension, page: Page, expression: string): Promise<unknown> {
  const devtools = await extension.context.newCDPSession(page)
  const contexts: Context[] = []
  devtools.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await devtools.send('Runtime.enable')
  const own = contexts.find(({ origin }) => origin === `chrome-extension://${extension.id}`)
  if (!own) throw new Error('There is no content script on this page.')
  const { result } = await devtools.send('Runtime.evaluate', {
    expression: `(async () => { try { return await (${expression}) } catch (error) { return 'refused: ' + error.message } })()`,
    contextId: own.id,
    awaitPromise: true,
    returnByValue: true,
  })
  await devtools.detach()
  return result.value
}

test('a content script can neither read nor write what is stored', async ({ extension, site }) => {
  await seedProfile(extension)
  const before = await extension.storage.get('local', 'profile')
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(page)
  expect(await inContentWorld(extension, page, 'chrome.runtime.id')).toBe(extension.id)
  const tries = ['local', 'sync', 'session'].flatMap((area) => [
    `chrome.storage.${area}.get(null)`,
    `chrome.storage.${area}.set({ profile: {} })`,
    `chrome.storage.${area}.clear()`,
  ])
  const everything = async () => {
    for (const attempt of tries) {
      expect(await inContentWorld(extension, page, attempt), attempt).toMatch(/^refused: .*not allowed/i)
    }
  }
  await everything()
  // The browser ends the worker whenever it likes; nothing opens for it.
  await extension.stopWorker()
  await everything()
  expect(extension.workerStatus()).toBe('stopped')
  expect(await extension.storage.get('local', 'profile')).toEqual(before)
})

test('a content script cannot keep a posting of another site', async ({ extension, site }) => {
  const page = await extension.visit(`${site.origin}/demo/jobs/senior-java-developer.html`)
  await extension.readyReport(page)
  const posting = {
    id: 'forged',
    title: 'Java Developer',
    company: 'Acme',
    location: null,
    salary: null,
    employmentType: null,
    text: 'You know Java, Docker and Kafka.',
    blocks: [],
  }
  const speaker = { instance: 'forger', sequence: Date.now() + 1_000_000 }
  const args = { speaker, url: 'https://www.linkedin.com/jobs/view/4100000003/', posting }
  const sent = JSON.stringify({ backlight: 1, name: 'reading', args })
  const reply = await inContentWorld(extension, page, `chrome.runtime.sendMessage(${sent})`)
  expect(JSON.stringify(reply) ?? '').not.toContain('paint')
  const strip = await extension.ask('history-of', { id: 'linkedin.com|forged' })
  expect(strip).toMatchObject({ entry: null })
  expect(await extension.readyReport(page)).toMatchObject({ posting: { title: 'Senior Java Developer' } })
})

/** Ways of a page or worker to talk to a server; those that a worker lacks count as refused. */
const WAYS = [
  (url: string) => fetch(url, { mode: 'no-cors' }),
  (url: string) => fetch(url),
  (url: string) => fetch(url, { method: 'POST', body: 'profile', keepalive: true }),
  (url: string) =>
    new Promise((done, fail) => {
      const picture = new Image()
      picture.onload = done
      picture.onerror = fail
      picture.src = url
    }),
  (url: string) =>
    new Promise((done, fail) => {
      const socket = new WebSocket(url.replace('http', 'ws'))
      socket.onopen = done
      socket.onerror = fail
    }),
  (url: string) => import(url),
  (url: string) =>
    new Promise((done, fail) => {
      const frame = document.createElement('iframe')
      frame.src = url
      frame.onload = done
      document.body.append(frame)
      setTimeout(fail, 500)
    }),
]

test('neither the worker nor any page of the extension reaches a network', async ({ extension }) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('hello')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const pages = await Promise.all(['options.html', 'postings.html', 'popup.html'].map(extension.open))
    const places: { evaluate(attempt: string): Promise<unknown> }[] = [
      ...extension.context.serviceWorkers(),
      ...pages,
    ]
    for (const [index, way] of WAYS.entries()) {
      const attempt = `(${way.toString()})(${JSON.stringify(`${url}/${index}`)}).then(() => {}, () => {})`
      for (const place of places) await place.evaluate(attempt).catch(() => {})
    }
    await pages[0]?.evaluate((to) => navigator.sendBeacon(to, 'profile'), `${url}/beacon`)
    expect(asked).toEqual([])
    // The server would have heard: a page that is not ours is answered.
    await extension.visit(url)
    expect(asked.length).toBeGreaterThan(0)
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
