/** Headings in words that nobody listed: which lines are one, by their dress, and what they open, by what stands below. */
import { describe, expect, test } from 'vitest'
import { withOtherHeadings } from '../../../../../src/profile/resume/text/entries/other-headings.ts'
import { contentsBy } from '../../../../../src/profile/resume/text/lines/contents.ts'
import { linesOf } from '../../../../../src/profile/resume/text/lines/sections.ts'
import { titleWords } from '../../../../../src/profile/resume/text/words.ts'
import { startEngine } from '../../../../tools/eval/engine.ts'

const { lexicon } = await startEngine()

/** "section text" of the first line with the words, "#" behind the section of a heading and "•" of a bullet. */
function lineWith(words: string, text: string): string | undefined {
  const lines = withOtherHeadings(linesOf(text), titleWords(lexicon), contentsBy(lexicon), 2026 * 12)
  const told = lines.map(
    ({ section, isHeading, isBullet, text: line }) =>
      `${section}${isHeading ? '#' : ''}${isBullet ? '•' : ''} ${line}`,
  )
  return told.find((line) => line.includes(words))
}

const SPOKEN = 'Danish – native\nThai – B1'
const JOB = 'Tester, Example Mill\n2019 – 2021'

describe('a line is a heading where it is dressed as all that are known', () => {
  test.each([
    ['by a mark', `# Skills\nZig\n# Odds\n${SPOKEN}\n# Education\nBSc`, 'languages# # Odds'],
    ['by a picture too', `# Skills\nZig\n# 🧭 Odds\n${SPOKEN}`, 'languages# # 🧭 Odds'],
    ['by capitals', `SKILLS\nZig\nODDS\n${SPOKEN}\nEDUCATION\nBSc`, 'languages# ODDS'],
    ['by an ornament', `◆ Skills\nZig\n◆ Odds\n${SPOKEN}\n◆ Education\nBSc`, 'languages# ◆ Odds'],
    ['in five words', `SKILLS\nZig\nODDS AND ENDS AND ENDS\n${SPOKEN}`, 'languages# ODDS AND ENDS AND ENDS'],
    [
      'as long as forty letters',
      `SKILLS\nZig\nODDSODDS ODDSODDSODDSODDSODDS ODDSODDSOD\n${SPOKEN}`,
      'languages# ODDSODDS ODDSODDSODDSODDSODDS ODDSODDSOD',
    ],
  ])('%s', (_, text, line) => {
    expect(lineWith('O', text)).toBe(line)
  })

  test.each([
    ['of six words', `SKILLS\nZig\nODDS AND ENDS AND ENDS AGAIN\n${SPOKEN}`],
    ['longer than that', `SKILLS\nZig\nODDSODDS ODDSODDSODDSODDSODDS ODDSODDSODD\n${SPOKEN}`],
    ['without the mark', `# Skills\nZig\nOdds\n${SPOKEN}`],
    ['with a deeper mark', `# Skills\nZig\n### Odds\n${SPOKEN}`],
    ['with the mark in its midst', `# Skills\nZig\nC# Odds\n${SPOKEN}`],
    ['with the mark behind some words', `# Skills\nZig\nModern C# Odds\n${SPOKEN}`],
    ['where some are in small letters', `SKILLS\nZig\nODDS\n${SPOKEN}\nEducation\nBSc`],
    ['in small letters where all are in capitals', `SKILLS\nZig\nOdds\n${SPOKEN}`],
    ['of an ornament that only one has', `◆ Skills\nZig\n◆ Odds\n${SPOKEN}`],
    ['of an ornament that another has not', `◆ Skills\nZig\n◆ Odds\n${SPOKEN}\n▶ Education\nBSc`],
    ['with another ornament', `◆ Skills\nZig\n▶ Odds\n${SPOKEN}\n◆ Education\nBSc`],
    ['with the ornament in its midst', `◆ Skills\nZig\nOdds ◆ Ends\n${SPOKEN}\n◆ Education\nBSc`],
    ['with the ornament at its word', `◆ Skills\nZig\nOdds◆ Ends\n${SPOKEN}\n◆ Education\nBSc`],
    ['that is an item of a list', `SKILLS\nZig\n• ODDS\n${SPOKEN}`],
    ['that begins small', `# Skills\nZig\n# the Odds\n${SPOKEN}`],
    ['that begins with a number', `# Skills\nZig\n# 2 Odds\n${SPOKEN}`],
    ['with a number', `# Skills\nZig\n# Odds 2\n${SPOKEN}`],
    ['of a sentence', `# Skills\nZig\n# Odds, ends\n${SPOKEN}`],
    ['that is a title', `# Skills\nZig\n# Odds Tester\n${SPOKEN}`],
    ['over nothing that tells', '# Skills\nZig\n# Odds\nsomething else'],
    ['over dated skills', '# Skills\nZig\n# Odds\nZig, Redis\nKafka 2019 – 2020'],
  ])('but none %s', (_, text) => {
    expect(lineWith('O', text)).toMatch(/^skills•? /)
  })

  test('the name is none, whatever stands under it', () => {
    expect(lineWith('Ada', `# Ada\n${SPOKEN}\n# Skills\nZig\n# Education\nBSc`)).toBe('top # Ada')
    expect(lineWith('Ada', `\n\n# Ada\n${SPOKEN}\n# Skills\nZig\n# Education\nBSc`)).toBe('top # Ada')
    expect(lineWith('ADA', `ADA\n${SPOKEN}\nSKILLS\nZig\nEDUCATION\nBSc`)).toBe('top ADA')
  })

  test('a known one opens what its words say', () => {
    expect(lineWith('Skills', `# Skills\n${SPOKEN}\n# Education\nBSc`)).toBe('skills# # Skills')
  })
})

