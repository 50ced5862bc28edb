/** What a name is worth by where it stands, by what sort of word it is, and by what its sentence says. */
import { describe, expect, test } from 'vitest'
import { engine } from '../reading-of.ts'

const HEADINGS = [
  'Requirements',
  'Nice to have',
  'What you will do',
  'Our stack',
  'About us',
  'We offer',
  'Equal opportunity',
  'Not needed',
]

/** A letter for each heading and one for none: required, preferred, mentioned, "n" for not needed, "." for no mention. */
function worthOf(line: string, id: string): string {
  return [...HEADINGS.map((heading) => `${heading}\n- ${line}`), line]
    .map((text) => {
      const { requirements, negated, mentions } = engine.read('', text)
      const asked = requirements.find(({ oneOf }) => oneOf.includes(id))
      if (asked) return asked.level[0]
      if (negated.some(({ skill }) => skill === id)) return 'n'
      return mentions.some(({ skill }) => skill === id) ? '?' : '.'
    })
    .join('')
}

describe('a name alone is worth what its heading says', () => {
  test.each([
    ['a technology anywhere', 'Kafka', 'kafka', 'rpmmmmmnm'],
    ['a habit where work is told', 'pair programming', 'pair-programming', 'rpmm...nm'],
    ['a quality where somebody is asked', 'mentoring', 'mentoring', 'rpmm...n.'],
    [
      'what the work is about, where the company tells of it, too',
      'machine learning',
      'machine-learning',
      'rpmmm..nm',
    ],
    ['a computer that one gets is no skill', 'macOS', 'macos', 'rpmmm.mnm'],
    ['a service that other sections only use', 'Twilio', 'twilio', 'rpmm...nm'],
    ['a part of the page that the law is about', 'jQuery', 'jquery', 'rpmmmm.nm'],
    ['a tool of the application', 'Jira', 'jira', 'rpmmmm.nm'],
    ['a kind of things', 'a database', 'database', 'rpmmmmmnm'],
  ])('%s: %s', (_, line, id, worth) => {
    expect(worthOf(line, id)).toBe(worth)
  })

  test('a kind behind a name is of that name', () => {
    expect(worthOf('SQL databases', 'database')).toBe('.........')
    expect(worthOf('SQL databases', 'sql')).toBe('rpmmmmmnm')
  })

  test('a kind of work is told by nobody who only names it', () => {
    expect(worthOf('mobile apps', 'mobile-development')).toBe('rp.....n.')
    expect(worthOf('Experience with mobile apps', 'mobile-development')).toBe('rprrr..nr')
  })

  test('the job itself asks nothing but years', () => {
    expect(worthOf('software development', 'software-development')).toBe('.........')
    expect(worthOf('3 years of software development', 'software-development')).toMatch(/^rprr/)
  })
})

describe('what the sentence says counts', () => {
  test.each([
    ['who knows is asked, also among duties', 'experience with Kafka', 'kafka', 'rprrrmmnr'],
    ['also for qualities', 'experience with mentoring', 'mentoring', 'rprrr..nr'],
    ['also for what would be a perk', 'experience with macOS', 'macos', 'rprrr.mnr'],
    ['a must is one but in legal words', 'You must know Kafka', 'kafka', 'rrrrrrmrr'],
    ['a must makes a habit one', 'You must know pair programming', 'pair-programming', 'rrrrrr.rr'],
    [
      'what matters to somebody asks only where asking is done',
      'Kafka is important to us',
      'kafka',
      'rpmmmmmnm',
    ],
    ['all the less of a habit', 'pair programming is important to us', 'pair-programming', 'rpmm...nm'],
    [
      'a quality that is a must is asked where no heading rules',
      'Mentoring is required',
      'mentoring',
      'rrrr...rr',
    ],
    ['a wish is one but among benefits', 'Kafka is a plus', 'kafka', 'pppppmppp'],
    [
      'but not of what counts for nothing there',
      'pair programming is a plus',
      'pair-programming',
      'pppp...pp',
    ],
    ['a denial is one anywhere', 'no Kafka needed', 'kafka', 'nnnnnnnnn'],
    ['but not of a perk', 'no macOS needed', 'macos', 'nnnnn.nnn'],
    ['that there is none of a habit denies nobody', 'no pair programming', 'pair-programming', '.........'],
    ['why it is asked takes nothing back', 'Kafka: we use it for our orders', 'kafka', 'rpmmmmmnm'],
    ['nor does that in brackets', 'Kafka (our tariffs run on it)', 'kafka', 'rpmmmmmnm'],
    ['what is told of the company is told anywhere', 'We use Kafka', 'kafka', 'mmmmmmmmm'],
    ['but not what counts for nothing there', 'We use pair programming', 'pair-programming', 'mmmm...mm'],
  ])('%s: %s', (_, line, id, worth) => {
    expect(worthOf(line, id)).toBe(worth)
  })
})

describe('headings and labelled facts', () => {
  const levelIn = (text: string, id: string) =>
    engine.read('', text).requirements.find(({ oneOf }) => oneOf.includes(id))?.level

  test.each([
    ['a heading only tells', 'Kafka at our company\n- Redis\n- You bring Go', 'kafka', 'mentioned'],
    [
      'a habit among facts is none',
      'Location: Berlin\nTeam: pair programming, Java',
      'pair-programming',
      undefined,
    ],
    ['that of what is asked, too', 'Requirements (Kafka)\n- Go', 'kafka', 'mentioned'],
    ['and asks for what it asks', 'Your mentoring skills\n- Go', 'mentoring', 'required'],
    ['but one of duties does not', 'What you will do (mentoring experience)\n- Go', 'mentoring', undefined],
    ['a fact tells', 'Location: Berlin\nTools: Java, Twilio', 'java', 'mentioned'],
    ['of a place, too', 'Location: Java, pair programming and Twilio', 'java', 'mentioned'],
    ['but of no habits', 'Location: Java, pair programming and Twilio', 'pair-programming', undefined],
    ['and no services', 'Location: Java, pair programming and Twilio', 'twilio', undefined],
  ])('%s', (_, text, id, level) => {
    expect(levelIn(text, id)).toBe(level)
  })
})
