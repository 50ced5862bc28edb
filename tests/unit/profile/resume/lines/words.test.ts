/** What the words of a line say of it, whatever stands around: title, employer, work, label, degree. */
import { describe, expect, test } from 'vitest'
import { degreesIn } from '../../../../../src/profile/resume/text/degrees.ts'
import {
  endsShort,
  isBreak,
  isCompany,
  isField,
  isTerm,
  labelledAs,
  looksLikeName,
  tellsDuty,
  titleWords,
} from '../../../../../src/profile/resume/text/words.ts'
import { startEngine } from '../../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()

type Telling = (words: string) => boolean
const tellers: Record<string, { tells: Telling; yes: string[]; no: string[] }> = {
  'the noun of a job makes a title': {
    tells: (words) => titleWords(lexicon)(words),
    yes: [
      'Java Developer',
      'Softwareentwicklerin',
      'Datenbankentwickler',
      'Baker',
      'Nachtportier und Entwickler',
      'Stromleiter',
      'Job coach',
      'The job coach of Kiel',
      'Head of Data',
    ],
    no: [
      // Names of products and companies end as people do.
      'Alertmanager',
      'WebDriver',
      'Example Halbleiter AG',
      'software',
      'president',
      'Glazier',
      // What is nobody’s job, though it ends as one.
      'Reader',
      'Chief Baker of the long and winding road that leads to the mill beyond the seven hills and wide rivers',
    ],
  },
  'a verb that opens a line tells work': {
    tells: tellsDuty,
    yes: [
      'Built a mill',
      '• Built a mill',
      'Designed, built',
      'Developing mills',
      'Manage   mills',
      'Lead the move',
      'Lead 5 engineers',
      'Lead, develop',
      'built, and sold',
    ],
    no: [
      'Built',
      'built.',
      ' Built ',
      'Led',
      'Lead Developer',
      'Lead, Developer',
      'Lead   Developer',
      'Red x',
      'Bed9rock x',
      'Edge x',
      'Ingrid x',
      'Kiel, built mills',
      'Kiel Built mills',
      'Ing x',
      'Example Mill',
    ],
  },
  'capitals all along are a name': {
    tells: looksLikeName,
    yes: [
      'Fjordkraft Data, Bergen',
      'Bank of the North',
      'Example & Sons',
      'Mill z o.o.',
      'Mill s.r.o',
      'Mill a.s',
      'Example e.v.',
      'acme gmbh',
      'acme.io',
      'A B C D E F G H I',
      'Example Mill.',
      'Example Lda.',
      'Example Mill, onsite',
      'Example Mill, on-site',
      'Example Mill,remote ',
      'Example Mill | remote',
      'Example Mill (client: a bank)',
    ],
    no: [
      '123',
      'example',
      'the mill',
      'Example x',
      'Example xa.s.',
      'Example a.soon',
      'Example remote',
      'Example Mill, remote and cold',
      'example McMill',
      'Example acme.iou',
      'of the',
      'Acme io',
      'acme.io and more',
      'Built Mills',
      'A B C D E F G H I J',
      'Example Mill; Oslo;',
      'Example Mill?',
    ],
  },
  'a company’s last word': {
    tells: isCompany,
    yes: [
      'Acme GmbH',
      'Acme GmbH & Co. KG',
      'Halbleiter AG',
      'Acme Ltd.',
      'Acme S.A.',
      'Acme GmbH, Kiel',
      'Acme GmbH 2',
    ],
    no: ['GmbH Acme', 'Acme (GmbH)', 'Acme', '12', ''],
  },
  'a dot that shortens a name': {
    tells: endsShort,
    yes: [
      'Acme Travel, Lda.',
      'Acme a.s.',
      'Developer – Acme Sp. z o.o.',
      'I worked with Acme Co.',
      'Acme Abc.',
      'Perl & Sons.',
      'Caffe di Abc.',
      'One Two Three Four Abc.',
      'Acme x.y.z.',
      'Caffe de Abc.',
      'Acme z Abc.',
      'built – Acme Abc.',
    ],
    no: [
      'Acme GmbH',
      'Acme Abcdefg.',
      'Acme xAbc.',
      'Acme Abc.x',
      'Acme zu Abc.',
      'Acme design Abc.',
      'Acme dive Abc.',
      'Acme iPod Abc.',
      'Acme – built Abc.',
      'Banca digitale Abc.',
      'One Two Three Four Five Abc.',
      '',
    ],
  },
  'a leave': {
    tells: isBreak,
    yes: ['Elternzeit', 'Career break (travel)', 'Career break, 2019', 'Sabbatical'],
    no: ['my career break', 'Tester'],
  },
  'the terms of a job': { tells: isTerm, yes: ['Full-time', 'Internship'], no: ['Tester', ''] },
  'the field of a team': {
    tells: isField,
    yes: [
      'Payments',
      'Developer Experience',
      'Search & Ads',
      'Data/Cloud',
      'Data und Cloud',
      'Core Data Cloud',
    ],
    no: ['Core Data Cloud Business', 'Core Mills', 'Mills Core', 'Example Rail', ''],
  },
}

