/** The engine on files and NDJSON streams, outside the browser: see USAGE in arguments.ts. */
import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { type Options, readArguments, USAGE } from './arguments.ts'
import { contextOf } from './context.ts'
import { type Engine, loadEngine } from './engine.ts'
import { linesOf, write } from './input/lines.ts'
import { postingOfFile } from './input/posting.ts'
import type { PrintContext } from './print.ts'
import { messageOf, printed, readLine } from './read-line.ts'

export { readBatches } from './jobs/read-batches.ts'

/** What copy/copy.mjs and scan.mjs give to the program. */
export interface Copy {
  folder: string
  /** To be called when the first posting is read: what is compiled by then is what most runs need. */
  keepCode: () => void
  /** The script that a worker thread starts with. */
  worker: URL
}

/** Exit statuses: something could not be read; the call itself is wrong. */
const FAILED = 1
const MISUSED = 2

/** @returns the exit status */
export async function main(args: readonly string[], copy: Copy): Promise<number> {
  const options = readArguments(args)
  if (typeof options === 'string') {
    complain(`${options}\n\n${USAGE}`)
    return MISUSED
  }
  if (options.help) {
    await write(USAGE)
    return 0
  }
  // The threads have an engine each; a profile is looked at here, so that what is wrong with it is told once.
  if (options.jobs > 1 && options.profile === null) return scanInJobs(options, copy)
  const engine = loadEngine(copy.folder)
  if (options.resolve !== null) return resolveNames(options.resolve, engine)
  const context = await contextOf(options, engine)
  if (Array.isArray(context)) {
    for (const problem of context) complain(problem)
    return MISUSED
  }
  if (!options.ndjson) return scanFiles(context, options, copy)
  return options.jobs > 1 ? scanInJobs(options, copy) : scanLines(context, options, copy)
}

async function resolveNames(name: string, { lexicon }: Engine): Promise<number> {
  if (name !== '-') {
    const id = lexicon.resolve(name)
    if (id !== null) await write(`${id}\n`)
    return id === null ? FAILED : 0
  }
  for await (const line of linesOf(process.stdin)) await write(`${lexicon.resolve(line ?? '') ?? ''}\n`)
  return 0
}

async function scanFiles(context: PrintContext, options: Options, { keepCode }: Copy): Promise<number> {
  let status = 0
  for (const [index, file] of options.files.entries()) {
    try {
      const content = file === '-' ? await textOf(process.stdin) : await readFile(file, 'utf8')
      const posting = await postingOfFile(content.replace(/^\uFEFF/, ''), file)
      if (options.view && index > 0) await write('\n')
      await write(printed(posting.id, posting, context, options.view))
      keepCode()
    } catch (error) {
      complain(`${file}: ${messageOf(error)}`)
      status = FAILED
    }
  }
  return status
}

async function scanLines(context: PrintContext, { view }: Options, { keepCode }: Copy): Promise<number> {
  let status = 0
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    const { text, failed } = await readLine(line, ++number, context, view)
    if (failed) status = FAILED
    if (text !== '') await write(text)
    if (number === 1) keepCode()
  }
  return status
}

async function scanInJobs({ jobs, ...options }: Options, { folder, worker }: Copy): Promise<number> {
  const { readInJobs } = await import('./jobs/batches.ts')
  try {
    return (await readInJobs(linesOf(process.stdin), jobs, { ...options, folder, worker }, write))
      ? FAILED
      : 0
  } catch (error) {
    complain(messageOf(error))
    return FAILED
  }
}

function complain(message: string): void {
  process.stderr.write(`${message.trimEnd()}\n`)
}
