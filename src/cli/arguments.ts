import { parseArgs } from 'node:util'

export interface Options {
  files: string[]
  ndjson: boolean
  /** The human's view instead of JSON. */
  view: boolean
  withText: boolean
  profile: string | null
  /** Worker threads that read a stream; 1 reads it in this one. */
  jobs: number
  /** A name to resolve, or `-` for names on standard input. */
  resolve: string | null
  help: boolean
}

export const USAGE = `Usage: npm run --silent scan -- FILE...          read .txt or .html postings; - is standard input
       npm run --silent scan -- --ndjson         read one {"id"?, "title"?, "company"?, "text"|"html"} a line
       npm run --silent scan -- --resolve NAME   print the id of a skill; - reads one name a line

  --jobs N         with --ndjson: read on N threads, in the same order
  --profile FILE   add the fit of an exported profile
  --text           print for people instead of JSON
  --with-text      add the text that offsets refer to
`

/** @returns the options, or in words why the arguments make none. */
export function readArguments(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ndjson: { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        'with-text': { type: 'boolean', default: false },
        profile: { type: 'string' },
        jobs: { type: 'string', default: '1' },
        resolve: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const options: Options = {
      files: positionals,
      ndjson: values.ndjson,
      view: values.text,
      withText: values['with-text'],
      profile: values.profile ?? null,
      jobs: Number(values.jobs),
      resolve: values.resolve ?? null,
      help: values.help,
    }
    return problemOf(options) ?? options
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** More threads than any machine has processors for are a slip of the finger. */
const MOST_JOBS = 256

function problemOf({ files, ndjson, resolve, help, jobs }: Options): string | null {
  if (help) return null
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    return `--jobs takes a whole number from 1 to ${MOST_JOBS}.`
  if (jobs > 1 && !ndjson) return '--jobs spreads a stream: use it with --ndjson.'
  if (resolve !== null) return files.length + Number(ndjson) > 0 ? '--resolve reads no postings.' : null
  if (ndjson) {
    return files.every((file) => file === '-') ? null : '--ndjson reads standard input: pass it with < FILE.'
  }
  return files.length === 0 ? 'No file is given.' : null
}