describe.each(Object.entries(tellers))('%s', (_, { tells, yes, no }) => {
  test.each(yes)('%s', (words) => expect(tells(words)).toBe(true))
  test.each(no)('but not: %s', (words) => expect(tells(words)).toBe(false))
})

describe('a label and what stands behind it', () => {
  test.each([
    ['Role: Tester', 'title', 'Tester'],
    ['Role :  Tester', 'title', 'Tester'],
    ['Rolle   Tester', 'title', 'Tester'],
    ['  Role: Tester', 'title', 'Tester'],
    ['1) Role: Tester', 'title', 'Tester'],
    ['12. Role: Tester', 'title', 'Tester'],
    ['1)  Role: Tester', 'title', 'Tester'],
    ['1)   Role: Tester', 'title', 'Tester'],
    ['1)Role: Tester', 'title', 'Tester'],
    ['Role:', 'title', ''],
    ['Employer: Example Mill', 'employer', 'Example Mill'],
    ['Period: 2019', 'dates', '2019'],
  ])('%s', (line, label, value) => {
    const told = labelledAs(line)
    expect(told).toMatchObject({ label, value })
    expect(line.slice(told?.at)).toBe(value)
  })

  test.each([
    'Role Tester',
    'a) Role: Tester',
    'x1) Role: Tester',
    'Role:Tester',
    'My: Role: Tester',
    ': Tester',
    'My dog: Rex',
    `${'x'.repeat(50)}: y`,
  ])('there is none in: %s', (line) => {
    expect(labelledAs(line)).toBeNull()
  })
})

describe('degrees of a line', () => {
  test.each([
    ['BSc Physics', ['bachelor']],
    ['B. Tech', ['bachelor']],
    ['B.A.', ['bachelor']],
    ['BA History', ['bachelor']],
    ['MS in Physics', ['master']],
    ['MBA', ['master']],
    ['Master of Science', ['master']],
    ['Diplom', ['master']],
    ['AS (Music)', ['associate']],
    ['Ph.D.', ['doctorate']],
    ['Bachelor of Arts | MA History', ['master', 'bachelor']],
    ['Jackson, MS', []],
    ['BE', []],
    ['Be nice', []],
    ['HBSc', []],
    ['Scrum Master', []],
    ['Webmaster', []],
    ['Master Physics', []],
  ])('%s', (line, levels) => {
    expect(degreesIn(line, false)).toEqual(levels)
  })

  test('a master of anything is one among studies', () => {
    expect(degreesIn('Master Physics', true)).toEqual(['master'])
    expect(degreesIn('Scrum Master', true)).toEqual([])
    expect(degreesIn('Webmaster', true)).toEqual([])
  })
})
