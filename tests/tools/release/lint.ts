/** `web-ext lint`, what Mozilla's store runs over a package, with every warning explained. */
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runStep } from '../steps.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** It brings 300 packages, pinned by a lock file of their own; they are installed here and nowhere else. */
const LINTER = join(ROOT, '.output/web-ext')
const PINNED = join(import.meta.dirname, 'web-ext')

/** What it warns of and why it may stay: `near` is what stands there in the built file. */
const EXPLAINED: readonly { code: string; near: RegExp; why: string }[] = [
  {
    code: 'DANGEROUS_EVAL',
    near: /jitless.{1,200}Function\(``\)/,
    why: 'zod asks whether it may compile. It may not: `z.config({ jitless: true })` is set before any schema (src/zod.ts).',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    near: /__html!==\w+&&\(\w+\.innerHTML=/,
    why: "React's dangerouslySetInnerHTML. Nothing of ours uses it: tests/conventions/markup.test.ts.",
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    near: /_charThreshold|_isSingleImage/,
    why: 'Readability works on a copy of the page that is shown nowhere and runs nothing (src/page/generic).',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    near: /await import\(/,
    why: "pdf.js loads its own worker and modules by the address that we give it, of the package's own files.",
  },
]

interface Warning {
  code: string
  message: string
  file?: string
  line?: number
  column?: number
}

/**
 * @param folder an unpacked package for Firefox.
 * @returns the sentence that says what is wrong, or nothing.
 */
export async function lint(folder: string): Promise<string> {
  mkdirSync(LINTER, { recursive: true })
  cpSync(PINNED, LINTER, { recursive: true })
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=optional']
  const installed = await runStep('npm', install, { cwd: LINTER })
  if (installed.status !== 0) return `web-ext could not be installed.\n${installed.output}`
  const program = join(LINTER, 'node_modules/.bin/web-ext')
  const result = await runStep(program, ['lint', '--source-dir', folder, '--output', 'json'], { cwd: LINTER })
  let report: Record<'errors' | 'notices' | 'warnings', Warning[]>
  try {
    report = JSON.parse(/^\{.*\}$/m.exec(result.output)?.[0] ?? '')
  } catch {
    return `web-ext lint says nothing that can be read.\n${result.output}`
  }
  const wrong = [
    ...report.errors,
    ...report.notices,
    ...report.warnings.filter((warning) => explanationOf(warning, folder) === undefined),
  ]
  for (const warning of report.warnings) {
    const why = explanationOf(warning, folder)?.why
    if (why) console.log(`web-ext lint, ${warning.file}: ${warning.message}\n  ${why}`)
  }
  return wrong.map((one) => `web-ext lint: ${one.code} in ${placeOf(one)}: ${one.message}`).join('\n')
}

/** So much of a line on each side of a warning's place says which code it is. */
const NEAR = 200

function explanationOf({ code, file, line, column }: Warning, folder: string) {
  if (!file || !line || column === undefined) return undefined
  const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? ''
  const near = text.slice(Math.max(0, column - NEAR), column + NEAR)
  return EXPLAINED.find((one) => one.code === code && one.near.test(near))
}

function placeOf({ file = 'the package', line, column }: Warning): string {
  return line === undefined ? file : `${file}:${line}:${column}`
}
