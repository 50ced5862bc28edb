import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../../conventions/source-files.ts'
import { builtWhile, expressionsOf, type Found, sourceFiles } from './collect.ts'
import { type Attack, attacksOn, textOf } from './hostile.ts'
import { parse, stepCounter, TooManySteps } from './steps.ts'

/**
 * Two lengths, the second four times the first: linear work grows by four, quadratic by sixteen. Of short texts the
 * linear part hides much of that; and what grows there may only have a bound ("at most 500 of these"). So whatever
 * grows by a little more than four is looked at again, well beyond every bound.
 */
const LOOKS = [
  { lengths: [64, 256], mostGrowth: 4.5 },
  { lengths: [800, 3_200], mostGrowth: 8 },
] as const
/** Far above what anything linear takes. */
const MOST_STEPS = 10_000_000

/** Where expressions are built as the product runs, and why they cannot be hard. */
const LATE = new Map([
  ['src/core/syntax/pattern.ts', 'its patterns run over rows of at most LONGEST_SEGMENT letters'],
  ['src/ui/guide/search/found.tsx', 'the words of a query, escaped: nothing in it repeats'],
])

const files = sourceFiles().map((file) => ({ file, ...expressionsOf(file) }))
const literals = files.flatMap((file) => file.literals)
const building = files.filter(({ file, built }) => built.length > 0 && !LATE.has(file))

/** An attack that makes an expression work more than in proportion, if there is one. */
function weakness({ source, flags }: Found): Attack | null {
  const pattern = parse(source, flags)
  const count = stepCounter(pattern, flags)
  const isBeyond = (attack: Attack) =>
    LOOKS.every(({ lengths: [short, long], mostGrowth }) => {
      try {
        count(textOf(attack, long), count(textOf(attack, short), MOST_STEPS) * mostGrowth)
        return false
      } catch (error) {
        // A RangeError: so deep in its own choices that the stack was full.
        if (error instanceof TooManySteps || error instanceof RangeError) return true
        throw error
      }
    })
  return attacksOn(pattern, flags).find(isBeyond) ?? null
}

function complaint(found: Found): string {
  const attack = weakness(found)
  if (!attack) return ''
  const [before, pump, after] = [attack.before, attack.pump, attack.after].map((part) => JSON.stringify(part))
  return (
    `${found.at} /${found.source}/${found.flags} works more than in proportion to ${before} + ${pump}.repeat(n) + ${after}: ` +
    'bound its repetitions ({1,40}), let its parts exclude what the next begins with, anchor it, or do without.'
  )
}

test('the test finds what is worse than linear, and only that', () => {
  const isWeak = (expression: RegExp) =>
    weakness({ at: '', source: expression.source, flags: expression.flags }) !== null
  const weak = [
    /<[a-z][^>]*>/i,
    /\s+$/,
    /^(?:a|a)*$/,
    /(?:\w+ ?)+:/,
    /\([^)]*\)/g,
    /\/job\/[^?]*?(\d{6,})/,
    /^[\s#]+|[\s:]+$/gu,
    /a.*b.*c/,
    /(?<=x\s*)y/,
    /[^\n]+\n/,
    /_((?:JR|R)?\d[\w-]*)(?:[?/]|$)/,
  ]
  const sound = [
    /^\s+/,
    /<[a-z][^<>]{0,200}>/i,
    /\b\w+\b/,
    /(?<!\s)\s+$/,
    /(?<![a-z])[a-z]+(?=\d)/u,
    /[\p{L}&&[a-z]]{1,30}\d/v,
    /(["'])[^"']*\1/,
    /x(?=y)|(?<=z)\d{1,500}w/,
  ]
  expect(weak.filter((one) => !isWeak(one))).toEqual([])
  expect(sound.filter(isWeak)).toEqual([])
})

test('no literal of the source makes work worse than linear', () => {
  expect(literals.length).toBeGreaterThan(200)
  expect(literals.map(complaint).filter(Boolean)).toEqual([])
})

test('expressions are built as a module loads, where this test sees them', () => {
  const others = files.filter(({ file }) => !LATE.has(file))
  const late = others.flatMap(({ built }) => built.filter(({ isLate }) => isLate).map(({ at }) => at))
  expect(late, 'Move `new RegExp` out of the function, or write a literal.').toEqual([])
})

test('no expression that the source builds makes work worse than linear', async () => {
  const found: Found[] = []
  for (const { file } of building) {
    found.push(...(await builtWhile(file, () => import(/* @vite-ignore */ resolve(ROOT, file)))))
  }
  expect(found.length).toBeGreaterThanOrEqual(building.length)
  expect(found.map(complaint).filter(Boolean)).toEqual([])
})
