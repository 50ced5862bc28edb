import { afterEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import content from '../../../skills-data/roles/content.json' with { type: 'json' }
import type { Judgement, Verdict } from '../../../src/core/fit/verdict.ts'
import type { FitReport } from '../../../src/core/types.ts'
import { cardWords } from '../../../src/i18n/card.ts'
import {
  formatDay,
  formatDifference,
  formatList,
  formatMoney,
  formatMoneyRange,
  formatMonth,
  formatPercent,
  formatPoints,
  parted,
  sentence,
} from '../../../src/i18n/format.ts'
import { localeFor, speak } from '../../../src/i18n/language.ts'
import german from '../../../src/i18n/locales/de.json' with { type: 'json' }
import english from '../../../src/i18n/locales/en.json' with { type: 'json' }
import {
  ENGLISH_SPEECH,
  formatNumber,
  languageTag,
  messageId,
  setSpeech,
  t,
  tn,
} from '../../../src/i18n/strings.ts'
import { verdictWords } from '../../../src/i18n/verdict.ts'
import { parseProfileFile } from '../../../src/profile/import.ts'
import { clueName } from '../../../src/ui/popup/role/evidence.tsx'

/** As the browser has them: built by WXT's module. */
const built = (messages: Record<string, string>) =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [messageId(key), { message }]))

function browserSpeaks(tag: string): void {
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => tag })
}

function serves(messages: Record<string, string> | null) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (file) => {
    if (!messages || !String(file).endsWith('/_locales/de/messages.json')) throw new TypeError('no such file')
    return new Response(JSON.stringify(built(messages)))
  })
}

afterEach(() => setSpeech(ENGLISH_SPEECH))

describe('which language', () => {
  test.each([
    ['browser', 'de-AT', 'de', 'de-AT'],
    ['browser', 'en-GB', 'en', 'en-GB'],
    ['browser', 'fr-FR', 'en', 'en'],
    ['de', 'en-US', 'de', 'de'],
    ['en', 'de-CH', 'en', 'en'],
    ['de', 'de_CH', 'de', 'de-CH'],
  ] as const)('%s in a browser of %s is %s, with numbers of %s', (choice, own, locale, tag) => {
    expect(localeFor(choice, own)).toEqual({ locale, tag })
  })
})

describe('before its messages could be read', () => {
  test('English is spoken, by the rules of English', async () => {
    serves(null)
    browserSpeaks('en-US')
    await speak('de')
    expect(t('action.undo')).toBe('Undo')
    expect(formatNumber(2.5)).toBe('2.5')
    expect(languageTag()).toBe('en')
  })
})

