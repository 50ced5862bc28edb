/** A reading in short, for tests: "kafka|rabbitmq:p" is a preferred choice of two, "java:r5" asks five years, "-php" is not needed, "5y" are overall. */
import type { Reading } from '../../../../src/core/types.ts'
import { startEngine } from '../../../tools/eval/engine.ts'

export const engine = await startEngine()

/** In the order of the text, each once. */
export function readingOf(text: string, company?: string): string {
  const { requirements, negated, years }: Reading = engine.read('', text, company)
  const asked = requirements.map(({ oneOf, level, years: of }) => `${oneOf.join('|')}:${level[0]}${of ?? ''}`)
  return [
    ...new Set(asked),
    ...negated.map(({ skill }) => `-${skill}`),
    ...(years === null ? [] : [`${years.min}y`]),
  ].join(' ')
}
