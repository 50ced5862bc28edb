import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')
const NODE = join(ROOT, 'node_modules/.bin/node')
const FOLDER = mkdtempSync(join(tmpdir(), 'backlight-cli-'))

function scan(args: string[], input = ''): Promise<{ out: string; err: string; status: number | null }> {
  return new Promise((done, fail) => {
    const child = spawn(NODE, [join(ROOT, 'src/cli/scan.mjs'), ...args])
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (err += chunk))
    child.on('error', fail)
    child.on('close', (status) => done({ out, err, status }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

function file(name: string, content: string): string {
  const path = join(FOLDER, name)
  writeFileSync(path, content)
  return path
}

test('a text file gives one object with the keys of the contract', async () => {
  const path = file(
    'a.txt',
    'Job Title: Senior Java Developer\nRequirements\nJava and PostgreSQL.\nSalary: $90,000 - $120,000 per year\n',
  )
  const { out, status } = await scan(['--with-text', path])
  expect(status).toBe(0)
  const read = JSON.parse(out)
  expect(Object.keys(read)).toEqual([
    'id',
    'title',
    'role',
    'seniority',
    'years',
    'mentions',
    'requirements',
    'negated',
    'skills',
    'salary',
    'facts',
    'duties',
    'text',
  ])
  expect(read.title.text).toBe('Senior Java Developer')
  expect(read.salary).toEqual({ min: 90000, max: 120000, currency: 'USD', period: 'year' })
  for (const { start, end } of read.mentions) expect(read.text.slice(start, end).trim()).not.toBe('')
})

test('an HTML fragment is read though it is no page', async () => {
  const { out } = await scan([
    '--with-text',
    file('a.html', '<p>You know <b>Kafka</b></p><ul><li>Java</li></ul>'),
  ])
  expect(JSON.parse(out).text).toBe('You know Kafka\nJava')
})

test('a stream keeps its order and goes on after bad lines', async () => {
  const lines = [
    '{"id":"a","text":"Java"}',
    'nonsense',
    '[]',
    '{"id":3}',
    '{"id":7,"html":"<p>Kafka</p>"}',
    '{"id":"t","text":"x","title":5}',
  ]
  const { out, status } = await scan(['--ndjson'], lines.join('\n'))
  const read = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(1)
  expect(read.map(({ id, error }) => [id, Boolean(error)])).toEqual([
    ['a', false],
    [null, true],
    [null, true],
    [3, true],
    [7, false],
    ['t', true],
  ])
  expect(read[1].line).toBe(2)
  expect(Object.keys(read[3])).toEqual(['id', 'line', 'error'])
})

test('names resolve to ids', async () => {
  expect(await scan(['--resolve', 'Postgres'])).toMatchObject({ out: 'postgresql\n', status: 0 })
  expect(await scan(['--resolve', 'no such skill'])).toMatchObject({ out: '', status: 1 })
  expect(await scan(['--resolve', '-'], 'Node JS\nno such skill\nK8s\n')).toMatchObject({
    out: 'nodejs\n\nkubernetes\n',
    status: 0,
  })
})

test('a profile adds the fit; a bad one is told and nothing is read', async () => {
  const posting = file('b.txt', 'Requirements\nJava, PostgreSQL, Kafka and Docker.\n')
  const good = await scan(['--profile', file('p.json', '{"skills":["java","Postgres"]}'), posting])
  expect(JSON.parse(good.out).fit).toMatchObject({ matched: ['java', 'postgresql'] })
  const bad = await scan(['--profile', file('bad.json', '{'), posting])
  expect(bad).toMatchObject({ out: '', status: 2 })
  expect(bad.err).toContain('not JSON')
})

test('a missing file is told, and the others are read', async () => {
  const { out, err, status } = await scan([join(FOLDER, 'none.txt'), '-'], 'Java')
  expect(status).toBe(1)
  expect(err).toContain('none.txt')
  expect(JSON.parse(out).skills).toHaveLength(1)
})

test('a wrong call explains itself', async () => {
  for (const args of [[], ['--nonsense'], ['--ndjson', 'file.txt']]) {
    const { err, status } = await scan(args)
    expect(status).toBe(2)
    expect(err).toContain('Usage')
  }
})

test('a reader that leaves early is no error', async () => {
  const child = spawn('sh', ['-c', `"${NODE}" "${join(ROOT, 'src/cli/scan.mjs')}" --ndjson 2>&1 | head -n 1`])
  child.stdin.on('error', () => {})
  child.stdin.end('{"text":"Java and Kafka"}\n'.repeat(3000))
  let out = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  await new Promise((done) => child.on('close', done))
  expect(out.trim().split('\n')).toHaveLength(1)
})

const TERMS = ['Java', 'Kafka', 'PostgreSQL', 'Kubernetes', 'Python']

test('several threads give what one gives, line by line, bad lines and long ones included', async () => {
  const records = Array.from({ length: 900 }, (_, i) => {
    if (i % 97 === 5) return '{"id": 5'
    if (i % 89 === 7) return ''
    const filler = 'We ship parcels all over the world. '.repeat(i % 50)
    return JSON.stringify({ id: i, title: 'Developer', text: `Requirements\n- ${TERMS[i % 5]}\n\n${filler}` })
  })
  const input = `${records.join('\n')}\n`
  const one = await scan(['--ndjson'], input)
  const three = await scan(['--ndjson', '--jobs', '3'], input)
  expect(three.out).toBe(one.out)
  expect(three.status).toBe(1)
  expect(three.out.split('\n').length).toBeGreaterThan(880)
})

test('several threads score against the profile too', async () => {
  const profile = file('jobs-profile.json', JSON.stringify({ skills: ['Java'] }))
  const input = `${JSON.stringify({ id: 1, text: 'Requirements\n- Java\n- Kafka\n- Redis\n- Docker' })}\n`
  const { out, status } = await scan(['--ndjson', '--jobs', '2', '--profile', profile], input)
  expect(status).toBe(0)
  expect(JSON.parse(out).fit.matched).toEqual(['java'])
})

test.each([
  [['--ndjson', '--jobs', '0'], 'whole number'],
  [['--ndjson', '--jobs', 'two'], 'whole number'],
  [['--jobs', '2', 'a.txt'], '--ndjson'],
] as const)('threads that make no sense are told: %j', async (args, words) => {
  const { err, status } = await scan([...args])
  expect(status).toBe(2)
  expect(err).toContain(words)
})
