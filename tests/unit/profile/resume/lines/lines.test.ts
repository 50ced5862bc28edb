/** A resume's lines: as their letters are meant, with the section that each stands in. */
import { describe, expect, test } from 'vitest'
import { contentsBy } from '../../../../../src/profile/resume/text/lines/contents.ts'
import { headingOf } from '../../../../../src/profile/resume/text/lines/headings.ts'
import {
  linesOf,
  plain,
  shown,
  withoutBullet,
} from '../../../../../src/profile/resume/text/lines/sections.ts'
import { tidyText } from '../../../../../src/profile/resume/text/lines/tidy.ts'
import { startEngine } from '../../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()

describe('letters as they are meant', () => {
  test.each([
    ['E X P E R I E N C E', 'EXPERIENCE'],
    ['A B C D', 'ABCD'],
    ['Ada A B C D', 'Ada ABCD'],
    ['S K I L L S & T O O L S', 'SKILLS&TOOLS'],
    ['1 A B C D', '1 ABCD'],
    ['A B C', 'A B C'],
    ['S K I L L S   T O O L S', 'SKILLS TOOLS'],
    ['E D U C AT I O N', 'EDUCATION'],
    ['E D U C At I O N', 'EDUC At ION'],
    ['A B C D ab cd ef', 'A B C D ab cd ef'],
    ['A B C D ab', 'ABCD ab'],
    ['Ada A B C Dx', 'Ada A B C Dx'],
    ['A B C D is long text', 'A B C D is long text'],
    ['**Bold** and __bold__ and `code`', 'Bold and bold and code'],
    ['*it* and _it_, (*x*) –*y*–', 'it and it, (x) –y–'],
    ['a*b*c 2*3*4, snake_case_name, * a *', 'a*b*c 2*3*4, snake_case_name, * a *'],
    ['[text](http://x.y) [a](b)', 'text a'],
    ['| a | b |', 'a     b'],
    ['|---|:--|', ''],
    ['| a', '| a'],
    ['| a | b', '| a | b'],
    ['x | a |', 'x | a |'],
    ['x| a |', 'x| a |'],
    ['| a |x', '| a |x'],
    ['| - | : |', ''],
    ['  | a |  ', 'a'],
    ['*a*b', '*a*b'],
    ['ﬁne oﬃce ™', 'fine office ™'],
    ['a\u00ADb\u200Bc\uFE0F', 'abc'],
    ['a\u00A0b\u2009c', 'a b c'],
    ['a\tb', 'a   b'],
    ['a\r\nb\rc\u0003', 'a\nb\nc'],
  ])('%j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy)
  })
})

describe('words that open a section', () => {
  test.each([
    ['Experience', 'experience'],
    ['WORKHISTORY', 'experience'],
    ['SKILLSEXPERIENCE', 'experience'],
    ['WORKPATH', 'experience'],
    ['1. » Experience', 'experience'],
    ['Technical', 'skills'],
    ['Contracts', 'experience'],
    ['Where I have worked', 'experience'],
    ['Projects (selected)', 'projects'],
    ['Employment (most recent first)', 'experience'],
    ['1. Experience', 'experience'],
    ['IV. Experience', 'experience'],
    ['A. Skills', 'skills'],
    ['🧭 Skills –', 'skills'],
    ['Skills:', 'skills'],
    ['» » Skills', 'skills'],
    ['1. » » Skills', 'skills'],
    ['Skills ---', 'skills'],
    ['Work   history', 'experience'],
    ['Skills , Tools', 'skills'],
    ['Employment  (most recent first)', 'experience'],
    ['Employment(most recent first)', 'experience'],
    ['Jobs jobs jobs jobs jobs jobs jobs', 'experience'],
    ['Technologies technologies technologies education', 'skills'],
    // The strongest word decides.
    ['Technical Skills and Languages', 'languages'],
    ['Language skills', 'languages'],
    ['SKILLS EXPERIENCE', 'skills'],
    ['IT-Kenntnisse', 'skills'],
    ['Technologiekenntnisse', 'skills'],
    ['Bildung/Ausbildung', 'education'],
    [`Skills${' '.repeat(60)}`, 'skills'],
  ])('%s', (line, section) => {
    expect(headingOf(line)).toBe(section)
  })

  test.each([
    '',
    'W O R K',
    'Workpath',
    'WORKHISTORIES',
    'Perl',
    'Tools2',
    'Jobs jobs jobs jobs jobs jobs jobs jobs',
    'Technologies technologies technologies experience',
    '123',
    '( )',
    'Skills (of a mill) and more of it',
    '(most recent first)',
    'W WORKPATH',
    'xWORKPATH',
    'Skills and tools and work and history and more',
    'Project #2',
    'Job 1:',
    'Experience with the mill',
    'Skills & Tools & Work & History & Career & Jobs & Positions & Roles',
    `Skills ${'and skills '.repeat(5)}`,
    `Skills${' '.repeat(160)}`,
  ])('but not: %s', (line) => {
    expect(headingOf(line)).toBeNull()
  })
})

