import { describe, expect, test } from 'vitest'
import type { Posting } from '../../../../src/core/types.ts'
import { type ByHand, pasted } from '../../../../src/ui/by-hand/given.ts'
import { entriesOf, type Progress, readAll } from '../../../../src/ui/history/add/batch.ts'

const file = (name: string, text: string) => ({ name, text: async () => text })
const readFile = ({ name, text, title }: ByHand): { posting: Posting; url: string } => ({
  posting: {
    id: `${title}`,
    title: title ?? '',
    company: null,
    location: null,
    salary: null,
    employmentType: null,
    text: text ?? '',
    blocks: [],
  },
  url: `file:///${name}`,
})

describe('a batch', () => {
  test('lists bad entries by file and line, and keeps the rest', async () => {
    const kept: string[] = []
    const told: Progress[] = []
    const broken = { name: 'gone.txt', text: () => Promise.reject(new Error('gone')) }
    const lines = '{"id":7,"title":"A","text":"Java"}\n\nnot json\n[1]\n{"title":"B"}\n{"html":"<p>Go"}'
    const result = await readAll(
      [file('some.ndjson', lines), broken, file('empty.txt', ' '), file('one.txt', 'Java')],
      readFile,
      async ({ title }) => {
        kept.push(title)
        return true
      },
      (progress) => told.push(progress),
      new AbortController().signal,
    )
    expect(kept).toEqual(['A', '', ''])
    expect(result).toMatchObject({ done: 8, of: 8, kept: 3 })
    expect(result.bad).toEqual([
      { name: 'some.ndjson', line: 3, reason: 'history.bad.json' },
      { name: 'some.ndjson', line: 4, reason: 'history.bad.object' },
      { name: 'some.ndjson', line: 5, reason: 'history.bad.text' },
      { name: 'gone.txt', line: null, reason: 'history.bad.file' },
      { name: 'empty.txt', line: null, reason: 'history.bad.empty' },
    ])
    expect(told.at(-1)).toEqual(result)
  })

  test('stops where it is cancelled, and what was kept stays', async () => {
    const stop = new AbortController()
    let kept = 0
    const result = await readAll(
      [file('some.ndjson', '{"text":"a"}\n{"text":"b"}\n{"text":"c"}')],
      readFile,
      async () => {
        kept++
        stop.abort()
        return true
      },
      () => {},
      stop.signal,
    )
    expect(kept).toBe(1)
    expect(result).toMatchObject({ kept: 1, done: 1, of: 3 })
  })

  test('a posting that cannot be kept is told', async () => {
    const result = await readAll(
      [file('a.txt', 'x')],
      readFile,
      async () => false,
      () => {},
      new AbortController().signal,
    )
    expect(result.bad).toEqual([{ name: 'a.txt', line: null, reason: 'history.bad.kept' }])
  })

  test('tells HTML from text', () => {
    expect(entriesOf('a.html', 'x')[0]).toMatchObject({ given: { html: 'x', text: null } })
    expect(entriesOf('a.txt', '<html><p>x')[0]).toMatchObject({ given: { html: '<html><p>x' } })
    expect(pasted(' ', 'a < b')).toMatchObject({ title: null, text: 'a < b', html: null })
  })
})
