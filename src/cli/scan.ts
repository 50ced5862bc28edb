/** The engine on files and NDJSON streams, outside the browser: see USAGE in arguments.ts. */
import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { loadLexicon } from '../core/lexicon/load.ts'
import { read } from '../core/read.ts'
import type { Posting } from '../core/types.ts'
import { type Options, readArguments, USAGE } from './arguments.ts'
import { type Engine, loadEngine } from './engine.ts'
import { linesOf, write } from './lines.ts'
import { idOf, postingOfFile, postingOfRecord } from './posting.ts'
import { type PrintContext, toOutput, toView } from './print.ts'

/** Exit statuses: something could not be read; the call itself is wrong. */
const FAILED = 1
const MISUSED = 2

// `scan … | head`: whoever reads has had enough, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : FAILED)
})

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args)
  if (typeof options === 'string') {
    complain(`${options}\n\n${USAGE}`)
    return MISUSED
  }
  if (options.help) {
    await write(USAGE)
    return 0
  }
  let engine: Engine
  try {
    engine = await loadEngine()
  } catch (error) {
    complain(messageOf(error))
    return FAILED
  }
  if (options.resolve !== null) return resolveNames(options.resolve, engine)
  const context = await contextOf(options, engine)
  if (!context) return MISUSED
  return options.ndjson ? scanLines(context, options) : scanFiles(context, options)
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

/** Null where the profile cannot be used; it has been said why. */
async function contextOf(options: Options, engine: Engine): Promise<PrintContext | null> {
  const { lexicon, catalog } = engine
  const context: PrintContext = { lexicon, catalog, profile: null, withText: options.withText }
  if (options.profile === null) return context
  const [{ parseProfileFile }, { toFitProfile }] = await Promise.all([
    import('../profile/import.ts'),
    import('../profile/schema.ts'),
  ])
  let content: string
  try {
    content = await readFile(options.profile, 'utf8')
  } catch (error) {
    complain(`${options.profile}: ${messageOf(error)}`)
    return null
  }
  const parsed = parseProfileFile(content, (name) => lexicon.resolve(name))
  if (!parsed.ok) {
    for (const { field, message } of parsed.errors) {
      complain([options.profile, field, message].filter(Boolean).join(': '))
    }
    return null
  }
  const custom = parsed.profile.customSkills
  if (custom.length > 0) context.lexicon = loadLexicon(engine.data.lexicon, custom)
  return { ...context, profile: toFitProfile(parsed.profile) }
}

async function scanFiles(context: PrintContext, options: Options): Promise<number> {
  let status = 0
  for (const [index, file] of options.files.entries()) {
    try {
      const content = file === '-' ? await textOf(process.stdin) : await readFile(file, 'utf8')
      const posting = await postingOfFile(content.replace(/^\uFEFF/, ''), file)
      if (options.view && index > 0) await write('\n')
      await write(printed(posting.id, posting, context, options))
    } catch (error) {
      complain(`${file}: ${messageOf(error)}`)
      status = FAILED
    }
  }
  return status
}

/** Blank lines are no postings and no mistakes. */
async function scanLines(context: PrintContext, options: Options): Promise<number> {
  let status = 0
  let number = 0
  for await (const line of linesOf(process.stdin)) {
    number++
    if (line?.trim() === '') continue
    let value: unknown = null
    try {
      value = parseLine(line)
      const { id, posting } = await postingOfRecord(value)
      await write(printed(id ?? posting.id, posting, context, options))
    } catch (error) {
      status = FAILED
      await write(`${JSON.stringify({ id: idOf(value), line: number, error: messageOf(error) })}\n`)
    }
  }
  return status
}

function parseLine(line: string | null): unknown {
  if (line === null) throw new Error('The line is too long for a posting.')
  try {
    return JSON.parse(line)
  } catch {
    throw new Error('The line is not JSON.')
  }
}

function printed(id: string | number, posting: Posting, context: PrintContext, options: Options): string {
  const output = toOutput(id, posting, read(posting, context.lexicon), context)
  return options.view ? toView(output, context.catalog, posting) : `${JSON.stringify(output)}\n`
}

function complain(message: string): void {
  process.stderr.write(`${message.trimEnd()}\n`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
