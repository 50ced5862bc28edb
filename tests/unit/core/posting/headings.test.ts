/** Headings as postings write them: what stands below each is a must, a wish or no more than named (headings.json). */
import { describe, expect, test } from 'vitest'
import { startEngine } from '../../../tools/eval/engine.ts'
import headings from './headings.json' with { type: 'json' }

const engine = await startEngine()

/** What stands in front is read otherwise, so that a heading that is not heard carries it on. */
const BEFORE: Record<string, string> = {
  required: 'Responsibilities\nShip features for clients\nTalk to users\n',
  preferred: 'Responsibilities\nShip features for clients\nTalk to users\n',
  mentioned: 'Requirements\nJava\nFluent English\n',
}

/** A heading in front of bullets, with a colon, as a line that only its words make a heading, and behind another list. */
const SHAPES: Record<string, (heading: string, level: string) => string> = {
  'over bullets': (heading) => `We make maps.\n\n${heading}\n- PostgreSQL\n- Redis\n`,
  'with a colon': (heading) => `We make maps.\n\n${heading.replace(/[:?]$/, '')}:\nPostgreSQL\nRedis\n`,
  'as a bare line': (heading) => `We make maps.\n${heading}\nPostgreSQL\nRedis\n`,
  'set apart behind a list': (heading, level) => `${BEFORE[level]}\n${heading}\nPostgreSQL\nRedis\n`,
}

describe.each(Object.entries(headings))('%s', (level, list) => {
  test.each(list)('%s', (heading) => {
    const levels = Object.entries(SHAPES).map(([shape, write]) => {
      const { skills } = engine.read('', write(heading, level))
      const found = skills.filter(({ id }) => id === 'postgresql' || id === 'redis').map((one) => one.level)
      return [shape, found]
    })
    expect(levels).toEqual(Object.keys(SHAPES).map((shape) => [shape, [level, level]]))
  })
})
