import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { ROOT } from './source-files.ts'

const GITHUB = join(ROOT, '.github')
const yamlOf = (folder: string) =>
  readdirSync(join(GITHUB, folder)).map((name) => {
    const text = readFileSync(join(GITHUB, folder, name), 'utf8')
    const document = parseDocument(text)
    return { name: `${folder}/${name}`, text, errors: document.errors, content: document.toJS() }
  })
const workflows = yamlOf('workflows')
const forms = yamlOf('ISSUE_TEMPLATE').filter(({ name }) => !name.endsWith('config.yml'))

interface Job {
  permissions?: Record<string, string>
  steps: Step[]
}
interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
const jobsOf = ({ content }: (typeof workflows)[number]) => Object.values(content.jobs as Record<string, Job>)
const stepsOf = (workflow: (typeof workflows)[number]): Step[] =>
  jobsOf(workflow).flatMap(({ steps }) => steps)

test('every workflow and form is YAML', () => {
  for (const { name, errors } of [...workflows, ...forms]) expect(errors, name).toEqual([])
})

test('actions are pinned by digest, with their version in a comment', () => {
  for (const { name, text } of workflows) {
    const used = text.match(/^\s*(?:- )?uses:.*$/gm) ?? []
    for (const line of used)
      expect(line, `${name}: pin it by its 40 hex digits and name the version`).toMatch(
        /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/,
      )
  }
})

test('a workflow may do nothing, and each job only what it says', () => {
  for (const { name, content } of workflows) {
    expect(content.permissions, name).toEqual({})
    expect(Object.keys(content.on), name).not.toContain('pull_request_target')
    for (const [job, { permissions, 'timeout-minutes': limit }] of Object.entries<Record<string, unknown>>(
      content.jobs,
    )) {
      expect(permissions, `${name} ${job}`).toBeDefined()
      expect(limit, `${name} ${job} has to end by itself`).toBeGreaterThan(0)
    }
  }
})

test('a job that may write runs no code of the repository or of a package, and no other has its token', () => {
  for (const workflow of workflows) {
    for (const { permissions = {}, steps } of jobsOf(workflow)) {
      const mayWrite = Object.values(permissions).some((right) => right !== 'read')
      const runs = steps.map(({ run = '' }) => run).join('\n')
      const uses = steps.map(({ uses: used = '' }) => used).join('\n')
      if (mayWrite) {
        expect(runs, `${workflow.name}: hand the files over as an artifact`).not.toMatch(
          /\b(?:np[mx]|node)\b|\.\//,
        )
        expect(uses, workflow.name).not.toContain('actions/checkout@')
      } else expect(JSON.stringify(steps), workflow.name).not.toMatch(/github\.token|secrets\./)
    }
  }
})

test('no expression stands in a script, where a branch name could run as code', () => {
  for (const workflow of workflows) {
    for (const { run = '' } of stepsOf(workflow))
      expect(run, `${workflow.name}: use env`).not.toContain('${{')
  }
})

test('no checkout leaves its token behind, and the release takes nothing from a cache', () => {
  for (const workflow of workflows) {
    for (const { uses = '', with: settings = {} } of stepsOf(workflow)) {
      if (uses.startsWith('actions/checkout@'))
        expect(settings['persist-credentials'], workflow.name).toBe(false)
      if (!workflow.name.includes('release')) continue
      expect(uses).not.toMatch(/cache/)
      if (uses.startsWith('actions/setup-node@')) {
        expect(settings['package-manager-cache']).toBe(false)
        expect(settings.cache).toBeUndefined()
      }
    }
  }
})

test('scripts of package.json that the workflows run are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const run = workflows
    .flatMap(stepsOf)
    .flatMap(({ run: line = '' }) => /^npm (?:run )?([\w:-]+)/.exec(line)?.[1] ?? [])
  expect(run.length).toBeGreaterThan(3)
  for (const name of run) if (name !== 'ci') expect(scripts, name).toHaveProperty(name)
})

