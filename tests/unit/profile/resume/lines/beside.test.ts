/** A place that names a skill: whether it only names it beside the matter, and what stands beside it. */
import { describe, expect, test } from 'vitest'
import type { Section } from '../../../../../src/profile/resume/sections.ts'
import { linesOf } from '../../../../../src/profile/resume/text/lines/sections.ts'
import { isBeside, kindsOf } from '../../../../../src/profile/resume/text/skills/beside.ts'
import { levelIn, yearsBeside } from '../../../../../src/profile/resume/text/skills/told.ts'
import { startEngine } from '../../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()
const kinds = kindsOf(lexicon)

/** The place between two bars. */
function placeIn(marked: string, section: Section = 'experience') {
  const [before = '', name = '', after = ''] = marked.split('|')
  const [line] = linesOf(before + name + after)
  if (!line) throw new Error('no line')
  return {
    name,
    place: { line: { ...line, section }, start: before.length, end: before.length + name.length },
  }
}

type Told = 'header' | 'titled' | 'certified' | 'spoken'
function besideIn(section: Section, marked: string, ...told: Told[]): boolean {
  const { name, place } = placeIn(marked, section)
  const lines = (what: Told) => new Set(told.includes(what) ? [0] : [])
  const all = {
    header: lines('header'),
    titled: lines('titled'),
    certified: lines('certified'),
    spoken: lines('spoken'),
  }
  return isBeside(lexicon.resolve(name) ?? '', place, all, kinds)
}

describe('a skill is named beside the matter', () => {
  test.each<[section: Section, marked: string, ...told: Told[]]>([
    ['experience', 'see https://example.com/|Redis|/docs'],
    ['experience', 'see |Redis|.com/docs or this'],
    ['experience', 'ada@|Redis|'],
    ['experience', 'www.|Redis|.example'],
    ['skills', '|Spring| 2024'],
    ['skills', '|Spring|, 24'],
    ['skills', "|Spring| '24"],
    ['skills', '|Spring|/2024, Kiel'],
    ['experience', '|Redis| Mills', 'header'],
    ['experience', 'Tester, Example |Redis| Ltd', 'header', 'titled'],
    ['experience', 'Tester, Example |Redis| Ltd (a port)', 'header', 'titled'],
    ['experience', 'Tester, Example |Redis| Ltd (a', 'header', 'titled'],
    ['experience', 'Tester – Example |Redis| Ltd – Kiel', 'header', 'titled'],
    ['top', '|GitHub|: example-ada'],
    ['summary', '|GitHub|: example-ada'],
    ['other', '|GitHub|:  example.ada/x   Oslo'],
    ['experience', 'Sector: |Redis|'],
    ['certifications', 'An exam in |Redis|'],
    ['certifications', 'Developer for |Redis|', 'certified'],
    ['languages', 'English (|C|2)', 'spoken'],
    ['languages', '|caching|'],
    ['education', '|databases|, Example College'],
    ['education', '|caching|, Example College'],
    ['education', 'Example College (|SAP|)'],
    ['education', 'Example College (2012): |SAP|'],
    ['education', 'Evening course in |SAP|'],
    ['top', 'Ada Example, Dipl.-Math., |caching|'],
    ['skills', '|Message brokers|: Redis'],
    ['skills', '|Message brokers|   Redis'],
    ['top', 'Engineer for |caching|', 'titled'],
    ['experience', '|Caching| Engineer, Example Lda.', 'titled'],
    ['experience', 'Engineer (Kiel) for |caching|', 'titled'],
  ])('%s: %s %s', (section, marked, ...told) => {
    expect(besideIn(section, marked, ...told)).toBe(true)
  })

  test.each<[section: Section, marked: string, ...told: Told[]]>([
    ['experience', 'see https://example.com |Redis|'],
    ['experience', '|Redis| see https://example.com'],
    ['experience', 'ada@ |Redis|'],
    ['experience', 'a mill |Redis|.com'],
    ['skills', '|Spring| 5, 2024'],
    ['skills', '|Spring| 2024th'],
    ['skills', '|Spring| 20245'],
    ['skills', '|Spring| and 2024'],
    ['skills', 'Java 2024 |Spring|'],
    ['skills', '|Redis| 2024'],
    ['experience', 'Tester, |Redis|', 'header', 'titled'],
    ['experience', 'Tester for |Redis|, Example Ltd', 'header', 'titled'],
    ['experience', 'Example Ltd, |Redis|', 'header', 'titled'],
    ['skills', '|GitHub|: example-ada'],
    ['top', '|GitHub|: example-ada and others'],
    ['top', 'At home in |GitHub|'],
    ['skills', '|Redis| exam'],
    ['certifications', 'Evening course in |Redis|'],
    ['skills', '|Redis|', 'certified'],
    ['languages', '|Danish|, spoken at C2', 'spoken'],
    ['languages', '|Redis|'],
    ['skills', '|C|, Danish', 'spoken'],
    ['education', 'Evening course in |Redis|'],
    ['skills', '|databases|'],
    ['top', 'Ada Example, who likes |caching|'],
    ['summary', 'Dipl.-Math., |caching|'],
    ['skills', '|Message brokers|:'],
    ['skills', '|Message brokers|'],
    ['skills', '|Message brokers| Redis'],
    ['skills', '|multilingual|: Redis'],
    ['experience', '|Message brokers|: Redis'],
    ['experience', 'Engineer, Example Mill, 2016 – 2020 (|caching|)', 'titled'],
    ['experience', 'Engineer, Example Mill (2016 – 2020): |caching|', 'titled'],
    ['experience', 'Engineer, Example Mill 2020: |caching|', 'titled'],
    ['experience', 'Engineer for |caching|.', 'titled'],
    ['experience', 'Engineer for Acme (2016 – 2020): |SAP|', 'titled'],
    ['experience', 'Engineer for |caching|: ', 'titled'],
    ['experience', '• Engineer for |caching|', 'titled'],
    ['experience', 'Wrote about |caching|'],
    ['summary', 'Engineer for |caching|', 'titled'],
  ])('but not %s: %s %s', (section, marked, ...told) => {
    expect(besideIn(section, marked, ...told)).toBe(false)
  })
})