/** "section text", with "#" behind the section of a heading, "•" of a bullet, "_" of a blank line. */
const toldLines = (text: string, ...more: [index: number, section: 'other' | 'skills'][]) =>
  linesOf(text, new Map(more)).map(
    ({ section, isHeading, isBullet, isBlank, text: line }) =>
      `${section}${isHeading ? '#' : ''}${isBullet ? '•' : ''}${isBlank ? '_' : ''} ${line}`,
  )

describe('lines and their sections', () => {
  test('what stands before the first heading is the top; rules are blank, items are bullets', () => {
    expect(toldLines('Ada\n~~~~\nSkills\n• Perl\n\n1. Zig\nExperience\n-> Tester')).toEqual([
      'top Ada',
      'top_ ~~~~',
      'skills# Skills',
      'skills• • Perl',
      'skills_ ',
      'skills• 1. Zig',
      'experience# Experience',
      'experience -> Tester',
    ])
  })

  test('offsets are those of the text', () => {
    const text = 'Ada\n\nSkills\nPerl'
    for (const { start, text: line, index } of linesOf(text)) {
      expect(text.slice(start, start + line.length)).toBe(line)
      expect(text.slice(0, start).split('\n').length - 1).toBe(index)
    }
  })

  test('two lines are one heading where the first is half of one', () => {
    expect(toldLines('TECHNICAL\nSKILLS\nPerl')).toEqual([
      'skills# TECHNICAL',
      'skills# SKILLS',
      'skills Perl',
    ])
    expect(toldLines('PROFESSIONAL\nBACKGROUND\nx')).toEqual([
      'experience# PROFESSIONAL',
      'experience# BACKGROUND',
      'experience x',
    ])
    expect(toldLines('Skills\nExperience\nx').map((line) => line.split(' ')[0])).toEqual([
      'skills#',
      'experience#',
      'experience',
    ])
    expect(toldLines('TECHNICAL 2\nSKILLS\nPerl')[0]).toBe('top TECHNICAL 2')
    expect(toldLines('WORK\n  HISTORY\nTester\nSKILLS\nPerl').map((line) => line.split(' ')[0])).toEqual([
      'experience#',
      'experience#',
      'experience',
      'skills#',
      'skills',
    ])
    // Each of two that open the same is one of its own.
    expect(toldLines('Tools\nSkills\nPerl').map((line) => line.split(' ')[0])).toEqual([
      'skills#',
      'skills#',
      'skills',
    ])
  })

  test('an item of a list is no heading, though the list’s mark stands before some', () => {
    expect(toldLines('◆ Skills\n◆ Experience').map((line) => line.split(' ')[0])).toEqual(['top•', 'top•'])
    expect(toldLines('◆ Skills\nPerl\n◆ Experience\nx').map((line) => line.split(' ')[0])).toEqual([
      'skills#',
      'skills',
      'experience#',
      'experience',
    ])
    expect(toldLines('- Skills\nPerl')[0]).toBe('top• - Skills')
    expect(toldLines('• Skills\nPerl')[0]).toBe('top• • Skills')
    expect(toldLines('* Skills\nPerl')[0]).toBe('top• * Skills')
    expect(toldLines('1. Skills\n2. Experience\nx').map((line) => line.split(' ')[0])).toEqual([
      'skills#',
      'experience#',
      'experience',
    ])
  })

  test('where headings are marked or in capitals, a label opens nothing', () => {
    for (const mark of ['# ', '🧭 '])
      expect(toldLines(`${mark}Experience\nTester\nTools:\nPerl\n${mark}Education\nBSc`)[2]).toBe(
        'experience Tools:',
      )
    expect(toldLines('EXPERIENCE\nTester\nTools:\nPerl\nEDUCATION\nBSc')[2]).toBe('experience Tools:')
    expect(toldLines('EXPERIENCE\nTester\nSkills\nPerl\nEDUCATION\nBSc')[2]).toBe('skills# Skills')
    expect(toldLines('Skills\nPerl\nExperience\nTester\nTools:\nZig')[4]).toBe('experience Tools:')
    // In a text of labels they do, once.
    expect(toldLines('Experience:\nTester\nTools:\nPerl')[2]).toBe('skills# Tools:')
    expect(toldLines('Experience:\nTester\nTools:\nPerl\nBaker\nTools:\nZig')[2]).toBe('experience Tools:')
    // A mark of a level or a picture, with or without room before it; another mark behind is none.
    for (const mark of ['### ', ' # ', ' 🧭 ', '🧭'])
      expect(toldLines(`${mark}Experience\nTester\nTools:\nPerl\n${mark}Education\nBSc`)[2]).toBe(
        'experience Tools:',
      )
    expect(toldLines('Experience 🧭\nTester\nTools\nPerl\nEducation 🧭\nBSc')[2]).toBe('skills# Tools')
    // Labels of three kinds are headings themselves.
    expect(
      toldLines(
        '# Experience\nTester\n# Education\nBSc\nTools:\nPerl\nLanguages:\nThai\nInterests:\nMills',
      )[4],
    ).toBe('skills# Tools:')
    expect(toldLines('EXPERIENCE\nTester\nTools: \nPerl\nEDUCATION\nBSc')[2]).toBe('experience Tools: ')
    expect(toldLines('EXPERIENCE\nTester\nTools\nPerl\nEDUCATION\nBSc')[2]).toBe('skills# Tools')
    // One of two kinds tells no dress.
    expect(toldLines('# Ada\nExperience\nTester\n# Skills\nPerl')[1]).toBe('experience# Experience')
  })

  test('what the user says of a line opens what they say', () => {
    expect(toldLines('Ada\nOdds\nPerl', [1, 'skills'])).toEqual(['top Ada', 'skills# Odds', 'skills Perl'])
  })
})

