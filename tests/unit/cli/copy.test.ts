/** The command line runs from a copy that is made once: never from one of other sources, and where none can be kept too. */
import { spawn } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { SOURCES } from '../../../src/cli/copy/copy.mjs'

const ROOT = resolve(import.meta.dirname, '../../..')
const NODE = join(ROOT, 'node_modules/.bin/node')

/** An installation of its own, with the packages of this one. */
const INSTALLED = mkdtempSync(join(tmpdir(), 'backlight-installed-'))
const CACHE = join(INSTALLED, 'node_modules/.cache')
for (const source of [...SOURCES, 'package.json'])
  cpSync(join(ROOT, source), join(INSTALLED, source), { recursive: true })
mkdirSync(join(INSTALLED, 'node_modules'))
for (const name of readdirSync(join(ROOT, 'node_modules')))
  if (!name.startsWith('.'))
    symlinkSync(join(ROOT, 'node_modules', name), join(INSTALLED, 'node_modules', name))
afterAll(() => rmSync(INSTALLED, { recursive: true, force: true }))

const scan = (text: string) => run([join(INSTALLED, 'src/cli/scan.mjs'), '-'], text)

/** What a program says, to whomever. */
function run(args: string[], input: string): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(NODE, args)
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (out += chunk))
    child.on('error', fail)
    child.on('close', () => done(out))
    child.stdin.end(input)
  })
}

const copies = () => readdirSync(join(CACHE, 'backlight'))
const namesOf = (out: string) => (JSON.parse(out).skills as { name: string }[]).map(({ name }) => name)

const KAFKA = 'skills-data/skills/data-stores/messaging.json'

function rename(file: string, from: string, to: string): void {
  const path = join(INSTALLED, file)
  const content = readFileSync(path, 'utf8')
  expect(content).toContain(from)
  writeFileSync(path, content.replace(from, to))
}

test('a copy is made once, by several runs at the same time too, and holds what runs have compiled', async () => {
  const together = await Promise.all([scan('Java and Kafka'), scan('Java and Kafka'), scan('Java and Kafka')])
  for (const out of together) expect(namesOf(out)).toEqual(['Java', 'Apache Kafka'])
  expect(copies()).toHaveLength(1)
  const files = readdirSync(join(CACHE, 'backlight', copies()[0] as string))
  expect(files).toContain('main.cjs.code')
  expect(files.filter((name) => /\d$/.test(name))).toEqual([])
  expect(await scan('Java and Kafka')).toBe(together[0])
  expect(copies()).toHaveLength(1)
})

test('threads of one process may make it at once', async () => {
  rmSync(CACHE, { recursive: true, force: true })
  const file = join(INSTALLED, 'together.mjs')
  // One begins while the other is half done: they have the number of their process in common, and no folder.
  writeFileSync(
    file,
    `import { isMainThread, parentPort, Worker } from 'node:worker_threads'
    import { setTimeout } from 'node:timers/promises'
    import { currentCopy } from './src/cli/copy/copy.mjs'
    const thread = () => new Promise((done, fail) =>
      new Worker(new URL(import.meta.url)).on('message', done).on('error', fail))
    if (isMainThread) {
      const threads = []
      for (let i = 0; i < 3; i++) {
        threads.push(thread())
        await setTimeout(900)
      }
      console.log(new Set(await Promise.all(threads)).size)
    } else parentPort.postMessage(await currentCopy())`,
  )
  expect(await run([file], '')).toBe('1\n')
  expect(copies()).toHaveLength(1)
})

test('changed data and changed code take part in the next run', async () => {
  await scan('Java')
  rename(KAFKA, '"Apache Kafka"', '"Apache Qafka"')
  expect(namesOf(await scan('Java and Kafka'))).toEqual(['Java', 'Apache Qafka'])
  rename('src/cli/print.ts', 'skills: reading.skills', 'skills: reading.skills.toReversed()')
  expect(namesOf(await scan('Java and Kafka'))).toEqual(['Apache Qafka', 'Java'])
})

test('where nothing can be written, each run makes a copy for itself and leaves none', async () => {
  rmSync(CACHE, { recursive: true, force: true })
  writeFileSync(CACHE, 'no folder')
  expect(namesOf(await scan('Java and Kafka'))).toContain('Java')
  rmSync(CACHE)
})

test('what is wrong with the data is told', async () => {
  rename(KAFKA, '"id": "kafka"', '"id": "Kafka!"')
  expect(await scan('Java')).toMatch(/skills-data has \d+ problem/)
})
