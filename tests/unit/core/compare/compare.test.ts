import { describe, expect, it } from 'vitest'
import { compareLevels, yearsBeyond } from '../../../../src/core/compare/level.ts'
import {
  careersBeside,
  careersTo,
  languagesAsked,
  typicalTools,
  unusualSkills,
} from '../../../../src/core/compare/role.ts'
import { knowledgeOf, type RoleProfile } from '../../../../src/core/gap/knowledge.ts'
import { ROLE_IDS, type RoleId } from '../../../../src/core/types.ts'
import { profile } from '../fit/samples.ts'
import { catalog, posting } from '../gap/samples.ts'

const knowledge = knowledgeOf(catalog)
const NO_BALANCE = { frontend: 0, backend: 0, data: 0, operations: 0 }
const roleProfile = (id: RoleId): RoleProfile => {
  const found = knowledge['role-profiles'].find((one) => one.id === id)
  if (!found) throw new Error(`No profile of ${id}.`)
  return found
}

describe('the posting beside its typical role', () => {
  it('finds Kafka and Terraform unusual for an API Engineer', () => {
    const read = posting('rest', 'java', 'kafka', ['preferred', 'terraform'], 'json')
    expect(unusualSkills(read, roleProfile('api-engineer'), catalog)).toEqual(['kafka', 'terraform'])
  })

  it('finds neither unusual for a platform engineer', () => {
    expect(unusualSkills(posting('kafka', 'terraform'), roleProfile('platform-engineer'), catalog)).toEqual(
      [],
    )
  })

  it('takes what stands for a typical tool as the tool: a gateway of any make, a runtime for containers', () => {
    const read = posting('kong', 'apigee', 'kafka')
    expect(unusualSkills(read, roleProfile('api-engineer'), catalog)).toEqual(['kafka'])
    const uses = typicalTools(
      roleProfile('platform-engineer'),
      ['prometheus', 'jenkins'],
      profile('podman', 'grafana'),
      catalog,
    )
    expect(uses.map(({ tool, asked, had }) => [tool.skill, asked, had])).toEqual([
      ['containerization', null, 'podman'],
      ['ci-cd', 'jenkins', null],
      ['monitoring', 'prometheus', 'grafana'],
    ])
  })

  it.each([
    ['devops-sre', 'dns', 'networking'],
    ['devops-sre', 'ospf', 'networking'],
    ['devops-sre', 'wireguard', 'networking'],
    ['devops-sre', 'penetration-testing', 'cybersecurity'],
    ['devops-sre', 'openresty', 'nginx'],
    ['devops-sre', 'continuous-deployment', 'ci-cd'],
    ['platform-engineer', 'alerting', 'monitoring'],
    ['full-stack-developer', 'svelte', 'frontend-frameworks'],
    ['full-stack-developer', 'typescript', 'javascript'],
    ['frontend-developer', 'tailwind-css', 'responsive-design'],
    ['database-developer', 'query-optimization', 'database-indexing'],
    ['data-engineer', 'aws-glue', 'etl'],
    ['data-engineer', 'erwin', 'data-modeling'],
    ['qa-engineer', 'playwright', 'test-automation'],
    ['qa-engineer', 'pact', 'integration-testing'],
    ['api-engineer', 'openapi', 'rest'],
    ['java-dotnet-developer', 't-sql', 'sql-server'],
    ['backend-developer', 'stored-procedures', 'sql'],
    ['backend-developer', 'typeorm', 'nodejs'],
  ] as const)('%s: a posting that asks for %s asks for %s', (role, asked, tool) => {
    const uses = typicalTools(roleProfile(role), [asked], profile(), catalog)
    expect(uses.find((use) => use.tool.skill === tool)?.asked).toBe(asked)
  })

  it.each([
    ['devops-sre', 'http', 'networking'],
    ['devops-sre', 'gdpr', 'cybersecurity'],
    ['devops-sre', 'iis', 'nginx'],
    ['devops-sre', 'podman', 'docker'],
    ['java-dotnet-developer', 'java', 'spring-boot'],
    ['full-stack-developer', 'html', 'frontend-frameworks'],
  ] as const)('%s: %s is no %s', (role, asked, tool) => {
    const uses = typicalTools(roleProfile(role), [asked], profile(), catalog)
    expect(uses.find((use) => use.tool.skill === tool)?.asked).toBeNull()
  })

  it('finds no typical tool unusual, whatever the role', () => {
    for (const id of ROLE_IDS.filter((one) => one !== 'other')) {
      const tools = roleProfile(id).tools.map(({ skill }) => skill)
      expect(unusualSkills(posting(...tools), roleProfile(id), catalog), id).toEqual([])
    }
  })

  it('says nothing of soft skills, general words and the user’s own skills', () => {
    const read = posting('communication', 'english', 'custom:kdb')
    expect(unusualSkills(read, roleProfile('api-engineer'), catalog)).toEqual([])
  })
})