describe('a line as it is shown', () => {
  test.each([
    ['• Perl', 'Perl'],
    ['12) Perl', 'Perl'],
    ['## Perl', 'Perl'],
    ['##  Perl', 'Perl'],
    ['##Perl', '##Perl'],
    ['C# Perl', 'C# Perl'],
    ['about C# Perl', 'about C# Perl'],
    ['-> Perl', 'Perl'],
    ['~> Perl', 'Perl'],
    ['✓ Perl', 'Perl'],
    ['-Perl', '-Perl'],
    ['  Perl   and  Ada ', 'Perl and Ada'],
  ])('%s', (line, words) => {
    expect(plain(line)).toBe(words)
  })

  test('is cut where it is a paragraph, and keeps its gaps where they part', () => {
    expect(shown('x'.repeat(300))).toBe('x'.repeat(300))
    expect(shown('x'.repeat(301))).toBe(`${'x'.repeat(300)}…`)
    expect(withoutBullet('• Perl   Ada')).toBe('Perl   Ada')
  })
})

describe('what lines without a known heading are', () => {
  const contentsOf = (...lines: string[]) => contentsBy(lexicon)(linesOf(lines.join('\n')))

  test.each([
    ['skills', ['Perl, OCaml', 'Redis']],
    ['skills', ['• Perl   OCaml and more', '', 'Redis']],
    ['languages', ['Danish – native', 'Thai – B1', 'Perl']],
    ['languages', ['Danish native']],
    ['education', ['BSc Physics', 'Example College']],
    ['education', ['Example College', '• BSc Physics']],
    [null, ['Perl']],
    ['skills', ['Perl, OCaml, baking, knitting']],
    ['languages', ['Danish', 'Thai', 'Finnish', 'baking', 'rowing']],
    [null, ['Danish', '', '', '', 'baking']],
    [null, ['Danish Perl', 'baking', 'Zig']],
    [null, ['Example College', 'in the north', 'BSc Physics']],
    [null, ['Perl, OCaml, baking, knitting, rowing']],
    [null, ['Danish', 'baking', 'rowing']],
    [null, ['', ' ']],
    [null, []],
  ])('%s: %j', (section, lines) => {
    expect(contentsOf(...lines)).toBe(section)
  })

  test('are told by their first forty', () => {
    const prose = Array.from({ length: 40 }, () => 'a sentence about something else')
    expect(contentsOf(...prose, ...Array.from({ length: 60 }, () => 'Perl'))).toBeNull()
  })
})
