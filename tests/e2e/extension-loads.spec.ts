import { expect, test } from './harness/fixtures.ts'

test('the browser loads the built extension and starts its worker', async ({ extension }) => {
  const [worker] = extension.context.serviceWorkers()
  expect(worker?.url()).toBe(`chrome-extension://${extension.id}/background.js`)
})

test('a worker that the browser stopped starts again and answers', async ({ extension, site }) => {
  const page = await extension.context.newPage()
  await page.goto(`${site.origin}/demo/`)
  await extension.tabId(page)
  await extension.stopWorker()
  expect(await extension.report(page)).not.toBeNull()
  expect(extension.workerStatus()).toBe('running')
})

test('the extension asks for no more than it needs', async ({ extension }) => {
  const page = await extension.open('manifest.json')
  const manifest = JSON.parse(await page.locator('body').innerText())
  expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage'])
  // The test build adds localhost; see wxt.config.ts.
  expect(manifest.host_permissions).toEqual(['http://127.0.0.1/*'])
  expect(manifest.web_accessible_resources ?? []).toEqual([])
})
