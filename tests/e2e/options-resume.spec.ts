import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { makeDocx } from '../unit/profile/resume/cases/make-docx.ts'
import { makePdf, writePdf } from '../unit/profile/resume/cases/make-pdf.ts'
import { axeViolations } from './harness/axe.ts'
import type { Extension } from './harness/extension.ts'
import { expect, test } from './harness/fixtures.ts'
import { shot } from './harness/page-checks.ts'
import { FIVE, pageOfLabelled, scoreByHand } from './harness/samples/five-postings.ts'
import { largeFile } from './harness/samples/large-file.ts'

const RESUMES = resolve(import.meta.dirname, '../resumes/tuning')
const resume = (name: string) => readFileSync(resolve(RESUMES, name), 'utf8')
const PDF = {
  name: 'marta.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(makePdf(resume('01-right-dates/resume.pdf.txt'))),
}
const DOCX = {
  name: 'aisha.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(makeDocx(resume('03-docx-table/resume.docx.txt'))),
}

/** The PDF's text once more, as another kind of file. */
const SAME_AS_DOCX = {
  name: 'marta.docx',
  mimeType: DOCX.mimeType,
  buffer: Buffer.from(makeDocx(resume('01-right-dates/resume.pdf.txt'))),
}

interface Own {
  id: string
  skills: { skill: string; years: number | null }[]
  years: number | null
  seniority: string | null
}
interface Whole {
  active: string
  profiles: Own[]
  career: Record<string, string[]>
}

async function stored(extension: Extension): Promise<Whole | undefined> {
  return (await extension.storage.get('local', 'profile')).profile as Whole | undefined
}

async function importFile(options: Page, file: typeof PDF): Promise<void> {
  await options.getByLabel('Resume file').setInputFiles(file)
  await expect(options.getByRole('heading', { name: 'What your resume says' })).toBeVisible()
}

/** By hand, from the text of the resume and of the postings. */
const POSTINGS = [
  {
    file: 'senior-java-developer',
    have: ['java', 'spring-boot', 'kafka', 'junit', 'git', 'docker', 'kubernetes'],
    lack: [],
    lackPreferred: ['kotlin', 'aws', 'terraform', 'redis'],
  },
  { file: 'dotnet-developer', have: ['git'], lack: ['csharp', 'dotnet', 't-sql'], lackPreferred: null },
  {
    file: 'node-backend-engineer',
    have: ['postgresql'],
    lack: ['nodejs', 'typescript'],
    lackPreferred: null,
  },
  { file: 'platform-engineer-go', have: ['kubernetes', 'grafana'], lack: ['go'], lackPreferred: null },
  { file: 'python-data-engineer', have: ['docker', 'gitlab-ci'], lack: ['python'], lackPreferred: null },
]

test('from install to the right numbers on five postings, by a PDF resume', async ({ extension, site }) => {
  const options = await extension.openOptions()
  const errors: string[] = []
  options.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  options.on('pageerror', (error) => errors.push(error.message))
  await importFile(options, PDF)
  expect(await stored(extension), 'nothing is saved before the user says so').toBeUndefined()
  expect(await axeViolations(options)).toEqual([])
  await shot(options, 'light/resume-review')
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect(options.getByText('What changed')).toBeVisible()
  await shot(options, 'light/resume-saved')

  const whole = await stored(extension)
  const own = whole?.profiles?.[0]
  const yearsOf = (skill: string) => own?.skills.find((one) => one.skill === skill)?.years ?? null
  expect(own).toMatchObject({ seniority: 'senior' })
  expect(own?.years).toBeGreaterThanOrEqual(11)
  expect(yearsOf('java')).toBeGreaterThanOrEqual(11)
  expect(yearsOf('php')).toBe(1.9)
  expect(yearsOf('junit')).toBe(3.6)
  expect(yearsOf('docker')).toBeNull()
  expect(whole?.career).toMatchObject({ degrees: ['master'], languages: ['swedish', 'english'] })

  const page = await extension.context.newPage()
  for (const { file, have, lack, lackPreferred } of POSTINGS) {
    await page.goto(`${site.origin}/demo/jobs/${file}.html`)
    const { fit } = await extension.readyReport(page)
    const by = (kind: string) =>
      fit.parts.filter(({ match }) => match.kind === kind).map(({ match }) => match.skill)
    for (const skill of have) expect(by('matched'), `${file}: ${skill}`).toContain(skill)
    const missed = fit.parts
      .filter(({ match }) => match.kind === 'missing' || match.kind === 'related')
      .flatMap(({ oneOf }) => oneOf)
    for (const skill of lack) expect(missed, `${file}: ${skill}`).toContain(skill)
    if (file === 'senior-java-developer') expect(fit.required.met).toBe(fit.required.asked)
    if (lackPreferred) {
      expect(fit.preferred.met).toBe(0)
      expect(missed).toEqual(expect.arrayContaining(lackPreferred))
    }
  }
  expect(errors).toEqual([])
})

