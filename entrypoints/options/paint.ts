/** The marks of a page, for texts that the extension shows itself and their legend. */
import { kindsOf } from '../../src/page/highlight/kinds.ts'
import { stylesOf } from '../../src/page/highlight/palette.ts'
import type { PagePaint } from '../../src/ui/marked/paint.ts'

export const paint: PagePaint = {
  lookOf(report, display) {
    const styles = stylesOf(display)
    const kindOf = kindsOf({ ...report.reading, ...report.paint })
    return (mention) => {
      const kind = kindOf(mention)
      return kind && styles[kind]
    }
  },
  title: (display) => stylesOf(display).title,
  sample: (state, weight, display) => stylesOf(display)[`${state}-${weight}`],
}
