/** What has to be tried in a real Firefox, with the tests there that do. `npm test` runs them where there is one. */
import { expect, test } from 'vitest'
import { projectFiles, read } from './source-files.ts'

const IN_FIREFOX: Readonly<Record<string, readonly string[]>> = {
  'the main job': [
    'a posting is read by the background, lit up, and scored on the badge and in the popup',
    'a board that swaps postings in place is read again',
  ],
  'the switch': ['a site is switched off in the popup, its marks go, and on again they come back'],
  'the buttons of the popup': [
    '"I have this" in the popup raises the score, and the profile has the skill',
    'each tab of the popup opens, and its links lead to every page of the extension',
    'status and note of a posting are set in the popup, and stand in the history',
  ],
  options: [
    'a skill is found in options by a misspelt name, added, removed and brought back',
    'theme and language are set in options, and every page follows',
  ],
  'a resume is imported': ['a resume is read in options, and what it says is in the profile'],
  'the history': [
    'what was read stands in the history',
    'status and note of a posting are set in the popup, and stand in the history',
  ],
  'permissions asked, refused and allowed': [
    'sites that an update brought are asked for once: refused they stay so, allowed they are read',
  ],
  'the hover card by keyboard': ['the card of a word opens by keyboard, and "I have this" is pressed there'],
  'every paint, in the page, in shadow roots and in frames': [
    'the page itself shows what is had, what is near to it, what is missing, and the title',
    'every kind of mark is drawn in ',
  ],
  'an upgrade with data in place': [
    'what older versions stored is there after an update, profile and history',
  ],
  'what SECURITY.md says of Firefox': [
    'no switch closes the storage to content scripts: the day Firefox has one, SECURITY.md has to say so',
  ],
  'the background ended and started': [
    'the background is ended, and starts again with what it knew',
    'a popup that opens while the background is ended shows its report, with what the history knows',
  ],
}

const specs = projectFiles('tests/e2e/firefox')
  .filter((file) => file.endsWith('.spec.ts'))
  .map(read)
  .join('\n')

test.each(Object.entries(IN_FIREFOX))('%s is tried in a real Firefox', (_, titles) => {
  expect(titles.filter((title) => !specs.includes(title))).toEqual([])
})

test('every test in Firefox stands for something that has to be tried there', () => {
  const titles = [...specs.matchAll(/^ *test\(\s*['`]((?:[^'`\\]|\\.)*?)(?:\$\{|['`])/gm)].map(
    ([, title]) => title as string,
  )
  expect(titles.length).toBeGreaterThan(10)
  expect(titles.filter((title) => !Object.values(IN_FIREFOX).flat().includes(title))).toEqual([])
})
