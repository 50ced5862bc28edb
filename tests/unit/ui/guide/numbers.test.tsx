// @vitest-environment happy-dom
/** Every number that the Guide shows, counted again from the files of skills-data by other code than the product's. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readSkillsData } from '../../../../src/build/read-data.ts'
import type { FitProfile } from '../../../../src/core/types.ts'
import { PayChapter } from '../../../../src/ui/guide/chapters/others.tsx'
import { PathChapter } from '../../../../src/ui/guide/chapters/path.tsx'
import { RolesChapter } from '../../../../src/ui/guide/chapters/roles.tsx'
import { GuideContext } from '../../../../src/ui/guide/guide-context.ts'
import { catalog } from '../knowledge.ts'
import { clear, render } from '../render.tsx'

const ROOT = resolve(import.meta.dirname, '../../../..')
const { knowledge, guide } = readSkillsData(ROOT)
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, 'skills-data', path), 'utf8'))

interface RawSkill {
  id: string
  category?: string
  implies?: string[]
  brings?: string[]
}

/** Skills as the files have them, each with its category. */
const RAW = new Map<string, RawSkill>(
  readdirSync(join(ROOT, 'skills-data/skills'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => {
      const { category, skills } = json(`skills/${path}`) as { category: string; skills: RawSkill[] }
      return skills.map((skill): [string, RawSkill] => [skill.id, { category, ...skill }])
    }),
)

/** What somebody has who has these skills: them, and all that they imply. */
function had(own: readonly string[]): Set<string> {
  const all = new Set<string>()
  const open = [...own]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (all.has(id)) continue
    all.add(id)
    open.push(...(RAW.get(id)?.implies ?? []), ...(RAW.get(id)?.brings ?? []))
  }
  return all
}

interface Kind {
  skill?: string
  skills?: string[]
  categories?: string[]
  experience?: boolean
}

function meets({ skill, skills = [], categories = [], experience = false }: Kind, person: Person): boolean {
  const all = had(person.own)
  if ([...skills, ...(skill ? [skill] : [])].some((id) => all.has(id))) return true
  if (person.own.some((id) => categories.includes(RAW.get(id)?.category ?? ''))) return true
  return experience && (person.years ?? 0) >= 2
}

interface Person {
  own: string[]
  years: number | null
}

const PEOPLE: Record<string, Person> = {
  'a beginner': { own: ['python', 'sqlite', 'html'], years: 0 },
  'four years of Java': {
    own: ['java', 'spring-boot', 'postgresql', 'podman', 'jenkins', 'junit', 'git', 'github', 'rest'],
    years: 4,
  },
  'eleven years of many things': {
    own: ['go', 'django', 'cassandra', 'mysql', 'kubernetes', 'prometheus', 'kong', 'aws', 'redis', 'vault'],
    years: 11,
  },
  'a career changer': { own: ['wordpress', 'php', 'mysql', 'css', 'javascript', 'react'], years: null },
}

function show(chapter: React.ReactNode, { own, years }: Person) {
  const profile: FitProfile = {
    skills: own.map((skill) => ({ skill, level: 'working', years: null, lastUsed: null })),
    seniority: null,
    years,
    targetRoles: [],
  }
  const facts = { catalog, knowledge, guide, profile, hasProfile: true }
  return render(<GuideContext value={facts}>{chapter}</GuideContext>)
}

const text = (node: Element | null | undefined) => node?.textContent ?? ''

afterEach(clear)

describe.each(Object.entries(PEOPLE))('for %s', (_, person) => {
  it('each role counts the typical tools that the profile has', async () => {
    const box = await show(<RolesChapter />, person)
    const roles = json('knowledge/role-profiles.json') as { name: string; tools: Kind[] }[]
    const rows = [...box.querySelectorAll('.compare tbody tr')]
    expect(rows).toHaveLength(roles.length)
    for (const [i, { name, tools }] of roles.entries()) {
      const met = tools.filter((tool) => meets(tool, person)).length
      expect(text(rows[i]?.querySelector('.count')), name).toBe(`You have ${met} of ${tools.length} tools`)
      const ticked = rows[i]?.querySelectorAll('.tool .tone-matched')
      expect(ticked?.length, `${name}: what is ticked`).toBe(met)
    }
  })

  it('the path counts the steps and their parts', async () => {
    const box = await show(<PathChapter />, person)
    const steps = json('knowledge/learning-path.json') as { name: string; shownBy: Kind[] }[]
    const met = steps.map(({ shownBy }) => shownBy.map((part) => meets(part, person)))
    const done = met.filter((parts) => parts.every(Boolean)).length
    expect(text(box.querySelector('#path-steps'))).toContain(`${done} of ${steps.length} done`)
    const shown = [...box.querySelectorAll('#path-steps .steps > li')]
    expect(shown.filter((step) => step.classList.contains('step-done'))).toHaveLength(done)
    for (const [i, parts] of met.entries()) {
      const marks = [...(shown[i]?.querySelectorAll('.step-parts > li') ?? [])]
      expect(
        marks.map((mark) => mark.classList.contains('part-met')),
        steps[i]?.name,
      ).toEqual(parts)
    }
  })
})

describe('pay', () => {
  /** The document cuts amounts off below the thousand: what is left out, in percent, is less than this. */
  const AVERAGE = 158_330
  const CUT_OFF = (100 * 1_000) / AVERAGE
  /** It states differences to one digit or two. */
  const ROUNDING = 0.05
  const amountOf = (words: string) => Number(words.replace(/[^\d]/g, ''))

  async function bars(id: string) {
    const box = await show(<PayChapter />, { own: [], years: null })
    return [...box.querySelectorAll(`#pay-${id} .bar`)].map((bar) => ({
      amount: amountOf(text(bar.querySelector('.bar-value'))),
      note: text(bar.querySelector('.bar-note')),
      width: Number.parseFloat((bar.querySelector('.bar-fill') as HTMLElement).style.width),
    }))
  }

  it.each(['cities', 'roles'])('%s: the stated differences are those of the stated amounts', async (id) => {
    const stated = (await bars(id)).filter(({ note }) => note.includes('%'))
    expect(stated.length).toBeGreaterThanOrEqual(6)
    for (const { amount, note } of stated) {
      const percent = Number(/[+−-]?[\d.]+(?=\s*%)/.exec(note)?.[0]?.replace('−', '-'))
      const cut = percent - 100 * (amount / AVERAGE - 1)
      expect(cut, note).toBeGreaterThanOrEqual(-ROUNDING)
      expect(cut, note).toBeLessThanOrEqual(CUT_OFF + ROUNDING)
    }
  })

  it.each(['cities', 'roles'])('%s: bars are as long as their amounts', async (id) => {
    const all = await bars(id)
    const longest = Math.max(...all.map(({ width }) => width))
    const most = Math.max(...all.map(({ amount }) => amount))
    for (const { amount, width } of all) expect(width / longest).toBeCloseTo(amount / most, 2)
  })

  it('lists the cities from the best paid down', async () => {
    const amounts = (await bars('cities')).map(({ amount }) => amount)
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
  })
})