describe('what it opens', () => {
  test.each([
    ['skills', '# Education\nBSc Physics\n# Odds\nZig, Redis', 'skills# # Odds'],
    ['studies, dated or not', '# Skills\nZig\n# Odds\nBSc Physics, 2015 – 2018', 'education# # Odds'],
    ['jobs', `# Education\nBSc\n# Odds\n${JOB}`, 'experience# # Odds'],
    ['jobs behind an ornament', `◆ Education\nBSc\n◆ Odds\n${JOB}\n◆ Skills\nZig`, 'experience# ◆ Odds'],
    ['jobs behind a summary', `SUMMARY\nI test.\nODDS\n${JOB}\nEDUCATION\nBSc`, 'experience# ODDS'],
    ['jobs without a dress, behind skills and room', `Skills\nZig\n\nOdds\n${JOB}`, 'experience# Odds'],
    [
      'a job at a school',
      '# Skills\nZig\n# Odds\nTester\nExample University\n2019 – 2021',
      'experience# # Odds',
    ],
    [
      'a job whose title stands beside its dates',
      '# Skills\nZig\n# Odds\n2019 – 2021: Tester',
      'experience# # Odds',
    ],
  ])('%s', (_, text, line) => {
    expect(lineWith('dds', text) ?? lineWith('ODDS', text)).toBe(line)
  })

  test.each([
    ['behind skills without room', `Skills\nZig\nOdds\n${JOB}`, 'skills Odds'],
    ['behind studies without a mark', `EDUCATION\nBSc\n\nODDS\n${JOB}\nSKILLS\nZig`, 'education ODDS'],
    [
      'where dates stand in prose',
      '# Skills\nZig\n# Odds\nIt ran from 2019 to 2021 they say\nTester',
      'skills # Odds',
    ],
    ['where no title is near', '# Skills\nZig\n# Odds\nTester\nsee\nthere\n2019 – 2021', 'skills # Odds'],
    [
      'where an item names somebody',
      '# Skills\nZig\n# Odds\nExample Mill, 2019 – 2021\n• a tester',
      'skills # Odds',
    ],
    [
      'where a sentence does',
      `# Skills\nZig\n# Odds\nExample Mill, 2019 – 2021\n${'It was a mill of the north and '.repeat(3)}Tester`,
      'skills # Odds',
    ],
    ['within jobs', `# Experience\n${JOB}\n# Odds\nBaker, Example Inn\n2017 – 2019`, 'experience # Odds'],
    [
      'where the dates stand above',
      '# Education\n2019 – 2021: Tester\n# Odds\nsomething else\n# Skills\nZig',
      'education # Odds',
    ],
  ])('no jobs %s', (_, text, line) => {
    expect(lineWith('dds', text) ?? lineWith('ODDS', text)).toBe(line)
  })

  test('goes on to the next heading, over lines that only look like one', () => {
    const text =
      '# Education\nBSc\n# Odds\nZig, Redis, Perl\n# Ends\nbaking\n# Experience\nTester, 2019 – 2021'
    expect(lineWith('baking', text)).toBe('skills baking')
    expect(lineWith('Experience', text)).toBe('experience# # Experience')
  })
})