for (const [kind, file] of [
  ['PDF', PDF],
  ['DOCX', SAME_AS_DOCX],
] as const) {
  test(`by a ${kind} resume, five postings score to the point what a person computes`, async ({
    extension,
    site,
  }) => {
    const options = await extension.openOptions()
    await importFile(options, file)
    await options.getByRole('button', { name: 'Add to my profile' }).click()
    await expect(options.getByText('What changed')).toBeVisible()
    await expect.poll(async () => (await stored(extension))?.profiles[0]?.skills.length).toBeGreaterThan(9)
    const page = await extension.context.newPage()
    const scores: [string, number | null][] = []
    for (const [index, posting] of FIVE.entries()) {
      site.add(`/five/${index}/`, pageOfLabelled(posting))
      await page.goto(`${site.origin}/five/${index}/`)
      const { fit } = await extension.readyReport(page, { title: posting.title })
      scores.push([posting.title, fit.score])
      // An arrow stands behind the score of a stretch, as where the title names a language that the user has not.
      await expect
        .poll(async () => (await extension.badge(page)).replace('↑', ''), posting.title)
        .toBe(String(fit.score))
    }
    expect(scores).toEqual(FIVE.map((posting) => [posting.title, scoreByHand(posting)]))
    expect(scores.map(([, score]) => score)).toEqual([89, 65, 54, 58, 87])
    const popup = await extension.openPopupFor(page)
    await expect(popup.getByRole('img', { name: 'Fit: 87 of 100' })).toBeVisible()
  })
}

test('a DOCX resume, and once more: the second import merges and says that nothing is new', async ({
  extension,
}) => {
  const options = await extension.openOptions()
  await importFile(options, DOCX)
  await options.getByRole('checkbox', { name: /^Angular/ }).uncheck()
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect(options.getByText('C# added')).toBeVisible()
  const first = await stored(extension)
  const skills = first?.profiles[0]?.skills.map(({ skill }) => skill)
  expect(skills).toContain('aspnet-core')
  expect(skills).not.toContain('angular')

  await options.reload()
  await importFile(options, DOCX)
  await options.getByRole('checkbox', { name: /^Angular/ }).uncheck()
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect(options.getByText('Nothing: your profile had all of it.')).toBeVisible()
  expect(await stored(extension)).toEqual(first)
})

test('what was reviewed is what is saved, and where the profile keeps its own the review says so before', async ({
  extension,
}) => {
  const options = await extension.openOptions()
  await options.getByText('Paste text instead').click()
  const paste = async (text: string) => {
    await options.getByLabel('Text of your resume').fill(text)
    await options.getByRole('button', { name: 'Read this text' }).click()
    await expect(options.getByRole('heading', { name: 'What your resume says' })).toBeVisible()
  }
  await paste('Experience\nLead Developer, Acme\nJan 2024 – Dec 2024\nServices in Java and Redis.')
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect(options.getByText('Java added')).toBeVisible()

  await options.getByText('Paste text instead').click()
  await paste('Experience\nSenior Developer, Acme\nJan 2016 – Dec 2023\nServices in Java and Redis.')
  await expect(options.getByText('Your profile says Lead, which stays unless you tick this.')).toBeVisible()
  const level = options.getByLabel(/^Level of Java/).first()
  await expect(level).toHaveValue('working')
  await options.getByRole('button', { name: 'Take what the resume says: Java' }).click()
  await expect(level).toHaveValue('strong')
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect(options.getByText('Java: Strong, before: Working')).toBeVisible()
  await expect
    .poll(async () => (await stored(extension))?.profiles[0])
    .toMatchObject({
      seniority: 'lead',
      skills: [
        { skill: 'java', level: 'strong', years: 8 },
        { skill: 'redis', level: 'working', years: 8 },
      ],
    })
})

test('pasted text is read, by the keyboard alone', async ({ extension }) => {
  const options = await extension.openOptions()
  await options.locator('summary', { hasText: 'Paste text instead' }).focus()
  await options.keyboard.press('Enter')
  await options.getByLabel('Text of your resume').focus()
  await options.keyboard.insertText(
    'Experience\nGo Developer, Acme\nJan 2020 – Dec 2022\nServices in Go with gRPC and Redis.',
  )
  // It cannot be reached before there is something to read.
  await expect(options.getByRole('button', { name: 'Read this text' })).toBeEnabled()
  await options.keyboard.press('Tab')
  await options.keyboard.press('Enter')
  await expect(options.getByRole('heading', { name: 'What your resume says' })).toBeFocused()
  await options.getByRole('button', { name: 'Add to my profile' }).focus()
  await options.keyboard.press('Enter')
  await expect
    .poll(
      async () => (await stored(extension))?.profiles[0]?.skills.find(({ skill }) => skill === 'go')?.years,
    )
    .toBe(3)
})

