/** The comparison of some jobs as rows of texts, for tests of what it says and of what it counts. */
import type { Catalog } from '../../../../src/core/lexicon/catalog.ts'
import { CatalogContext } from '../../../../src/ui/catalog-context.ts'
import { ComparePanel } from '../../../../src/ui/history/compare/compare-panel.tsx'
import type { Judge } from '../../../../src/ui/history/judge.ts'
import type { Job } from '../../../../src/ui/history/table/jobs.ts'
import { render } from '../render.tsx'

/** A cell that is best in its row ends in it. */
export const BEST = ' ★'

export interface Comparison {
  /** Each table as its rows, each row as its head and its cells. */
  tables: string[][][]
  /** The cells of the row with this head, in the order of the jobs. */
  row: (head: string) => string[] | undefined
}

/** @param scoreOf what each job is given; the judge's where it is left out */
export async function comparisonOf(
  jobs: readonly Job[],
  judge: Judge,
  catalog: Catalog,
  scoreOf = (job: Job) => judge.judge(job).fit.score,
): Promise<Comparison> {
  const box = await render(
    <CatalogContext value={catalog}>
      <ComparePanel jobs={jobs} scoreOf={scoreOf} judge={judge} name={(skill) => skill} degrees={[]} />
    </CatalogContext>,
  )
  const tables = [...box.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(' ★best for you', BEST)),
    ),
  )
  return {
    tables,
    row: (head) =>
      tables
        .flat()
        .find(([own]) => own === head)
        ?.slice(1),
  }
}
