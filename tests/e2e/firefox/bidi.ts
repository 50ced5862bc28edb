/**
 * A Firefox with the built extension, driven by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/) over the
 * WebSocket that Firefox itself opens: no driver program, no patched browser.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HANGS_MS } from '../harness/bounds.ts'

/** Nothing of it asks a server, and the extension has the same address each time. */
function preferences(uuids: Record<string, string>): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'app.normandy.enabled': false,
    'app.update.auto': false,
    'browser.aboutwelcome.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    // No test can press what the browser itself asks: a click in the page that asks is the answer.
    'extensions.webextOptionalPermissionPrompts': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.enabled': false,
  }
}

export interface Bidi {
  /** @throws with Firefox's own words where it refuses. */
  send(method: string, params?: object): Promise<Record<string, unknown>>
  close(): Promise<void>
}

/**
 * @param uuids by the id of an extension, the host of its pages.
 * @throws where Firefox does not start, with what it said.
 */
export async function startFirefox(path: string, uuids: Record<string, string>): Promise<Bidi> {
  const profile = mkdtempSync(join(tmpdir(), 'backlight-firefox-'))
  const lines = Object.entries(preferences(uuids)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const child = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const end = async () => {
    child.kill()
    if (child.exitCode === null && child.signalCode === null)
      await new Promise((done) => child.once('exit', done))
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    const socket = await connect(`${await addressOf(child)}/session`)
    const send = sender(socket)
    await send('session.new', { capabilities: {} })
    return {
      send,
      async close() {
        await send('browser.close').catch(() => {})
        socket.close()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

/** Firefox tells on its standard error where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    const timer = setTimeout(() => fail(new Error(`Firefox did not start: ${said}`)), HANGS_MS)
    const stop = (settle: () => void) => {
      clearTimeout(timer)
      settle()
    }
    child.stderr?.on('data', (chunk) => {
      said += chunk
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1]
      if (address) stop(() => done(address))
    })
    child.once('error', (error) => stop(() => fail(error)))
    child.once('exit', () => stop(() => fail(new Error(`Firefox ended: ${said}`))))
  })
}

function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address)
  return new Promise((done, fail) => {
    socket.onopen = () => done(socket)
    socket.onerror = () => fail(new Error(`Nothing answers at ${address}.`))
  })
}

interface Reply {
  id?: number
  type: 'success' | 'error' | 'event'
  result?: Record<string, unknown>
  error?: string
  message?: string
}

function sender(socket: WebSocket): Bidi['send'] {
  const waiting = new Map<number, (reply: Reply) => void>()
  let last = 0
  socket.onmessage = ({ data }) => {
    const reply: Reply = JSON.parse(String(data))
    if (reply.id === undefined) return
    waiting.get(reply.id)?.(reply)
    waiting.delete(reply.id)
  }
  return (method, params = {}) => {
    const id = ++last
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`No answer to ${method}.`)), HANGS_MS)
      waiting.set(id, ({ type, result = {}, error, message }) => {
        clearTimeout(timer)
        if (type === 'error') fail(new Error(`${method}: ${error}: ${message}`))
        else done(result)
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
  }
}
