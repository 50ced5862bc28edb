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
