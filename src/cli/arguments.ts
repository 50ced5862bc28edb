import { parseArgs } from 'node:util'

export interface Options {
  files: string[]
  ndjson: boolean
  /** The human's view instead of JSON. */
  view: boolean
  withText: boolean
  profile: string | null
  /** A name to resolve, or `-` for names on standard input. */
  resolve: string | null
  help: boolean
}

export const USAGE = `Usage: npm run --silent scan -- FILE...          read .txt or .html postings; - is standard input
       npm run --silent scan -- --ndjson         read one {"id"?, "title"?, "company"?, "text"|"html"} a line
       npm run --silent scan -- --resolve NAME   print the id of a skill; - reads one name a line

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
      resolve: values.resolve ?? null,
      help: values.help,
    }
    return problemOf(options) ?? options
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function problemOf({ files, ndjson, resolve, help }: Options): string | null {
  if (help) return null
  if (resolve !== null) return files.length + Number(ndjson) > 0 ? '--resolve reads no postings.' : null
  if (ndjson) {
    return files.every((file) => file === '-') ? null : '--ndjson reads standard input: pass it with < FILE.'
  }
  return files.length === 0 ? 'No file is given.' : null
}