describe('how well a skill is known', () => {
  test.each([
    ['|Redis| (expert)', 'expert'],
    ['|Redis| - advanced', 'strong'],
    ['|Redis|:  basics', 'learning'],
    ['|Redis| – – very good', 'strong'],
    ['|Redis| (working knowledge)', 'working'],
    ['Advanced: |Redis|', 'strong'],
    ['•  Advanced: |Redis|', 'strong'],
    ['** Expert: |Redis|', 'expert'],
    ['Currently learning |Redis|', 'learning'],
    ['Learning |Redis|', 'learning'],
    ['Familiar with |Redis|', 'learning'],
    ['Basic knowledge of |Redis|', 'learning'],
    // What follows it is of it; the label is of all.
    ['Basics: Zig, |Redis| (expert)', 'expert'],
    ['Advanced: Zig (expert), |Redis|', 'strong'],
    ['|Redis| expert', null],
    ['|Redis| and Zig (expert)', null],
    ['|Redis| (an expert)', null],
    ['|Redis|. Expert', null],
    ['Expert |Redis|', null],
    ['Advanced |Redis|', null],
    ['Good at learning |Redis|', null],
    ['Strong, familiar with |Redis|', null],
    ['Strong and basic |Redis|', null],
    ['Expert in everything that is of a mill there: |Redis|', null],
    ['Tools: |Redis|', null],
  ])('%s: %s', (marked, level) => {
    expect(levelIn(placeIn(marked).place)).toBe(level)
  })
})

describe('the years of a skill', () => {
  test.each([
    ['|Redis| (8 years)', 8],
    ['|Redis|, 8+ years', 8],
    ['|Redis| – 8 yrs', 8],
    ['8 years of |Redis|', 8],
    ['8 years |Redis|', 8],
    ['8 years of professional experience with |Redis|', 8],
    ['5 years of Perl, Java and |Redis|', 5],
    ['5 years of experience in data engineering, Java and |Redis|', 5],
    ['60 years of |Redis|', 60],
    ['61 years of |Redis|', null],
    ['|Redis| and 8 years', null],
    ['8 years in Kiel. |Redis|', null],
    ['|Redis|', null],
  ])('%s: %s', (marked, years) => {
    expect(yearsBeside(placeIn(marked).place)).toBe(years)
  })
})
