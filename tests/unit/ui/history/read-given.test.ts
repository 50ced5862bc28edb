import { describe, expect, test } from 'vitest'
import { readResumeFile } from '../../../../src/profile/resume/files/read-file.ts'
import type { ByHand } from '../../../../src/ui/by-hand/given.ts'
import { pasted } from '../../../../src/ui/by-hand/given.ts'
import { readGiven } from '../../../../src/ui/by-hand/read-given.ts'
import { readers } from '../../profile/resume/cases/resumes.ts'

const WORDS =
  'We look for a Java developer who knows Kafka and Docker well and likes to explain things to others.'

const readFile = ({ name, text, html, title }: ByHand) => ({
  posting: {
    id: 'one',
    title: title ?? '',
    company: null,
    location: null,
    salary: null,
    employmentType: null,
    text: text ?? html?.replace(/<[^>]+>/g, ' ') ?? '',
    blocks: [],
  },
  url: name === null ? 'paste:posting' : 'file:///name',
})
const read = (source: File | ByHand) => readGiven(source, readFile, (file) => readResumeFile(file, readers))
const reasonOf = async (source: File | ByHand) => {
  const result = await read(source)
  return result.ok ? null : result.reason
}

describe('a posting given by hand', () => {
  test('pasted text is read with its title', async () => {
    expect(await read(pasted(' Java Developer ', WORDS))).toMatchObject({
      ok: true,
      posting: { title: 'Java Developer', text: WORDS },
      url: 'paste:posting',
    })
  })

  test('a text file is read whatever its encoding', async () => {
    const windows = new Uint8Array([...new TextEncoder().encode(WORDS), 0x20, 0xfc])
    expect(await read(new File([windows], 'job.txt'))).toMatchObject({
      ok: true,
      posting: { text: `${WORDS} ü` },
    })
  })

  test('an HTML file stays HTML for the page reader', async () => {
    const result = await read(new File([`<!doctype html><main><p>${WORDS}</p></main>`], 'job'))
    expect(result.ok && result.posting.text.trim()).toBe(WORDS)
  })

  test.each([
    ['nothing', pasted('', ' \n '), 'empty'],
    ['no words', pasted('', '•••'), 'empty'],
    ['a few words', pasted('Java Developer', 'Java and Kafka wanted'), 'short'],
    ['an empty file', new File([], 'job.txt'), 'empty'],
    ['a picture', new File([new Uint8Array([137, 80, 78, 71, 0, 1])], 'job.png'), 'unknown-kind'],
    ['a file of 50 MB', new File([new Uint8Array(50_000_000)], 'job.pdf'), 'too-large'],
    ['50 MB of text', pasted('', 'Java '.repeat(10_000_000)), 'long'],
  ] as const)('%s is refused with its reason', async (_, source, reason) => {
    expect(await reasonOf(source)).toBe(reason)
  })

  test('a page reader that fails is our own fault, and nothing is thrown', async () => {
    const broken = () => {
      throw new Error('broken')
    }
    expect(await readGiven(pasted('', WORDS), broken)).toEqual({ ok: false, reason: 'internal' })
  })
})
