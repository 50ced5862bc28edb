import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUILT_EXTENSION } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'

/** Each page of a job board loads it, so it stays small: bytes, minified and compressed. */
const CONTENT_SCRIPT_LIMIT = 150_000
const CONTENT_SCRIPT_GZIP_LIMIT = 60_000

test.describe('at the first start', () => {
  test.use({ fresh: true })

  test('the browser loads the built extension and starts its worker', async ({ extension }) => {
    const [worker] = extension.context.serviceWorkers()
    expect(worker?.url()).toBe(`chrome-extension://${extension.id}/background.js`)
  })
})

test('a worker that the browser stopped starts again and answers', async ({ extension, site }) => {
  const page = await extension.visit(`${site.origin}/demo/`)
  await extension.tabId(page)
  await extension.stopWorker()
  expect(await extension.report(page)).not.toBeNull()
  await expect.poll(() => extension.workerStatus()).toBe('running')
})

test('the build for these tests reads two local sites more, and is else the one that users get', async ({
  extension,
}) => {
  const page = await extension.open('manifest.json')
  const manifest = JSON.parse(await page.locator('body').innerText())
  expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*'])
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)
  expect(matches.filter((match: string) => match.includes('localhost'))).toEqual(['http://localhost/*'])
})

test('the browser keeps its own history page', async ({ extension }) => {
  const page = await extension.context.newPage()
  await page.goto('chrome://history')
  expect(await page.evaluate(() => location.protocol)).toBe('chrome:')
})

test('a page pays for no lexicon and no validator: both stay with the worker', () => {
  const script = readFileSync(join(BUILT_EXTENSION, 'content-scripts/content.js'))
  expect(script.length).toBeLessThan(CONTENT_SCRIPT_LIMIT)
  expect(gzipSync(script).length).toBeLessThan(CONTENT_SCRIPT_GZIP_LIMIT)
  for (const word of ['elasticsearch', 'ZodError', 'invalid_type']) {
    expect(script.includes(word), `The content script holds "${word}": see what it imports.`).toBe(false)
  }
})

test('the script in a page asks for nothing that is stored: in Firefox no switch closes it', () => {
  for (const script of readdirSync(join(BUILT_EXTENSION, 'content-scripts'))) {
    expect(readFileSync(join(BUILT_EXTENSION, 'content-scripts', script), 'utf8')).not.toMatch(/\bstorage\b/)
  }
})
