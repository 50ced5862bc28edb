/** Counts and how they are shown. */

/** Found and right, found and wrong, missed. */
export class Counts {
  right = 0
  wrong = 0
  missed = 0

  /** Compares two sets. */
  compare(found: ReadonlySet<string>, expected: ReadonlySet<string>): { wrong: string[]; missed: string[] } {
    const wrong = [...found].filter((one) => !expected.has(one))
    const missed = [...expected].filter((one) => !found.has(one))
    this.right += found.size - wrong.length
    this.wrong += wrong.length
    this.missed += missed.length
    return { wrong, missed }
  }

  get precision(): number | null {
    return share(this.right, this.right + this.wrong)
  }

  get recall(): number | null {
    return share(this.right, this.right + this.missed)
  }

  get f1(): number | null {
    return share(2 * this.right, 2 * this.right + this.wrong + this.missed)
  }
}

/** Right answers of all answers. */
export class Share {
  right = 0
  all = 0

  add(isRight: boolean): boolean {
    this.all++
    if (isRight) this.right++
    return isRight
  }

  get value(): number | null {
    return share(this.right, this.all)
  }
}

/** Null where nothing was counted: no score is no perfect score. */
function share(part: number, all: number): number | null {
  return all === 0 ? null : part / all
}

export function show(value: number | null): string {
  return value === null ? '    –' : value.toFixed(3)
}

/** Columns padded to their widest cell, two spaces apart; the first one to the left, the rest to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length)
    })
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** One row of a table. */
export function row(name: string, counts: Counts | Share): string[] {
  return counts instanceof Counts
    ? [
        name,
        show(counts.precision),
        show(counts.recall),
        show(counts.f1),
        `${counts.right} right, ${counts.wrong} wrong, ${counts.missed} missed`,
      ]
    : [name, '', '', show(counts.value), `${counts.right} of ${counts.all}`]
}
