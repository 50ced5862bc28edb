import { expect, test } from 'vitest'
import { read } from './source-files.ts'

/** Chrome's store takes a name of 75 characters and a summary of 132; Edge and Firefox take more. */
const LONGEST_NAME = 75
const LONGEST_SUMMARY = 132

test.each(['en', 'de'])(
  'the store text in %s is as long as the stores take, and says what the other says',
  (language) => {
    const [name = '', summary = '', ...rest] = read(`.github/store/listing.${language}.md`).split('\n\n')
    expect(name.replace(/^# /, '').length).toBeLessThanOrEqual(LONGEST_NAME)
    expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY)
    const items = (text: string) => text.match(/^- /gm)?.length
    expect(items(rest.join('\n\n'))).toBe(items(read('.github/store/listing.en.md')))
  },
)
