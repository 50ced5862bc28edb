/**
 * What stands below a heading is a must, a wish or no more than named: for every heading of skills-data, and for others as
 * postings write them (headings.json), which none of its phrases tells to the letter.
 */
import { describe, expect, test } from 'vitest'
import known from '../../../../skills-data/language/headings.json' with { type: 'json' }
import { startEngine } from '../../../tools/eval/engine.ts'
import headings from './headings.json' with { type: 'json' }

const engine = await startEngine()

type Level = 'required' | 'preferred' | 'mentioned'
/** Those of what is not needed are read in examples.test.ts; those of facts are labels of one line. */
const LEVELS: Readonly<Partial<Record<string, Level>>> = {
  requirements: 'required',
  preferred: 'preferred',
  duties: 'mentioned',
  stack: 'mentioned',
  company: 'mentioned',
  benefits: 'mentioned',
  legal: 'mentioned',
}

/** What stands in front is read otherwise, so that a heading that is not heard carries it on. */
const BEFORE: Readonly<Record<Level, string>> = {
  required: 'Responsibilities\nShip features for clients\nTalk to users\n',
  preferred: 'Responsibilities\nShip features for clients\nTalk to users\n',
  mentioned: 'Requirements\nJava\nFluent English\n',
}

/** A heading in front of bullets, with a colon, as a line that only its words make a heading, and behind another list. */
const SHAPES: Record<string, (heading: string, level: Level) => string> = {
  'over bullets': (heading) => `We make maps.\n\n${heading}\n- PostgreSQL\n- Redis\n`,
  'with a colon': (heading) => `We make maps.\n\n${heading.replace(/[:?]$/, '')}:\nPostgreSQL\nRedis\n`,
  'as a bare line': (heading) => `We make maps.\n${heading}\nPostgreSQL\nRedis\n`,
  'set apart behind a list': (heading, level) => `${BEFORE[level]}\n${heading}\nPostgreSQL\nRedis\n`,
}

/** The shapes in which what stands below is read otherwise. */
function wrongShapes(heading: string, level: Level): string[] {
  return Object.entries(SHAPES).flatMap(([shape, write]) => {
    const { skills } = engine.read('', write(heading, level))
    const levels = skills.filter(({ id }) => id === 'postgresql' || id === 'redis').map((one) => one.level)
    return levels.length === 2 && levels.every((one) => one === level) ? [] : [`${shape}: ${levels.join()}`]
  })
}

describe.each(Object.entries(headings) as [Level, string[]][])('%s', (level, list) => {
  test.each(list)('%s', (heading) => {
    expect(wrongShapes(heading, level)).toEqual([])
  })
})

/** Their colon or their bullets have to say that they are headings: as a bare line they are a list of what is asked. */
const NO_BARE_LINE = /^knowledge, skills,? and abilities|^education, experience and skills/

describe('every heading that the data knows', () => {
  test.each(Object.entries(known).filter(([kind]) => LEVELS[kind]))('of %s', (kind, phrases) => {
    const level = LEVELS[kind] as Level
    const wrong = phrases.flatMap((phrase) =>
      wrongShapes(`${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`, level)
        .filter((shape) => !(NO_BARE_LINE.test(phrase) && shape.startsWith('as a bare line')))
        .map((shape) => `${phrase} ${shape}`),
    )
    expect(wrong).toEqual([])
  })
})
