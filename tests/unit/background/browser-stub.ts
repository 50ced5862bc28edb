/** What the fake browser leaves out: commands, context menus, permissions, registered content scripts. */
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

interface FakeEvent {
  addListener(listener: (...args: never[]) => unknown): void
  trigger(...args: unknown[]): void
}

function fakeEvent(): FakeEvent {
  const listeners: ((...args: never[]) => unknown)[] = []
  return {
    addListener: (listener) => void listeners.push(listener),
    trigger: (...args) => {
      for (const listener of listeners) listener(...(args as never[]))
    },
  }
}

export interface Extras {
  command: FakeEvent
  menu: FakeEvent
  granted: FakeEvent
  revoked: FakeEvent
  /** Sites that the user has granted. */
  origins: string[]
  /** Arguments of `registerContentScripts`, the last one last; null for a removal. */
  registered: unknown[]
}

/** Puts them into the fake browser. */
export function addExtras(): Extras {
  const extras: Extras = {
    command: fakeEvent(),
    menu: fakeEvent(),
    granted: fakeEvent(),
    revoked: fakeEvent(),
    origins: [],
    registered: [],
  }
  let isRegistered = false
  Object.assign(fakeBrowser.commands, { onCommand: extras.command })
  Object.assign(fakeBrowser.contextMenus, {
    onClicked: extras.menu,
    removeAll: vi.fn(async () => {}),
    create: vi.fn(),
  })
  Object.assign(fakeBrowser.permissions, {
    onAdded: extras.granted,
    onRemoved: extras.revoked,
    getAll: async () => ({ origins: ['https://*.linkedin.com/*', ...extras.origins] }),
  })
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: ['https://*.linkedin.com/*'] }] }),
  })
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => (isRegistered ? [{}] : []),
    unregisterContentScripts: async () => {
      isRegistered = false
      extras.registered.push(null)
    },
    registerContentScripts: async (scripts: unknown) => {
      isRegistered = true
      extras.registered.push(scripts)
    },
  })
  return extras
}