describe('the languages that are asked', () => {
  const asked = (...asks: Parameters<typeof posting>) =>
    languagesAsked(posting(...asks), knowledge.languages, catalog).map(({ language, by }) => [
      language.skill,
      by,
    ])

  it('are those that are named, and those that a framework is written in', () => {
    expect(asked('nodejs')).toEqual([['javascript', 'nodejs']])
    expect(asked('nodejs', 'javascript')).toEqual([['javascript', null]])
    expect(asked('hibernate', 'go')).toEqual([
      ['go', null],
      ['java', 'hibernate'],
    ])
    expect(asked('ruby-on-rails', 'postgresql')).toEqual(
      expect.arrayContaining([
        ['ruby', 'ruby-on-rails'],
        ['sql', 'postgresql'],
      ]),
    )
  })

  it('are none by what is beside the code: a test tool, a page in React', () => {
    expect(asked('react', 'maven', 'docker')).toEqual([])
  })
})

describe('related careers', () => {
  const careers = careersBeside(
    'backend-developer',
    knowledge,
    profile('swift', 'aws', 'javascript'),
    catalog,
  )

  it('say what to add and what is there already, the nearest first', () => {
    const ios = careers.find(({ career }) => career.name === 'iOS Developer')
    expect(ios).toMatchObject({ lacks: [], has: ['swift'] })
    const cloud = careers.find(({ career }) => career.name === 'Cloud Engineer')
    expect(cloud).toMatchObject({ lacks: [['networking'], ['cybersecurity']], has: ['aws'] })
    const needed = careers.map(({ lacks }) => lacks.length)
    expect(needed).toEqual([...needed].sort((a, b) => a - b))
  })

  it('take one of what stands for each other: Swift or Objective-C', () => {
    const none = careersBeside('backend-developer', knowledge, profile('go'), catalog)
    expect(none.find(({ career }) => career.name === 'iOS Developer')?.lacks).toEqual([
      ['swift', 'objective-c'],
    ])
  })

  it('are told of back end work and its kinds, and of no other role', () => {
    const names = (role: RoleId) => careersBeside(role, knowledge, profile('go'), catalog)
    expect(names('data-engineer')).not.toEqual([])
    for (const role of ['devops-sre', 'frontend-developer', 'qa-engineer', 'other'] as const) {
      expect(names(role), role).toEqual([])
    }
  })

  const waysTo = (role: RoleId, asks: string[], own: string[]) =>
    careersTo(
      {
        ...posting(...asks),
        role: { id: role, confidence: 1, runnerUp: null, evidence: [], balance: NO_BALANCE },
      },
      knowledge,
      profile(...own),
      catalog,
    ).map(({ career, lacks, has }) => [career.name, lacks, has])

  it('lead to the role of a posting that is none of them, by what the posting asks', () => {
    expect(waysTo('frontend-developer', ['objective-c', 'core-data'], ['go'])).toEqual([
      ['iOS Developer', [['swift', 'objective-c']], []],
    ])
    expect(waysTo('frontend-developer', ['react', 'css'], ['html'])).toMatchObject([
      ['Front End Developer', expect.anything(), ['html']],
    ])
    expect(waysTo('devops-sre', ['aws', 'dns', 'network-security'], ['aws'])).toEqual([
      ['Cloud Engineer', [['networking'], ['cybersecurity']], ['aws']],
    ])
    expect(waysTo('api-engineer', ['rest'], ['go'])).toEqual([])
    expect(waysTo('qa-engineer', ['selenium'], ['go'])).toEqual([])
  })

  it('leave out the role itself, but not the level above it', () => {
    const own = careers.filter(({ career }) => career.role === 'backend-developer')
    expect(own.map(({ career }) => career.name)).toEqual(['Senior back end roles'])
  })
})

describe('the ladder', () => {
  it('marks the rung asked and the user’s own, and counts the steps between', () => {
    const { rungs, steps } = compareLevels('senior', 'mid', knowledge.ladder)
    expect(rungs.find(({ asked }) => asked)?.rung.id).toBe('senior')
    expect(rungs.find(({ own }) => own)?.rung.id).toBe('mid')
    expect(steps).toBe(1)
    expect(compareLevels('junior', 'senior', knowledge.ladder).steps).toBe(-2)
  })

  it('knows no step where a level is unknown', () => {
    expect(compareLevels(null, 'mid', knowledge.ladder).steps).toBeNull()
    expect(compareLevels('mid', null, knowledge.ladder).steps).toBeNull()
  })

  it('counts years beyond those asked', () => {
    expect(yearsBeyond({ min: 5, max: null }, 3)).toBe(-2)
    expect(yearsBeyond({ min: 3, max: null }, 3.5)).toBe(0.5)
    expect(yearsBeyond({ min: 3, max: 5 }, 2)).toBe(-1)
    expect(yearsBeyond({ min: 3, max: 5 }, 3.5)).toBe(0)
    expect(yearsBeyond({ min: 3, max: 5 }, 7.25)).toBe(2.3)
    expect(yearsBeyond(null, 3)).toBeNull()
    expect(yearsBeyond({ min: 3, max: null }, null)).toBeNull()
  })
})
