import { expect, test } from 'vitest'
import { recordId, recordOf } from '../../../src/history/record.ts'
import { fromJson, toCsv, toJson } from '../../../src/history/transfer.ts'
import { asked, reading } from '../core/fit/samples.ts'
import { record } from './samples.ts'

const NOW = new Date('2026-11-23T06:00:00Z')

test('the export comes back as it was', () => {
  const records = [record('a'), record('b', { note: 'Zeile 1\n"Zeile" 2', status: 'offer' })]
  expect(fromJson(toJson(records, NOW))).toEqual({ ok: true, records, errors: [] })
})

test('a bad entry is named by its field, the others come in', () => {
  const records = [record('a'), { ...record('b'), status: 'hired' }, { ...record('c'), score: 'much' }]
  const file = JSON.stringify({ format: 'backlight-history', version: 1, postings: records })
  const parsed = fromJson(file)
  expect(parsed.ok && parsed.records.map(({ id }) => id)).toEqual(['jobs.example|a'])
  expect(parsed.errors.map(({ field }) => field)).toEqual(['postings[1].status', 'postings[2].score'])
  expect(parsed.errors[0]?.message).toBe('has to be one of seen, saved, applied, interview, offer, rejected')
})

test('what is no history is told, never thrown', () => {
  for (const text of ['', '{', '[]', 'null', '{"format":"backlight-profile"}']) {
    expect(fromJson(text).ok, text).toBe(false)
  }
  const newer = JSON.stringify({ format: 'backlight-history', version: 99, postings: [] })
  expect(fromJson(newer)).toEqual({
    ok: false,
    errors: [{ field: 'version', message: 'is of a newer Backlight' }],
  })
})

test('a spreadsheet gets cells, not formulas', () => {
  const csv = toCsv([
    record('a', {
      title: '=HYPERLINK("x")',
      note: 'a, "b"\nc',
      pay: { min: 1, max: null, currency: 'EUR', period: 'year' },
    }),
  ])
  expect(csv.startsWith('\uFEFFtitle,company,')).toBe(true)
  expect(csv).toContain(`"'=HYPERLINK(""x"")",Company a,jobs.example`)
  expect(csv).toContain(',1,,EUR,year,50,seen,java; docker; kafka,,"a, ""b""\nc"\r\n')
})

test('a record keeps the clauses that ask and none of the rest of the page', () => {
  const text = 'About us: we make soup. You know Java well. We have a dog.'
  const clause = { ...asked('java'), start: text.indexOf('You'), end: text.indexOf(' We have') }
  const posting = {
    id: '7',
    title: ' Cook ',
    company: '',
    location: 'Here',
    salary: null,
    employmentType: null,
    text,
    blocks: [],
  }
  const made = recordOf(posting, 'https://www.soup.example/7', reading([clause]), null, 5)
  expect(made).toMatchObject({ id: 'soup.example|7', title: 'Cook', company: null, board: 'soup.example' })
  expect(made.requirements).toEqual([
    { level: 'required', oneOf: ['java'], years: null, clause: 'You know Java well.' },
  ])
  expect(JSON.stringify(made)).not.toMatch(/dog|About us|Here/)
})

test('two boards may number alike', () => {
  expect(recordId('https://www.a.example/1', '1')).not.toBe(recordId('https://b.example/1', '1'))
  expect(recordId('https://www.a.example/1?x', '1')).toBe(recordId('https://a.example/2', '1'))
  expect(recordId('file:///x.txt', '1')).toBe('file|1')
})

test.each([
  '=1+1',
  '  =1+1',
  '@SUM(A1)',
  '\n=1+1',
  '\t+1',
  'Developer;=HYPERLINK("https://evil.example")',
  'Developer; -1',
  'a\r\n@x',
  '\uFF1D1+1',
])('in CSV, no cell begins like a formula, whichever character parts them: %j', (title) => {
  const csv = toCsv([record('a', { title, company: title, note: title })])
  for (const separator of [',', ';', '\t']) {
    for (const part of csv.split(new RegExp(`[${separator}\r\n]`)))
      expect(part.replace(/^"/, '').trimStart()).not.toMatch(/^[=+\-@\uFF1D]/)
  }
})