test('each form asks what a fix needs', () => {
  expect(forms).toHaveLength(3)
  for (const { name, content } of forms) {
    expect(content.name && content.description, name).toBeTruthy()
    const ids = content.body.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size, name).toBe(ids.length)
    expect(
      content.body.some(({ validations }: { validations?: { required: boolean } }) => validations?.required),
      name,
    ).toBe(true)
  }
})

/** By GitHub's own reference of November 2026: a key that it does not know makes it refuse the file, or pass it over. */
const WORKFLOW_KEYS = ['name', 'run-name', 'on', 'permissions', 'env', 'defaults', 'concurrency', 'jobs']
const JOB_KEYS =
  'name needs if permissions runs-on environment concurrency outputs env defaults steps timeout-minutes strategy continue-on-error container services'.split(
    ' ',
  )
const STEP_KEYS =
  'id if name uses run working-directory shell with env continue-on-error timeout-minutes'.split(' ')
const FORM_KEYS = ['name', 'description', 'title', 'labels', 'assignees', 'projects', 'type', 'body']
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
  markdown: ['value'],
}
const unknownOf = (one: object, known: readonly string[]) =>
  Object.keys(one).filter((key) => !known.includes(key))

test('workflows have nothing that GitHub does not know, and every step does one thing', () => {
  for (const { name, content } of workflows) {
    expect(unknownOf(content, WORKFLOW_KEYS), name).toEqual([])
    const jobs: [string, Job & { needs?: string | string[]; 'runs-on'?: string }][] = Object.entries(
      content.jobs,
    )
    for (const [job, one] of jobs) {
      expect(unknownOf(one, JOB_KEYS), `${name} ${job}`).toEqual([])
      expect(one['runs-on'], `${name} ${job}: which machine, and of which year`).toMatch(/\d|\$\{\{ matrix\./)
      for (const before of [one.needs ?? []].flat())
        expect(Object.keys(content.jobs), `${name} ${job} waits for ${before}`).toContain(before)
      for (const step of one.steps) {
        expect(unknownOf(step, STEP_KEYS), `${name} ${job}`).toEqual([])
        expect([step.uses, step.run].filter(Boolean), `${name} ${job}`).toHaveLength(1)
      }
    }
  }
})

test('one version of an action is one digest, wherever it is used', () => {
  const digests = new Map<string, Set<string>>()
  for (const { text } of workflows) {
    for (const [, action = '', digest = '', version] of text.matchAll(
      /uses: (\S+)@([0-9a-f]{40}) # (v\S+)/g,
    )) {
      const key = `${action} ${version}`
      digests.set(key, (digests.get(key) ?? new Set()).add(digest))
    }
  }
  expect(digests.size).toBeGreaterThan(3)
  expect([...digests].filter(([, own]) => own.size > 1).map(([key]) => key)).toEqual([])
})

test('forms have nothing that GitHub does not know, and every field has its label', () => {
  for (const { name, content } of forms) {
    expect(unknownOf(content, FORM_KEYS), name).toEqual([])
    const labels: string[] = []
    for (const { type, id, attributes, ...rest } of content.body) {
      expect(Object.keys(FIELDS), `${name} ${id}`).toContain(type)
      expect(unknownOf(attributes, FIELDS[type] ?? []), `${name} ${id}`).toEqual([])
      expect(unknownOf(rest, ['validations']), `${name} ${id}`).toEqual([])
      if (type === 'markdown') continue
      expect(id, name).toMatch(/^[\w-]+$/)
      expect(attributes.label, `${name} ${id}`).toBeTruthy()
      labels.push(attributes.label)
      if (type !== 'dropdown') continue
      expect(attributes.options.length, `${name} ${id}`).toBeGreaterThan(1)
      expect(new Set(attributes.options).size, `${name} ${id}`).toBe(attributes.options.length)
    }
    expect(new Set(labels).size, name).toBe(labels.length)
  }
})
