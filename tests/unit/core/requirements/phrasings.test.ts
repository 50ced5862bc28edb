/** Sentence patterns times names times contexts (phrasings.json): each kind is read right, whatever the name. */
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../../src/core/types.ts'
import { startEngine } from '../../../tools/eval/engine.ts'
import data from './phrasings.json' with { type: 'json' }

const engine = await startEngine()
const CLEAR_FLOOR = 0.97
const AMBIGUOUS_FLOOR = 0.92

type Kind = 'required' | 'preferred' | 'negated' | 'mentioned'
type Context = keyof typeof data.contexts
type Clarity = keyof typeof data.names

const idOf = (name: string): string => {
  const id = engine.lexicon.resolve(name)
  if (id === null) throw new Error(`${name} is no skill: take another name, or add it to skills-data/skills`)
  return id
}

const inContext = (context: Context, sentence: string): Reading =>
  engine.read(
    'Software Engineer',
    data.contexts[context].replace('{}', () => sentence),
  )

const levelOf = ({ skills, negated }: Reading, id: string): string => {
  if (negated.some(({ skill }) => skill === id)) return 'negated'
  return skills.find((one) => one.id === id)?.level ?? 'none'
}

const areAlike = ([a = '', b = '']: readonly string[]): boolean =>
  engine.lexicon.skill(idOf(a))?.category === engine.lexicon.skill(idOf(b))?.category

/** The share that is right, and what is wrong, for the message. */
function shareOf(cases: readonly { says: string; right: boolean }[]): { share: number; wrong: string[] } {
  const wrong = cases.filter(({ right }) => !right).map(({ says }) => says)
  return { share: 1 - wrong.length / cases.length, wrong: wrong.slice(0, 12) }
}

/** A told name takes the level of the list that it stands in, which is asked elsewhere. */
const isToldIn = (context: Context) => context !== 'requirements' && context !== 'preferred'

const CLARITIES = Object.keys(data.names) as Clarity[]
const KINDS = Object.keys(data.patterns) as Kind[]

describe.each(CLARITIES)('%s names', (clarity) => {
  const floor = clarity === 'clear' ? CLEAR_FLOOR : AMBIGUOUS_FLOOR
  const names = data.names[clarity]

  test.each(KINDS)('%s', (kind) => {
    const contexts = (Object.keys(data.contexts) as Context[]).filter(
      (context) => kind !== 'mentioned' || isToldIn(context),
    )
    const cases = data.patterns[kind].flatMap((pattern) =>
      contexts.flatMap((context) =>
        names.map((name) => ({
          says: `${context}: ${pattern.replace('{}', name)}`,
          right: levelOf(inContext(context, pattern.replace('{}', name)), idOf(name)) === kind,
        })),
      ),
    )
    const { share, wrong } = shareOf(cases)
    expect(share, `read wrong:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(floor)
  })

  test.each(['groups', 'apart'] as const)('%s', (kind) => {
    const triples = names.slice(0, -2).map((_, i) => names.slice(i, i + 3))
    const cases = data[kind].flatMap((pattern) =>
      // A slash gives a choice between things of one kind only: "Docker/Podman", but "Java/Spring".
      triples
        .filter((triple) => !pattern.includes('/') || areAlike(triple))
        .map((triple) => {
          const used = ['a', 'b', 'c'].filter((letter) => pattern.includes(`{${letter}}`))
          const text = used.reduce(
            (said, letter, i) => said.replace(`{${letter}}`, triple[i] as string),
            pattern,
          )
          const { skills } = inContext('requirements', text)
          const groups = used.map((_, i) => skills.find(({ id }) => id === idOf(triple[i] as string))?.group)
          const together = groups[0] !== null && new Set(groups).size === 1
          const named = groups.every((group) => group !== undefined)
          const shared = groups.some((group, i) => group !== null && groups.indexOf(group) < i)
          return { says: text, right: named && (kind === 'groups' ? together : !shared) }
        }),
    )
    const { share, wrong } = shareOf(cases)
    expect(share, `read wrong:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(floor)
  })

  test('years', () => {
    const cases = data.years.flatMap((pattern) =>
      names.map((name, i) => {
        const years = 2 + (i % 6)
        const text = pattern.replace('{n}', String(years)).replace('{}', name)
        const { skills } = inContext('requirements', text)
        return { says: text, right: skills.find(({ id }) => id === idOf(name))?.years === years }
      }),
    )
    const { share, wrong } = shareOf(cases)
    expect(share, `read wrong:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(floor)
  })
})

test('examples of a kind can be met by any of it', () => {
  const asked = (text: string) =>
    engine
      .read('', `Requirements:\n- ${text}`)
      .requirements.map(({ oneOf, orKind }) => [oneOf, orKind ?? false])
  expect(asked('experience with programming languages like Elixir')).toEqual([[['elixir'], true]])
  expect(asked('a database such as MariaDB')).toEqual([[['database', 'mariadb'], true]])
  expect(asked('Symfony, Laravel or a similar framework')).toEqual([[['symfony', 'laravel'], true]])
  expect(asked('Symfony or Laravel')).toEqual([[['symfony', 'laravel'], false]])
  expect(asked('Elixir and MariaDB')).toEqual([
    [['elixir'], false],
    [['mariadb'], false],
  ])
})

test('a bracket behind a product names its parts', () => {
  const parts = (text: string) =>
    engine
      .read('', `Requirements:\n- ${text}`)
      .requirements.map(({ oneOf, partOf }) => [oneOf[0], partOf ?? null])
  expect(parts('AWS (EC2, S3 and RDS)')).toEqual([
    ['aws', null],
    ['amazon-ec2', 'aws'],
    ['amazon-s3', 'aws'],
    ['amazon-rds', 'aws'],
  ])
})
