/** The words of resumes, kept by profile: what is damaged, full or refused touches nothing else. */
import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  forgetResumeWordsBut,
  keepResumeWords,
  loadResumeWords,
  RESUME_WORDS_KEY,
} from '../../../src/profile/resume/kept-words.ts'

const words = (skill: string) => [{ skill, written: [{ words: skill.toUpperCase(), times: 2 }] }]
const refuses = (call: 'get' | 'set') =>
  vi.spyOn(fakeBrowser.storage.local, call).mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))

beforeEach(() => fakeBrowser.reset())

test('each profile has its own, and a resume without the tick forgets those of its profile alone', async () => {
  await keepResumeWords('one', words('java'))
  await keepResumeWords('two', words('go'))
  await keepResumeWords('one', words('sql'))
  expect(await loadResumeWords('one')).toEqual(words('sql'))
  expect(await keepResumeWords('one', null)).toBe(true)
  expect(await loadResumeWords('one')).toBeNull()
  expect(await loadResumeWords('two')).toEqual(words('go'))
})

test('a removed profile takes its words along, and no others', async () => {
  for (const id of ['one', 'two']) await keepResumeWords(id, words('java'))
  await forgetResumeWordsBut(['two', 'three'])
  expect([await loadResumeWords('one'), await loadResumeWords('two')]).toEqual([null, words('java')])
})

test.each([
  { rubbish: true },
  'words',
  [7, { profile: 'one' }, { profile: 'two', words: words('go') }],
  [
    { profile: 'one', words: [{ skill: 'java', written: 'often' }] },
    { profile: 'two', words: words('go') },
  ],
])('what is damaged is none, and takes no other profile’s along: %j', async (stored) => {
  await fakeBrowser.storage.local.set({ [RESUME_WORDS_KEY]: stored })
  expect(await loadResumeWords('one')).toBeNull()
  expect(await loadResumeWords('two')).toEqual(Array.isArray(stored) ? words('go') : null)
  expect(await keepResumeWords('one', words('java'))).toBe(true)
  expect(await loadResumeWords('two')).toEqual(Array.isArray(stored) ? words('go') : null)
})

test('a storage that is full says so and keeps what there was; one that does not answer has none', async () => {
  await keepResumeWords('one', words('java'))
  const full = refuses('set')
  expect(await keepResumeWords('one', null)).toBe(false)
  await forgetResumeWordsBut([])
  full.mockRestore()
  expect(await loadResumeWords('one')).toEqual(words('java'))
  refuses('get')
  expect(await loadResumeWords('one')).toBeNull()
  expect(await keepResumeWords('two', words('go'))).toBe(false)
})
