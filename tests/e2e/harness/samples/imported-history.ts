import type { Page } from '@playwright/test'
import type { HistoryRecord } from '../../../../src/history/schema.ts'
import { toJson } from '../../../../src/history/transfer.ts'
import type { Extension } from '../extension.ts'

/** Opens the page where postings are added, and gives it a file of a history, as a user who moves house does. */
export async function importHistory(extension: Extension, records: readonly HistoryRecord[]): Promise<Page> {
  const history = await extension.open('postings.html?tab=add')
  const buffer = Buffer.from(toJson(records, new Date()))
  await history
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'history.json', mimeType: 'application/json', buffer })
  return history
}
