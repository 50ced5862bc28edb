/** Every regular expression of the source: literals by the parser, built ones while their modules load. */
import { parseSync } from 'vite'
import { codeFiles, read } from '../../conventions/source-files.ts'

export interface Found {
  /** Path from the root and line, for the message. */
  at: string
  source: string
  flags: string
}

interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/** Files whose code runs for the user. */
export function sourceFiles(): string[] {
  return codeFiles().filter((file) => /^(?:src|entrypoints)\/.*\.tsx?$/.test(file))
}

/** The literals of a file, and where a regular expression is built from strings. */
export function expressionsOf(file: string): { literals: Found[]; built: { at: string; isLate: boolean }[] } {
  const code = read(file)
  const at = ({ start }: Node) => `${file}:${code.slice(0, start).split('\n').length}`
  const literals: Found[] = []
  const built: { at: string; isLate: boolean }[] = []
  const visit = (value: unknown, isInFunction: boolean): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, isInFunction)
    if (!isNode(value)) return
    const regex = value.regex as { pattern: string; flags: string } | undefined
    if (value.type === 'Literal' && regex)
      literals.push({ at: at(value), source: regex.pattern, flags: regex.flags })
    if (/^(?:New|Call)Expression$/.test(value.type)) {
      const callee = value.callee as { name?: string } | undefined
      if (callee?.name === 'RegExp') built.push({ at: at(value), isLate: isInFunction })
    }
    const isFunction = /^(?:ArrowFunction|FunctionDeclaration|FunctionExpression)/.test(value.type)
    for (const part of Object.values(value)) visit(part, isInFunction || isFunction)
  }
  visit(parseSync(file, code).program, false)
  return { literals, built }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** Loads modules (by `load`) and gives back the regular expressions that they build from strings as they load. */
export async function builtWhile(at: string, load: () => Promise<unknown>): Promise<Found[]> {
  const found: Found[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget)
      found.push({ at, source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = Original
  }
  return found
}
