import { describe, expect, it } from 'vitest'
import { interviewTopics } from '../../../../src/core/gap/topics.ts'
import { cvWords, postingWording } from '../../../../src/core/gap/wording.ts'
import type { Reading } from '../../../../src/core/types.ts'
import { profile } from '../fit/samples.ts'
import { catalog, posting } from './samples.ts'

describe('interview topics', () => {
  const topics = (...asks: Parameters<typeof posting>) => interviewTopics(posting(...asks), catalog)
  const ids = (...asks: Parameters<typeof posting>) => topics(...asks).map(({ topic }) => topic.id)

  it('follow from what is asked: APIs, queries, caching, system design', () => {
    expect(ids('rest', 'postgresql', 'redis', 'microservices')).toEqual(
      expect.arrayContaining(['api-design', 'queries', 'caching', 'system-design']),
    )
    expect(ids('rest')).not.toContain('queries')
  })

  it('follow from no language by what can be done with it: Go is asked about, not trade-offs', () => {
    expect(ids('go', 'elixir', 'rust')).toEqual(ids())
    expect(ids('concurrency')).toContain('trade-offs')
  })

  it('say which skills bring them up, must-haves first', () => {
    const queries = topics(['preferred', 'mysql'], 'postgresql').find(({ topic }) => topic.id === 'queries')
    expect(queries?.because).toEqual(['postgresql', 'mysql'])
  })

  it('begin with what the posting asks most, and end with what every interview asks', () => {
    const found = ids('postgresql', 'sql', 'mysql', 'hibernate', ['mentioned', 'rest'])
    expect(found[0]).toBe('queries')
    expect(found.slice(-2)).toEqual(['projects', 'behaviour'])
  })

  it('follow from duties too, whatever they name', () => {
    const duties = [
      { value: 'data-storage', span: null },
      { value: 'performance-scale', span: null },
    ] as const
    const found = interviewTopics({ ...posting('python'), duties: [...duties] }, catalog)
    expect(found.find(({ topic }) => topic.id === 'queries')?.duties).toEqual(['data-storage'])
    expect(found.map(({ topic }) => topic.id)).toContain('trade-offs')
  })

  it.each([
    ['varnish', 'caching'],
    ['hazelcast', 'caching'],
    ['cypher', 'queries'],
    ['snowflake', 'queries'],
    ['ldap', 'authentication'],
    ['asynchronous-programming', 'trade-offs'],
    ['sharding', 'system-design'],
    ['haproxy', 'system-design'],
    ['google-cloud-pub-sub', 'system-design'],
    ['computational-complexity', 'algorithms'],
  ])('follow from what is of their kind: %s brings up %s', (asked, topic) => {
    expect(topics(asked).find((one) => one.topic.id === topic)?.because).toEqual([asked])
  })

  it('follow from nothing that no document ties to them: encryption is no log-in, a dashboard no trade-off', () => {
    expect(ids('encryption', 'gdpr', 'grafana', 'vulnerability-management')).toEqual(ids())
    expect(ids('keycloak')).toContain('authentication')
  })

  it('are there for a posting that names no skill', () => {
    expect(ids().length).toBeGreaterThan(0)
  })
})

describe('words for a CV', () => {
  const text = 'We love Postgres.\nYou bring PostgreSQL and  Spring\nBoot, Java 17, Kafka.'
  const at = (words: string, skill: string) => {
    const start = text.indexOf(words)
    return { skill, start, end: start + words.length }
  }
  const read: Reading = {
    ...posting('postgresql', ['preferred', 'spring-boot'], 'java', 'kafka'),
    mentions: [
      at('Postgres.', 'postgresql'),
      at('PostgreSQL', 'postgresql'),
      at('Spring\nBoot', 'spring-boot'),
      at('Java 17', 'java'),
      at('Kafka', 'kafka'),
    ],
  }
  const clause = { start: text.indexOf('You'), end: text.length }
  const asked: Reading = { ...read, requirements: read.requirements.map((one) => ({ ...one, ...clause })) }

  it('are the posting’s own, where it asks', () => {
    expect(postingWording(text, asked)).toMatchObject({
      postgresql: 'PostgreSQL',
      'spring-boot': 'Spring Boot',
      java: 'Java 17',
    })
  })

  it('are of skills in the profile only, what is asked most first', () => {
    const wording = postingWording(text, asked)
    expect(cvWords(asked, profile('spring-boot', 'postgresql', 'ruby'), wording)).toEqual([
      { skill: 'postgresql', words: 'PostgreSQL' },
      { skill: 'spring-boot', words: 'Spring Boot' },
    ])
  })

  it('never claim what is only implied: Spring Boot does not put Java into a CV', () => {
    const claimed = cvWords(asked, profile('spring-boot'), postingWording(text, asked))
    expect(claimed.map(({ skill }) => skill)).toEqual(['spring-boot'])
  })

  it('come from the title where only the title names the skill', () => {
    const titled: Reading = {
      ...posting('go'),
      mentions: [],
      title: { text: 'Golang Developer', roles: [], mentions: [{ skill: 'go', start: 0, end: 6 }] },
    }
    expect(postingWording('', titled)).toEqual({ go: 'Golang' })
  })
})
