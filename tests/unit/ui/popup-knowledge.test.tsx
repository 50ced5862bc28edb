// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Salary } from '../../../src/core/types.ts'
import { type ReadyReport, TITLE_PLACE } from '../../../src/messages.ts'
import { CatalogContext } from '../../../src/ui/catalog-context.ts'
import { type PopupTab, PopupView } from '../../../src/ui/popup/popup-view.tsx'
import { posting } from '../core/gap/samples.ts'
import { catalog, reportOf } from './knowledge.ts'
import { clear, click, named, render } from './render.tsx'

afterEach(clear)

const actions = {
  scan: vi.fn(),
  openOptions: vi.fn(),
  openWelcome: vi.fn(),
  readByHand: vi.fn(),
  show: vi.fn(),
  add: vi.fn(),
  copy: vi.fn(),
}

async function show(report: ReadyReport, tab: PopupTab): Promise<HTMLElement> {
  const box = await render(
    <CatalogContext value={catalog}>
      <PopupView report={report} actions={actions} tab={tab} />
    </CatalogContext>,
  )
  const panel = box.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')
  if (!panel) throw new Error('No panel is shown.')
  return panel
}

const escaped = (text: string) => text.replaceAll('+', '[+]')

/** Without the spaces that no line breaks at. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

/** The text of the section with this heading. */
function section(panel: HTMLElement, title: string): string {
  const heading = [...panel.querySelectorAll('h2, h3')].find(({ textContent }) => textContent === title)
  return plain(heading?.closest('section')?.textContent)
}

