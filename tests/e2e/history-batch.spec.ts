/** Many postings at once on the history page: cancelled, what was kept stays; bad files are listed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makePdf, writePdf } from '../unit/profile/resume/cases/make-pdf.ts'
import { expect, test } from './harness/fixtures.ts'
import { MADE } from './harness/samples/history-postings.ts'

const files = 'input[type=file][aria-label="Choose files"]'

test('a batch is cancelled by keyboard, and what was kept before is kept', async ({ extension }) => {
  const history = await extension.open('postings.html?tab=add')
  const lines = Array.from({ length: 1_500 }, (_, index) =>
    JSON.stringify({ ...MADE[index % MADE.length], id: `many-${index}`, company: `Company ${index}` }),
  )
  const buffer = Buffer.from(lines.join('\n'))
  await history.locator(files).setInputFiles({ name: 'many.ndjson', mimeType: '', buffer })
  await expect(history.getByText(/^[1-9]\d* of 1500 read$/)).toBeVisible()
  await history.getByRole('button', { name: 'Cancel' }).press('Enter')
  const outcome = history.getByText(/^Cancelled\. .* read and kept$/)
  await expect(outcome).toBeVisible()
  const kept = /Cancelled\. ([\d,]+) postings? /.exec(await outcome.innerText())?.[1] ?? ''
  expect(Number(kept.replace(',', ''))).toBeLessThan(1_500)
  await history.getByRole('tab', { name: 'Add and import' }).press('Home')
  await expect(history.getByText(new RegExp(`^${kept} postings?$`))).toBeVisible()
})

test('files of every kind are read, and bad ones are listed with their reason', async ({ extension }) => {
  const history = await extension.open('postings.html?tab=add')
  const [first, second] = MADE
  const given = (name: string, content: string | Uint8Array) => ({
    name,
    mimeType: '',
    buffer: Buffer.from(content),
  })
  await history
    .locator(files)
    .setInputFiles([
      given('one.txt', `${first?.title}\n${first?.text}`),
      given('two.pdf', makePdf(`${second?.title}\n${second?.text}`)),
      given('scan.pdf', writePdf([[], []])),
      given('half.pdf', '%PDF-1.7 and nothing else'),
      given('empty.txt', ''),
    ])
  await expect(history.getByText('2 postings read and kept')).toBeVisible()
  await expect(history.getByText('scan.pdf: was scanned')).toBeVisible()
  await expect(history.getByText('half.pdf: is damaged')).toBeVisible()
  await expect(history.getByText('empty.txt: is empty')).toBeVisible()
})

test('a folder is read with the folders in it, chosen or dropped', async ({ extension }, info) => {
  const folder = info.outputPath('saved')
  const [first, second, third] = MADE
  for (const [name, posting] of [
    ['one.txt', first],
    ['deeper/two.txt', second],
    ['deeper/still/three.txt', third],
  ] as const) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${posting?.title}\n${posting?.text}`)
  }
  const history = await extension.open('postings.html?tab=add')
  await history.locator('input[type=file][aria-label="Choose a folder"]').setInputFiles(folder)
  await expect(history.getByText('3 postings read and kept')).toBeVisible()

  // The same by a drop, as the browser makes it of files from outside.
  await history.reload()
  await expect(history.locator('.drop').last()).toBeVisible()
  const box = await history.locator('.drop').last().boundingBox()
  const place = { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 }
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  const browser = await extension.context.newCDPSession(history)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, ...place, data })
  await expect(history.getByText('3 postings read and kept')).toBeVisible()
  await history.getByRole('tab', { name: 'Postings' }).click()
  await expect(history.getByText('3 postings', { exact: true })).toBeVisible()
})
