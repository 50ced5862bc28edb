// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { TabReport } from '../../../src/messages.ts'
import { SiteBar } from '../../../src/ui/popup/site/site-bar.tsx'
import { clear, click, named, render } from './render.tsx'

const request = vi.fn()
const scan = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  request.mockReset()
  scan.mockReset()
  Object.assign(browser.permissions, { request, contains: async () => false })
  Object.assign(browser.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: ['*://*.board.example/*'] }] }),
  })
  Object.assign(browser.tabs, { get: async () => ({ url: 'https://www.jobs.example/a?b=1' }) })
})
afterEach(clear)

async function bar() {
  const report = { state: 'none' } as TabReport
  const box = await render(<SiteBar tabId={7} report={report} scan={scan} reload={() => {}} />)
  await vi.waitFor(() => expect(named(box, 'button', 'Always read jobs.example')).toBeDefined())
  return named(box, 'button', 'Always read jobs.example')
}

test('"Always read" asks the browser for the one site that is open, and only once it is pressed', async () => {
  request.mockResolvedValue(true)
  const button = await bar()
  expect(request).not.toHaveBeenCalled()
  await click(button)
  expect(request.mock.calls).toEqual([[{ origins: ['https://www.jobs.example/*'] }]])
  expect(scan).toHaveBeenCalledOnce()
})

test('a site that the user refuses, or that the browser will not ask for, is not read', async () => {
  request.mockResolvedValueOnce(false)
  await click(await bar())
  request.mockRejectedValueOnce(new Error('may only be called from a user gesture'))
  await click(await bar())
  expect(request).toHaveBeenCalledTimes(2)
  expect(scan).not.toHaveBeenCalled()
})
