/** Stored profiles that could not be read, kept aside until the user decides. */
import { browser } from 'wxt/browser'
import { type FieldError, type ProfileProblem, profileProblemSchema } from '../schema.ts'

const BACKUP_PREFIX = 'profile-backup:'
const PROBLEM_KEY = 'profile-problem'

/**
 * Copies an unreadable value to a backup key of its own and notes the problem.
 * The same value is not kept twice: a worker may die between this and what follows.
 * @returns `kept` false where the browser refused to write. Never throws.
 */
export async function keepAside(
  raw: unknown,
  failure: { kind: ProfileProblem['kind']; errors: readonly FieldError[] },
  now: Date = new Date(),
): Promise<{ problem: ProfileProblem; kept: boolean }> {
  const date = now.toISOString()
  const problem: ProfileProblem = {
    kind: failure.kind,
    backupKey: BACKUP_PREFIX + date,
    date,
    details: failure.errors.map(({ field, message }) => (field ? `${field}: ${message}` : message)),
  }
  try {
    const earlier = await readProblem()
    if (earlier && JSON.stringify(await readBackup(earlier.backupKey)) === JSON.stringify(raw)) {
      return { problem: earlier, kept: true }
    }
    await browser.storage.local.set({ [problem.backupKey]: raw, [PROBLEM_KEY]: problem })
    return { problem, kept: true }
  } catch {
    return { problem, kept: false }
  }
}

/** The problem to tell the user of, or null. */
export async function readProblem(): Promise<ProfileProblem | null> {
  const stored = (await browser.storage.local.get(PROBLEM_KEY))[PROBLEM_KEY]
  const parsed = profileProblemSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/** The user has read it. The backup stays. */
export async function dismissProblem(): Promise<void> {
  await browser.storage.local.remove(PROBLEM_KEY)
}

/** Keys of all backups, newest first. */
export async function listBackups(): Promise<string[]> {
  const everything = await browser.storage.local.get(null)
  return Object.keys(everything)
    .filter((key) => key.startsWith(BACKUP_PREFIX))
    .sort()
    .reverse()
}

/** The value as it was stored, to be saved to a file; undefined where there is none. */
export async function readBackup(backupKey: string): Promise<unknown> {
  return backupKey.startsWith(BACKUP_PREFIX)
    ? (await browser.storage.local.get(backupKey))[backupKey]
    : undefined
}