describe('the role view', () => {
  const role = {
    id: 'api-engineer' as const,
    confidence: 0.8,
    runnerUp: 'backend-developer' as const,
    evidence: [
      { kind: 'title' as const, reason: 'API Engineer', span: null },
      { kind: 'content' as const, reason: 'API work: “REST”', span: { start: 5, end: 9 } },
    ],
    balance: { frontend: 0, backend: 0.7, data: 0.2, operations: 0.1 },
  }
  const report = reportOf({
    asks: ['rest', 'kafka', ['preferred', 'terraform'], 'java'],
    own: ['rest'],
    reading: { role, duties: [{ value: 'apis', span: { start: 1, end: 4 } }] },
  })

  it('names role, confidence and runner-up', async () => {
    const text = (await show(report, 'role')).textContent
    expect(text).toContain('API Engineer80% sure')
    expect(text).toContain('Could also be Back End Developer')
  })

  it('makes every piece of evidence a link, that of the title too', async () => {
    const panel = await show(report, 'role')
    await click(named(panel, 'button', 'API work: “REST”'))
    expect(actions.show).toHaveBeenLastCalledWith({ start: 5, end: 9 })
    await click(named(panel, 'button', 'Title: “API Engineer”'))
    expect(actions.show).toHaveBeenLastCalledWith(TITLE_PLACE)
  })

  it('draws the balance with a text alternative', async () => {
    const plot = (await show(report, 'role')).querySelector('svg[role=img]')
    expect(plot?.getAttribute('aria-label')).toBe('Back end 70%, Data 20% and Operations 10%')
  })

  it('says what is unusual for the role', async () => {
    expect((await show(report, 'role')).textContent).toContain(
      'Asks for Apache Kafka and Terraform: unusual for the role “API Engineer”.',
    )
  })

  it('lists duties, titles, employers, languages and careers, each part with its document', async () => {
    const panel = await show(report, 'role')
    expect(section(panel, 'Duties named')).toContain('APIs and services')
    expect(section(panel, 'Also listed as')).toContain('Integration Engineer')
    expect(section(panel, 'Typical employers')).toContain('Fintech')
    expect(section(panel, 'Languages asked for')).toContain('LinkedIn, PayPal and Netflix')
    expect(section(panel, 'Related careers')).toContain('To add')
    for (const part of ['Duties named', 'Languages asked for', 'Related careers']) {
      expect(section(panel, part), part).toMatch(/Sources?: /)
    }
  })

  it('tells the way to a role next door, with what the user has of it', async () => {
    const cloud = reportOf({
      asks: ['aws', 'vpn'],
      own: ['aws'],
      reading: { role: { ...role, id: 'devops-sre' } },
    })
    const way = section(await show(cloud, 'role'), 'The way here from back end work')
    expect(way).toMatch(/Cloud Engineer.*To add: Computer networking and Cybersecurity/)
    expect(way).toContain('You have: Amazon Web Services')
    expect(way).toContain('paid clearly better')
  })

  it('counts a tool of its kind as the tool, and says which', async () => {
    const platform = reportOf({
      asks: ['prometheus', 'jenkins'],
      own: ['podman'],
      reading: { role: { ...role, id: 'platform-engineer' } },
    })
    const tools = section(await show(platform, 'role'), 'Typical tools')
    expect(tools).toMatch(/Containerization.*you have it/)
    expect(tools).toMatch(/CI\/CD.*Jenkins.*asked for here, you lack it/)
    expect(tools).toMatch(/Monitoring.*Prometheus.*asked for here, you lack it/)
  })

  it('calls nothing yours that you only have another one of', async () => {
    const general = reportOf({
      asks: ['mysql'],
      own: ['sqlite'],
      reading: { role: { ...role, id: 'backend-developer' } },
    })
    const tools = section(await show(general, 'role'), 'Typical tools')
    expect(tools).toContain('asked: MySQL, yours: SQLite')
    expect(tools).not.toMatch(/MySQL[^:]*you have it/)
  })

  it('leads into the Guide by role, language and duty', async () => {
    const panel = await show(report, 'role')
    const links = [...panel.querySelectorAll<HTMLAnchorElement>('a.guide-link')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toEqual(
      expect.arrayContaining([
        '/guide.html#/roles/api-engineer',
        '/guide.html#/languages/java',
        '/guide.html#/work/duties',
      ]),
    )
  })

  it('gives no score to what is no software role, and says so', async () => {
    const asks = ['java', 'docker', 'git', 'sql']
    const other = reportOf({ asks, own: asks, reading: { role: { ...role, id: 'other' } } })
    expect(other.fit.score).toBeNull()
    const panel = await show(other, 'role')
    expect(panel.textContent).toContain('so there is no score')
    expect(document.body.textContent).toContain('Not a developer role, so no score')
    expect([...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent)).toEqual([
      'Fit',
      'Role',
    ])
  })
})

describe('level and pay', () => {
  it.each([
    ['senior', 'mid', 'One step above your level (Mid‑level).'],
    ['principal', 'mid', '3 steps above your level (Mid‑level).'],
    ['junior', 'senior', '2 steps below your level (Senior): a step down.'],
    ['mid', 'mid', 'The level asked is yours.'],
    [null, 'mid', 'The posting names no level.'],
    ['mid', null, 'Set your level'],
  ] as const)('says how far %s is from %s', async (seniority, level, words) => {
    const panel = await show(reportOf({ reading: { seniority }, level }), 'level')
    expect(section(panel, 'Career ladder')).toContain(words)
  })

  it('never says that a level is asked which only follows from the years', async () => {
    const seen = { seniority: 'mid', seniorityBy: 'years', years: { min: 3, max: null } } as const
    const panel = await show(reportOf({ reading: seen, level: 'mid' }), 'level')
    expect(section(panel, 'Career ladder')).toContain('Level not said; by the years asked: Mid‑level')
    expect(panel.querySelector('details[open] summary')?.textContent).toContain('by the years asked')
    const fit = await show(reportOf({ reading: seen, level: 'mid' }), 'fit')
    expect(section(fit, 'Facts')).toContain('Level not said; by the years asked: Mid‑level')
  })

  it('opens the rung asked, with what that level does and its document', async () => {
    const panel = await show(reportOf({ reading: { seniority: 'senior' }, level: 'mid' }), 'level')
    const open = panel.querySelector('details[open]')
    expect(open?.textContent).toContain('Seniorasked')
    expect(open?.textContent).toMatch(/mentors juniors.*Sources: /s)
  })

  it.each([
    [5, 3, 'Asked: 5+ years · You: 3 years · 2 years short'],
    [2, 2, 'enough'],
    [1, 4, '3 years more than asked'],
  ])('puts %s years asked beside %s had', async (min, years, words) => {
    const panel = await show(reportOf({ reading: { years: { min, max: null } }, years }), 'level')
    expect(section(panel, 'Experience')).toContain(words)
  })

  it.each([
    ['go', 6, 'Asked: 3+ years · You: 6 years · 3 years more than asked', '3+ years asked'],
    ['java', 6, 'Asked: 3+ years · You: 6 years of Java', 'Related to your Java · 3+ years asked'],
    ['java', 2, 'You: 2 years of Java', '3+ years asked, you have 2 years of Java'],
    ['java', null, 'You: not set', 'Related to your Java · 3+ years asked'],
    ['terraform', 6, 'You: not in your profile', '3+ years asked'],
  ] as const)(
    'tells of %s for %s years, asked for three of Go, whose they are',
    async (skill, years, experience, reason) => {
      const asking = posting('go').requirements.map((one) => ({ ...one, years: 3 }))
      const own = [{ skill, years, level: 'strong' as const }]
      const report = reportOf({ asks: ['go'], own, reading: { requirements: asking } })
      expect(section(await show(report, 'level'), 'Experience')).toMatch(
        new RegExp(`${escaped(experience)}$`),
      )
      if (skill !== 'go') expect(plain((await show(report, 'fit')).textContent)).toContain(reason)
    },
  )

  const paid = (salary: Salary | null, location: string | null = null, role = 'backend-developer') => {
    const report = reportOf({ card: { location } })
    const { facts } = report.reading
    return {
      ...report,
      reading: {
        ...report.reading,
        role: { ...report.reading.role, id: role as typeof report.reading.role.id },
        facts: { ...facts, salary: salary && { value: salary, span: { start: 0, end: 5 } } },
      },
    }
  }

  it('draws the pay beside the figures of role and city, each with source and year', async () => {
    const report = paid({ min: 125_000, max: 140_000, currency: 'USD', period: 'year' }, 'Dallas, TX')
    const panel = await show(report, 'level')
    const text = section(panel, 'Pay')
    expect(text).toContain('Back End Developer, United States$158,330Average by Indeed (2024)')
    expect(text).toContain('Dallas, TX$129,000Average (2024)')
    expect(text).toMatch(/Sources: 1 .*2024.*; 2 .*2026/)
    const plots = [...panel.querySelectorAll('.pay svg')].map((plot) => plot.getAttribute('aria-label'))
    expect(plots).toEqual([
      'This posting pays $125,000–$140,000',
      '$158,330, above the pay of this posting',
      '$130,000, within the pay of this posting',
      '$129,000, within the pay of this posting',
    ])
  })

  it('brings pay by the day to the year', async () => {
    const text = section(
      await show(paid({ min: 500, max: 500, currency: 'USD', period: 'day' }), 'level'),
      'Pay',
    )
    expect(text).toContain('$500 a day, which is $130,000 a year')
    expect(text).toContain('52 weeks of 40 hours')
  })

  it('converts no money', async () => {
    const panel = await show(paid({ min: 60_000, max: 75_000, currency: 'EUR', period: 'year' }), 'level')
    expect(section(panel, 'Pay')).toContain('The posting pays in EUR, the figures are in USD.')
    expect(panel.querySelector('.pay-band')).toBeNull()
  })

  it('invents no figure for a role without one', async () => {
    const text = section(await show(paid(null, null, 'qa-engineer'), 'level'), 'Pay')
    expect(text).toContain('No pay found in the posting.')
    expect(text).toContain('No reference figures for this role.')
  })

  it('says whose figures stand in for those of a narrower role', async () => {
    const text = section(await show(paid(null, null, 'api-engineer'), 'level'), 'Pay')
    expect(text).toContain('these are for Back End Developer')
  })

  it('puts degree and certificates asked beside those of the profile', async () => {
    const plain = reportOf({ report: { credentials: { degrees: ['master'], certifications: ['cka'] } } })
    const facts: ReadyReport['reading']['facts'] = {
      ...plain.reading.facts,
      degree: { value: { level: 'bachelor', orExperience: false, required: true }, span: null },
      certifications: [
        { value: 'cka', span: null },
        { value: 'aws-certified-developer', span: { start: 1, end: 3 } },
        { value: 'cissp', span: { start: 5, end: 6 }, choice: 1, wished: true },
        { value: 'ceh', span: { start: 7, end: 8 }, choice: 1, wished: true },
      ],
    }
    const panel = await show({ ...plain, reading: { ...plain.reading, facts } }, 'level')
    const text = section(panel, 'Education and certificates')
    expect(text).toContain('Bachelor’s degreeYou have more: Master’s degree')
    expect(text).toContain('CKAYou have it')
    expect(text).toContain('AWS Certified DeveloperNot in your profile')
    expect(text).toContain('CISSP or CEH preferredNot in your profile')
  })
})

describe('what to prepare', () => {
  const report = reportOf({
    asks: ['spring-boot', 'mysql', ['preferred', 'docker'], 'rest', 'communication'],
    own: ['postgresql', 'rest'],
  })

  it('orders the plan and says what carries over', async () => {
    const panel = await show(report, 'prepare')
    const steps = [...panel.querySelectorAll('.plan > li')].map((step) => step.textContent)
    expect(steps[0]).toMatch(/^JavaNot asked for, but .*Spring Boot.* builds on it.*Step 1 of 10/)
    expect(steps[1]).toMatch(/^Spring Boot.*After Java/)
    expect(steps[2]).toMatch(/^MySQLYour PostgreSQL helps here.*Step 4 of 10/)
    expect(steps[3]).toMatch(/^DockerStep 7 of 10/)
  })

  it('spares who has worked for years the way to a first job', async () => {
    const senior = { ...report, profile: { ...report.profile, years: 11 } }
    const panel = await show(senior, 'prepare')
    const text = panel.textContent ?? ''
    expect(section(panel, 'Close the gap')).toContain('Your PostgreSQL helps here')
    for (const words of [
      'Step 1 of 10',
      'Programming basics',
      'internships',
      'junior',
      'first job',
      'Portfolio and resume',
    ]) {
      expect(text, words).not.toContain(words)
    }
    await click(named(panel, 'button', 'Copy as text'))
    expect(actions.copy.mock.lastCall?.[0]).not.toMatch(/Step \d|Junior|Programming basics/)
    // The same posting, for somebody at the start and for who says nothing of themselves.
    for (const years of [1, null]) {
      const early = await show({ ...report, profile: { ...report.profile, years } }, 'prepare')
      expect(section(early, 'Close the gap')).toContain('Step 1 of 10: Programming basics')
      expect(early.textContent).toContain('internships')
    }
  })

  it('brings up API design for a gateway of any make', async () => {
    const gateway = reportOf({ asks: ['kong', 'go', 'git'], own: ['go'] })
    expect(section(await show(gateway, 'prepare'), 'Interview topics')).toMatch(
      /API design.*Asked for here: Kong/,
    )
  })

  it('gives the plan to take along, as text and as Markdown', async () => {
    const panel = await show(report, 'prepare')
    await click(named(panel, 'button', 'Copy as text'))
    const text = actions.copy.mock.lastCall?.[0]
    expect(text).toMatch(
      /^Plan for Back End Developer, Acme\n\nMust-haves first\n1\. Java\n {3}Not asked.*\n {3}Step 1 of 10/,
    )
    expect(text).toContain('\nThen the nice-to-haves\n4. Docker\n')
    await click(named(panel, 'button', 'Copy as Markdown'))
    const markdown = actions.copy.mock.lastCall?.[0]
    expect(markdown).toMatch(
      /^# Plan for Back End Developer, Acme\n\n## Must-haves first\n\n1\. \*\*Java\*\*\n {3}- /,
    )
  })

  it('lets no title turn into markup', async () => {
    const hostile = { ...report, posting: { ...report.posting, title: '# [x](http://evil) <b>*y*' } }
    await click(named(await show(hostile, 'prepare'), 'button', 'Copy as Markdown'))
    expect(actions.copy.mock.lastCall?.[0]).toContain(
      '# Plan for \\# \\[x\\](http://evil) \\<b\\>\\*y\\*, Acme',
    )
  })

  it('says so when nothing is missing', async () => {
    const panel = await show(
      reportOf({ asks: ['java', 'git', 'sql'], own: ['java', 'git', 'sql'] }),
      'prepare',
    )
    expect(section(panel, 'Close the gap')).toContain('Nothing is missing')
  })

  it('lists the topics of the interview with the skills that bring them up', async () => {
    expect(section(await show(report, 'prepare'), 'Interview topics')).toMatch(
      /API design.*Asked for here: REST/,
    )
  })

  it('copies the posting’s words for what the profile has, and nothing else', async () => {
    const panel = await show(
      { ...report, wording: { rest: 'RESTful APIs', 'spring-boot': 'Spring' } },
      'prepare',
    )
    await click(named(panel, 'button', 'Copy the words'))
    expect(actions.copy.mock.lastCall?.[0]).toBe('RESTful APIs')
  })

  it('says why soft skills are asked, and where to look for more', async () => {
    const panel = await show(report, 'prepare')
    expect(section(panel, 'Soft skills asked for')).toContain(
      'Technical choices have to be told in plain words',
    )
    expect(panel.textContent).toContain('Where to look for more')
  })
})