describe('German', () => {
  test('is loaded from what WXT built, once, and spoken from then on', async () => {
    const fetched = serves(german)
    browserSpeaks('en-US')
    expect(await speak('de')).toBe(true)
    expect(t('action.undo')).toBe('Rückgängig')
    expect(t('problem.newer-version')).toContain('neuere Version')
    expect(await speak('en')).toBe(true)
    expect(t('action.undo')).toBe('Undo')
    expect(await speak('de')).toBe(true)
    expect(await speak('de')).toBe(false)
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  test('numbers, money, days, shares and lists are written its way', async () => {
    await speak('de')
    expect(tn('years', 1)).toBe('1 Jahr')
    expect(tn('years', 2.5)).toBe('2,5 Jahre')
    expect(formatMoney(90_000, 'EUR').replace(/\s/g, ' ')).toBe('90.000 €')
    expect(formatMoneyRange(75_000, 92_000, 'EUR').replace(/\s/g, ' ')).toBe('75.000–92.000 €')
    expect(formatPoints(0.04)).toBe('0,0')
    expect(formatPoints(12)).toBe('12,0')
    expect(sentence('überall')).toBe('Überall')
    expect(formatPercent(0.93).replace(/\s/g, ' ')).toBe('93 %')
    expect(formatDay(new Date(2026, 4, 3).getTime())).toBe('3. Mai 2026')
    expect(formatList(['Java', 'Go'])).toBe('Java, Go')
  })

  test('a verdict declines its years, and its verbs agree whatever is named', async () => {
    await speak('de')
    const level = { about: 'level', allows: 'stretch', asked: 'senior', own: 'mid' } as const
    const years = { about: 'years', allows: 'stretch', asked: 5, most: null, own: 3 } as const
    const title = { about: 'title', allows: 'stretch', named: ['Go', 'Kubernetes'], close: [] } as const
    const told = (reason: Verdict['reason'], ...more: Judgement[]) =>
      verdictWords({ kind: 'stretch', reason, judgements: [reason, ...more] }, {} as FitReport, String).line
    expect(told(level, years)).toMatch(
      /^Hoch gegriffen: gesucht ist ein Senior mit 5 Jahren, du bist .* mit 3$/,
    )
    expect(told(level, { ...years, asked: 1, own: 0 })).toContain('mit 1 Jahr, du')
    expect(told(years)).toBe('Hoch gegriffen: verlangt 5 Jahre Erfahrung, du hast 3')
    expect(told({ ...title, named: [...title.named], close: [] })).toBe(
      'Hoch gegriffen: der Titel nennt Go und Kubernetes, was dir fehlt',
    )
  })

  test('the hover card gets its words, and no others', async () => {
    await speak('de')
    const { tag, messages } = cardWords()
    expect(tag).toBe('de')
    expect(messages['card.have']).toBe('Kann ich')
    expect(Object.keys(messages).every((key) => key.startsWith('card.'))).toBe(true)
    const all = Object.keys(german).filter((key) => key.startsWith('card.'))
    expect(Object.keys(messages).sort()).toEqual(all.sort())
  })

  test('tells what is wrong with a file', async () => {
    await speak('de')
    const wrong = parseProfileFile('{"skills": [{"skill": "java", "years": -1}]}')
    expect(wrong).toMatchObject({ ok: false, errors: [{ message: 'darf nicht negativ sein' }] })
    const half = parseProfileFile('{"skills": "java"}')
    expect(half).toMatchObject({ ok: false, errors: [{ field: 'skills', message: 'muss eine Liste sein' }] })
  })
})

test.each([
  ['EUR', '€75,000–€92,000'],
  ['CAD', 'CA$75,000–92,000'],
  ['no code', '75,000–92,000'],
  [null, '75,000–92,000'],
])('a range of pay in %s names its money as English does', (currency, told) => {
  expect(formatMoneyRange(75_000, 92_000, currency)).toBe(told)
})

test.each([
  ['2021-03', 'Mar 2021', 'März 2021'],
  ['2024-12', 'Dec 2024', 'Dez. 2024'],
  ['2019', '2019', '2019'],
  ['13/2018', '13/2018', '13/2018'],
])('the month of a job, %s, is written as each language writes it', async (date, english, german) => {
  expect(formatMonth(date)).toBe(english)
  await speak('de')
  expect(formatMonth(date)).toBe(german)
})

test.each([3.76, -48.8, 0])('a difference of %s %% has two decimals, as all beside it', (difference) => {
  expect(formatDifference(difference)).toMatch(/^[+−]?\d+[.]\d{2}%$/)
})

test('what speaks for a role has its words in both languages', () => {
  const { categories, skills, phrases } = content
  const names = [...Object.keys(categories), ...[...skills, ...phrases].flatMap(({ reason }) => reason ?? [])]
  const strings: Record<string, string> = english
  for (const name of names) {
    const key = `role.clue.${name.toLowerCase().replace(/[^a-z]+/g, '_')}`
    expect(Object.keys(german), `Add it to src/i18n/locales/de.json and en.json for “${name}”`).toContain(key)
    expect(clueName(name)).toBe(strings[key])
  }
  expect(clueName('something that nobody has named yet')).toBe('something that nobody has named yet')
})

test('the name of a level is not broken at its hyphen', () => {
  for (const strings of [german, english] as Record<string, string>[])
    for (const [key, name] of Object.entries(strings))
      if (key.startsWith('seniority.')) expect(name, key).not.toMatch(/[-\s]/)
})

test('a long German word is parted where it is joined, and no other word anywhere', () => {
  expect(parted('Verantwortungsbewusstsein').split('\u00ad')).toEqual(['Verantwortungs', 'bewusstsein'])
  expect(parted('Organisationstalent').split('\u00ad')).toEqual(['Organisations', 'talent'])
  expect(parted('Anpassungsfähigkeit und Mehrheitsentscheid').split('\u00ad')).toHaveLength(3)
  for (const whole of ['Anforderungen', 'Apache Kafka', 'Functional Programming', 'Übungsort', 'Mentoring'])
    expect(parted(whole)).toBe(whole)
})

test('a string that a language lacks is said in English', () => {
  setSpeech({ tag: 'de', messages: { action_undo: 'Rückgängig' } })
  expect(t('action.undo')).toBe('Rückgängig')
  expect(t('action.dismiss')).toBe('Dismiss')
})

test('a value that looks like a place is left alone', () => {
  expect(t('skills.removed', '$1')).toBe('$1 removed')
})
