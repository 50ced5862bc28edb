import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { hostOf, newHosts, rememberAsked } from '../../../src/ui/popup/site/new-hosts.ts'

const OLD = '*://*.old.example/*'
const NEW = '*://*.new.example/*'

describe('boards that an update brought', () => {
  let granted: Set<string>

  beforeEach(() => {
    fakeBrowser.reset()
    granted = new Set([OLD])
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      content_scripts: [{ matches: [OLD, NEW] }],
    } as unknown as ReturnType<typeof browser.runtime.getManifest>)
    vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
      origins.every((origin) => granted.has(origin)),
    )
  })

  it('are those that the browser has not granted', async () => expect(await newHosts(true)).toEqual([NEW]))

  it('are none where the browser grants what the manifest says', async () => {
    granted.add(NEW)
    expect(await newHosts(true)).toEqual([])
  })

  it('are nobody’s concern in Chromium', async () => expect(await newHosts(false)).toEqual([]))

  it('are none where the user has taken back all sites', async () => {
    granted.clear()
    expect(await newHosts(true)).toEqual([])
  })

  it('are asked for once, whatever the answer was', async () => {
    await rememberAsked([NEW])
    expect(await newHosts(true)).toEqual([])
    const next = '*://*.next.example/*'
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      content_scripts: [{ matches: [OLD, NEW, next] }],
    } as unknown as ReturnType<typeof browser.runtime.getManifest>)
    expect(await newHosts(true)).toEqual([next])
  })

  it('are asked for again where what was stored is damaged, and never stop the popup', async () => {
    await fakeBrowser.storage.local.set({ askedSites: { rubbish: true } })
    expect(await newHosts(true)).toEqual([NEW])
    vi.spyOn(browser.permissions, 'contains').mockRejectedValue(new Error('gone'))
    expect(await newHosts(true)).toEqual([])
  })
})

it.each([
  ['*://*.seek.com/*', 'seek.com'],
  ['*://www.python.org/jobs/*', 'python.org'],
  ['rubbish', 'rubbish'],
])('the host of %s', (pattern, host) => expect(hostOf(pattern)).toBe(host))
