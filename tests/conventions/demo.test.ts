import { expect, test } from 'vitest'
import { parseProfileFile } from '../../src/profile/import.ts'
import { projectFiles, read } from './source-files.ts'

test('the demo’s profile is one that the options page imports', () => {
  expect(parseProfileFile(read('tests/demo/profile.json'))).toMatchObject({ ok: true })
})

test('every skill of the demo’s profile stands in skills-data', () => {
  const known = new Set(
    projectFiles('skills-data/skills').flatMap((file) =>
      (JSON.parse(read(file)).skills as { id: string }[]).map(({ id }) => id),
    ),
  )
  const parsed = parseProfileFile(read('tests/demo/profile.json'))
  const unknown = parsed.ok ? parsed.profile.skills.filter(({ skill }) => !known.has(skill)) : []
  expect(unknown, 'Take the id that the skill has in skills-data/skills.').toEqual([])
})

test('the demo board lists every posting that it has', () => {
  const index = read('tests/demo/index.html')
  const missing = projectFiles('tests/demo/jobs').filter((file) => !index.includes(file.replace('tests', '')))
  expect(missing, 'Add a link to tests/demo/index.html: npm start reads what is listed there.').toEqual([])
})
