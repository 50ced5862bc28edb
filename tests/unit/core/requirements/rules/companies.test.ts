/** Names of skills that are companies where they stand: the posting's own, told by how the text speaks of it, and others. */
import { describe, expect, test } from 'vitest'
import { engine, readingOf } from '../reading-of.ts'

const rules: Record<string, [text: string, reading: string][]> = {
  'the company is known by what is said of it': [
    ['Ignite is hiring. Ignite runs.', ''],
    ['We write Go. Datadog was founded in 2010. Datadog!', 'go:m'],
    ['At Datadog, people write Go. Datadog!', 'go:m'],
    ['Our Ignite is hiring. Ignite runs', 'apache-ignite:m'],
    ['At Intercom, we like Go. Intercom', 'go:m'],
    ['At Intercom we like Go. Intercom is fun', 'go:m'],
    ['At Intercom you write Go. Intercom!', 'go:m'],
    ['At Intercom people write Go.', 'intercom:m go:m'],
    ['Join Elastic. Elastic is big.', ''],
    ['What you will do:\n- Index, join, Redis', 'redis:m'],
    ['the team of our redis. join redis today. Redis runs', 'redis:m'],
  ],
  'or by a heading that ends with it': [
    ['About Datadog\nDatadog is here.', ''],
    ['About Datadog and you\nDatadog is here', 'datadog:m'],
    ['About Intercom and you\nIntercom is here', 'intercom:m'],
    ['Intercom\nIntercom is here.', 'intercom:m'],
  ],
  'and can be asked for all the same': [
    ['Square was founded in 2009.\nRequirements:\n- Square', 'square:r'],
    ['Redis was founded in 2011.\nRequirements:\n- Redis products', 'redis:r'],
    ['Redis was founded in 2011.\nRequirements:\n- We use Redis', ''],
    ['Redis was founded in 2011.\nRequirements:\n- We use Redis beside Go', 'go:m'],
  ],
  'others are customers, investors and former employers': [
    ['Trusted by Canva, Atlassian and Slack.', ''],
    ['trusted by slack and Zendesk', 'zendesk:m'],
    ['We are backed by Datadog and Sequoia.', ''],
    ['Backed by Datadog', ''],
    ['investors from Stripe', ''],
    ['Our founders of Slack', ''],
    ['Alumni from Google, Stripe', ''],
    ['companies like Cisco, Slack', ''],
    ['customers including Slack', ''],
  ],
  'but not whatever stands near such words': [
    ['people from Slack', 'slack:m'],
    ['Trusted by 300 Datadog users', 'datadog:m'],
    ['Trusted by Acme (Datadog is in use)', 'datadog:m'],
    ['We write Go. Datadog is green, and we are trusted by Zendesk.', 'go:m datadog:m'],
    [`Trusted by ${'Acme, '.repeat(30)}Datadog`, 'datadog:m'],
    ['investors from Django and Stripe', 'django:m'],
    ['trusted by kafka and Stripe', 'kafka:m stripe:m'],
    ['tools like Slack', 'slack:m'],
    ['engineers from Java or Django backgrounds', 'java|django:m'],
    ['customers including Slack and 3 others, Zendesk', 'zendesk:m'],
    ['Trusted by a lot of others. Slack', 'slack:m'],
    ['Trusted by Acme Corp, 12 banks, and Slack', 'slack:m'],
    ['Requirements:\n- Services backed by Redis and Stripe', 'redis:r stripe:r'],
    ['What you will do:\n- Run what is backed by Redis', 'redis:m'],
  ],
}

describe.each(Object.entries(rules))('%s', (_, cases) => {
  test.each(cases)('%s', (text, reading) => {
    expect(readingOf(text)).toBe(reading)
  })

  test.each(cases)('and no mention besides: %s', (text) => {
    const { mentions, skills } = engine.read('', text)
    expect([...new Set(mentions.map(({ skill }) => skill))]).toEqual(skills.map(({ id }) => id))
  })
})
