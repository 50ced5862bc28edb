import { describe, expect, test } from 'vitest'
import { wordsForCv, wordsOfResume } from '../../../src/core/gap/resume-words.ts'
import { postingWording } from '../../../src/core/gap/wording.ts'
import { match, mentionsOf } from '../../../src/core/match/match.ts'
import { startEngine } from '../../tools/eval/engine.ts'

const { lexicon, read } = await startEngine()
const TEXT = 'Requirements\n- PostgreSQL, Kubernetes and Kafka\n- Tuning of PostgreSQL\n- PostgreSQL backups'
const reading = read('Backend Developer', TEXT)
const has = (...skills: string[]) => ({
  skills: skills.map((skill) => ({ skill, level: 'working' as const, years: null })),
  seniority: null,
  years: null,
  targetRoles: [],
})
const wordsFor = (resume: string, ...skills: string[]) =>
  wordsForCv(
    reading,
    has(...skills),
    postingWording(TEXT, reading),
    wordsOfResume(resume, mentionsOf(match(resume, lexicon), lexicon)),
  )

describe('words for a CV', () => {
  test('are counted in the posting and in the resume', () => {
    expect(wordsFor('Postgres, Go and k8s. Later Postgres and Java.', 'postgresql', 'kubernetes')).toEqual(
      expect.arrayContaining([
        {
          skill: 'postgresql',
          words: 'PostgreSQL',
          inPosting: 3,
          inResume: [{ words: 'Postgres', times: 2 }],
        },
        { skill: 'kubernetes', words: 'Kubernetes', inPosting: 1, inResume: [{ words: 'k8s', times: 1 }] },
      ]),
    )
  })

  test('are told where the resume does not name the skill at all', () => {
    expect(wordsFor('Docker', 'kafka')).toMatchObject([{ words: 'Kafka', inResume: [] }])
  })

  test('are none that the resume uses already, whatever its capitals', () => {
    expect(wordsFor('POSTGRESQL and Postgres', 'postgresql')).toEqual([])
  })

  test('are never of a skill that the profile has not', () => {
    expect(wordsFor('Docker')).toEqual([])
  })
})
