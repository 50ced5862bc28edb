/** Files and pasted text -> postings, one after the other, with progress and a way out. */
import type { Posting } from '../../../core/types.ts'
import { POSTING_LIMITS, withinLimits } from '../../../messages/limits.ts'
import type { FileText } from '../../../profile/resume/files/result.ts'
import { type ByHand, givenText, type ReadFile } from '../../by-hand/given.ts'
import type { StringKey } from '../../strings/index.ts'

interface BadEntry {
  /** File, and line where it has lines. */
  name: string
  line: number | null
  reason: Extract<StringKey, `history.bad.${string}`>
}

export interface Progress {
  done: number
  of: number
  kept: number
  bad: BadEntry[]
}

/** @returns whether it was read and kept. */
export type Keep = (posting: Posting, url: string) => Promise<boolean>

const LONGEST = POSTING_LIMITS.text

type Entry = { name: string; line: number | null } & ({ given: ByHand } | { reason: BadEntry['reason'] })

/** What a file holds: one posting, or in NDJSON one a line. Never throws. */
export function entriesOf(name: string, content: string): Entry[] {
  if (!/\.(?:ndjson|jsonl)$/i.test(name)) {
    if (content.trim() === '') return [{ name, line: null, reason: 'history.bad.empty' }]
    if (content.length > LONGEST) return [{ name, line: null, reason: 'history.bad.long' }]
    return [{ name, line: null, given: givenText(name, content) }]
  }
  return content.split('\n').flatMap((words, index): Entry[] => {
    if (words.trim() === '') return []
    const at = { name, line: index + 1 }
    if (words.length > LONGEST) return [{ ...at, reason: 'history.bad.long' }]
    let value: unknown
    try {
      value = JSON.parse(words)
    } catch {
      return [{ ...at, reason: 'history.bad.json' }]
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [{ ...at, reason: 'history.bad.object' }]
    }
    const { id, title, company, text, html } = value as Record<string, unknown>
    const line = (field: unknown) => (typeof field === 'string' && field !== '' ? field : null)
    const given = {
      name,
      id: typeof id === 'number' ? String(id) : line(id),
      title: line(title),
      company: line(company),
      text: line(text),
      html: line(html),
    }
    if (given.text === null && given.html === null) return [{ ...at, reason: 'history.bad.text' }]
    return [{ ...at, given }]
  })
}

/** A file of text, or with `read` one that has to be read for it. */
export interface GivenFile {
  name: string
  text: () => Promise<string>
  read?: () => Promise<FileText>
}

/**
 * Reads every file. Bad entries are listed and the rest are kept; what was kept before a cancel stays.
 * @param told after every entry.
 */
export async function readAll(
  files: readonly GivenFile[],
  readFile: ReadFile,
  keep: Keep,
  told: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Progress> {
  let progress: Progress = { done: 0, of: files.length, kept: 0, bad: [] }
  const tell = (change: Partial<Progress>) => {
    progress = { ...progress, ...change }
    told(progress)
  }
  const bad = (name: string, line: number | null, reason: BadEntry['reason']) =>
    tell({ done: progress.done + 1, bad: [...progress.bad, { name, line, reason }] })
  for (const file of files) {
    if (signal.aborted) break
    let entries: Entry[]
    try {
      const text = file.read ? await file.read() : { ok: true as const, text: await file.text() }
      if (!text.ok) {
        bad(file.name, null, `history.bad.${text.reason}`)
        continue
      }
      entries = entriesOf(file.name, text.text)
    } catch {
      bad(file.name, null, 'history.bad.file')
      continue
    }
    tell({ of: progress.of + entries.length - 1 })
    for (const entry of entries) {
      if (signal.aborted) break
      if ('reason' in entry) {
        bad(entry.name, entry.line, entry.reason)
        continue
      }
      const kept = await readOne(entry.given, readFile, keep)
      if (kept) tell({ done: progress.done + 1, kept: progress.kept + 1 })
      else bad(entry.name, entry.line, 'history.bad.kept')
    }
  }
  return progress
}

async function readOne(given: ByHand, readFile: ReadFile, keep: Keep): Promise<boolean> {
  try {
    const { posting, url } = await readFile(given)
    return await keep(withinLimits(posting), url)
  } catch {
    return false
  }
}

/** Every file below what was dropped, folders included. */
export async function droppedFiles(items: DataTransferItemList): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  return (await Promise.all(entries.map(filesBelow))).flat()
}

async function filesBelow(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return [await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail))]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: File[] = []
  for (;;) {
    // A reader gives at most a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (some.length === 0) return found
    found.push(...(await Promise.all(some.map(filesBelow))).flat())
  }
}