test('a line that was read as nothing is shown, and a word on what it is reads it', async ({ extension }) => {
  const options = await extension.openOptions()
  await options.getByText('Paste text instead').click()
  await options
    .getByLabel('Text of your resume')
    .fill(
      'Kim Example\n\nExperience\nDeveloper, Example Pier\n2020 – 2022\nNothing worth naming\n\nEducation\nMy drawer of things\nPerl, Redis\n',
    )
  await options.keyboard.press('Tab')
  await options.keyboard.press('Enter')
  await expect(options.getByRole('heading', { name: 'What your resume says' })).toBeVisible()
  const unread = options.locator('details', { hasText: 'My drawer of things' })
  await unread.locator('summary').click()
  const choice = options.getByLabel(/My drawer of things/)
  await choice.selectOption({ label: 'A heading: something else' })
  await expect(options.getByRole('checkbox', { name: /Redis/ })).not.toBeChecked()
  expect(await axeViolations(options)).toEqual([])
  await shot(options, 'light/resume-unread')
  await choice.selectOption('')
  await expect(options.getByRole('checkbox', { name: /Redis/ })).toBeChecked()
  await choice.selectOption({ label: 'A heading: something else' })
  await expect(options.getByRole('checkbox', { name: /Redis/ })).not.toBeChecked()
  await choice.selectOption({ label: 'A heading: skills' })
  await expect(options.getByRole('checkbox', { name: /Redis/ })).toBeChecked()
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect
    .poll(async () => (await stored(extension))?.profiles[0]?.skills.map(({ skill }) => skill).sort())
    .toEqual(['perl', 'redis'])
})

test('a profile goes out as JSON Resume, and its import says that nothing is new', async ({ extension }) => {
  const options = await extension.openOptions()
  await importFile(options, PDF)
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect(options.getByText('What changed')).toBeVisible()
  const before = await stored(extension)
  const download = options.waitForEvent('download')
  await options.getByRole('button', { name: 'As JSON Resume' }).click()
  const buffer = readFileSync(await (await download).path())
  const { skills, languages } = JSON.parse(buffer.toString('utf8'))
  expect(skills.map(({ name }: { name: string }) => name)).toContain('Java')
  expect(languages.map(({ language }: { language: string }) => language)).toEqual(['Swedish', 'English'])
  await importFile(options, { name: 'resume.json', mimeType: 'application/json', buffer })
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect(options.getByText('Nothing: your profile had all of it.')).toBeVisible()
  expect(await stored(extension)).toEqual(before)
})

test('one file of LinkedIn’s export is enough, also one without skills', async ({ extension }) => {
  const options = await extension.openOptions()
  const importCsv = (name: string, text: string) =>
    importFile(options, { name, mimeType: 'text/csv', buffer: Buffer.from(text) })
  await importCsv('Languages.csv', 'Name,Proficiency\nFinnish,Native or bilingual proficiency\n')
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect.poll(async () => (await stored(extension))?.career.languages).toEqual(['finnish'])
  await importCsv('Certifications.csv', 'Name,Authority\nCertified Kubernetes Administrator (CKA),CNCF\n')
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect.poll(async () => (await stored(extension))?.career.certifications).toEqual(['cka'])
  const head = 'First Name,Last Name,Headline,Summary\n'
  await importCsv('Profile.csv', `${head}Ada,Lovely,Senior Backend Developer at Example Mill,I like water.\n`)
  await options.getByRole('button', { name: 'Add to my profile' }).click()
  await expect
    .poll(async () => (await stored(extension))?.career.titles)
    .toEqual(['Senior Backend Developer'])
  await options.getByLabel('Resume file').setInputFiles({
    name: 'Profile.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${head}Ada,Lovely,,I like water.\n`),
  })
  await expect(options.getByRole('alert')).toContainText('Choose the whole export (ZIP)')
})

test('a job that is dated by years alone is shown without a month', async ({ extension }) => {
  const options = await extension.openOptions()
  await importFile(options, {
    name: 'years.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Experience\nTester, Example Mill, 2016 – 2018\nPerl\nWelder, Example Wharf, Mar 2014 – Apr 2015',
    ),
  })
  const jobs = options.locator('.resume-facts', { hasText: 'about 2 years' })
  await expect(jobs).toContainText('Tester · 2016 – 2018 · about 2 years')
  await expect(jobs).toContainText('Welder · Mar 2014 – Apr 2015 · 1.2 years')
  await shot(options, 'options/resume-years')
})

test('what cannot be read is told and changes nothing', async ({ extension }, info) => {
  const options = await extension.openOptions()
  const file = options.getByLabel('Resume file')
  const cases = [
    { buffer: Buffer.from(writePdf([[], []])), says: 'it was scanned' },
    {
      buffer: Buffer.from(writePdf([[{ x: 9, y: 9, text: 'secret', size: 9 }]], true)),
      says: 'A password protects it',
    },
    { buffer: Buffer.from('%PDF-1.7 and nothing else'), says: 'damaged or incomplete' },
  ]
  for (const { buffer, says } of cases) {
    await file.setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer })
    await expect(options.getByRole('alert')).toContainText(says)
  }
  await file.setInputFiles(largeFile(info, 'cv.pdf'))
  await expect(options.getByRole('alert')).toContainText('larger than 20 MB')
  expect(await stored(extension)).toBeUndefined()
  await shot(options, 'light/resume-failed')
})
