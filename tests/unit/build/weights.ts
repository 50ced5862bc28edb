/** What the parts of a package may weigh, in kB of 1,000 bytes as they lie on the disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

interface Budget {
  what: string
  /** A page with all that it loads at once, a script, or `*` for the whole package. */
  files: string
  most: number
}

/**
 * A third above what they weigh, so that a library more is seen and a sentence more is not. Every page carries the
 * catalog of skills with the facts of the Guide (1.1 MB, a third of that compressed): it is read from the disk.
 */
export const BUDGETS: readonly Budget[] = [
  // Every page of a job board pays for it, in each of its frames.
  { what: 'the content script', files: 'content-scripts/content.js', most: 150 },
  // Only where the user asks for a page that no finder takes for a posting.
  { what: 'the reader of articles', files: 'last-resort.js', most: 50 },
  // Opens at each click of the button.
  { what: 'the popup', files: 'popup.html', most: 2_000 },
  { what: 'options', files: 'options.html', most: 2_200 },
  // Has the page reader for files, and charts.
  { what: 'the history', files: 'postings.html', most: 2_300 },
  { what: 'the Guide', files: 'guide.html', most: 2_000 },
  // The lexicon and the catalog, pdf.js for resumes, and six things that are small.
  { what: 'the package', files: '*', most: 8_000 },
]

/** @param folder of the built extension */
export function weigh(folder: string, files: string): number {
  const paths =
    files === '*' ? everything(folder) : files.endsWith('.html') ? loadedBy(folder, files) : [files]
  return paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) / 1_000
}

/** A page and what it names: scripts, modules that are loaded ahead, style sheets. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path as string)
  return [page, ...new Set(named)]
}

function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  )
}
