/** What a designer would not let pass and a machine can see: text that is cut, broken, covered or spilt, headings of nothing. */
import type { Page } from '@playwright/test'

/**
 * The faults of what a page shows at its present size, each with the words it befalls.
 *
 * - sideways: the page is wider than its window.
 * - cut: letters stand outside of a box that hides what overflows, and no ellipsis or title says so.
 * - spilt: letters stand outside of the window.
 * - broken: a word goes on in the next line without a hyphen. A word that alone is wider than its line has to.
 * - covered: two runs of letters stand on each other.
 * - empty: a heading that nothing follows.
 * - small: a line of words that begins in lower case, as where it was made to go on after others.
 * - begun by a mark: a line begins with what stands between two words of the line before.
 * - askew: the head of a column stands beside what is below it, by too little to be meant.
 * - raw: a month or day as machines write it, "2021-03".
 */
export async function looksWrong(page: Page): Promise<string[]> {
  return await page.evaluate(findFaults)
}

/** It runs in the page, and so needs nothing from around it. */
function findFaults(): string[] {
  const faults = new Set<string>()
  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth)
    faults.add(`sideways: ${root.scrollWidth} of ${root.clientWidth} px`)

  /** A pixel and a half: letters lean out of their boxes, and boxes end between pixels. */
  const SLACK = 1.5
  /** A space before a mark. */
  const MARK_ROOM = 6
  /** What is more is seen, and what is much more is meant: a name stands behind its box. */
  const [ASKEW, APART] = [4, 16]
  const WORD = /[\p{L}\p{N}]{3,}/gu
  /** Letters of a word that a language has; what is longer was made for a test of overlong titles. */
  const LONGEST = 32
  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60)
  /** Of each element once: a box is asked about for each run of letters in it, and nothing changes meanwhile. */
  const remember = <Answer>(ask: (one: Element) => Answer) => {
    const known = new Map<Element, Answer>()
    return (one: Element): Answer => {
      const answer = known.get(one) ?? ask(one)
      known.set(one, answer)
      return answer
    }
  }
  const styleOf = remember((one) => {
    const style = getComputedStyle(one)
    const { clipPath, display, hyphens, overflowX, overflowY } = style
    const { position, textOverflow, webkitLineClamp, zIndex } = style
    return {
      clipPath,
      display,
      hyphens,
      overflowX,
      overflowY,
      position,
      textOverflow,
      webkitLineClamp,
      zIndex,
    }
  })
  const edgeOf = remember((one) => one.getBoundingClientRect())
  const isShown = (one: Element) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  /** Kept for screen readers alone, or for a moment when it is asked for. */
  const isHidden = remember((one): boolean => {
    const { clipPath, overflowX } = styleOf(one)
    const { width, height } = edgeOf(one)
    if (clipPath !== 'none' || (overflowX !== 'visible' && width <= 1 && height <= 1)) return true
    return one.parentElement !== null && isHidden(one.parentElement)
  })

  /** The words that go on in another line. Looked for by halves: what stands in one line as a whole breaks no word. */
  function brokenWords(
    range: Range,
    node: Node,
    words: RegExpExecArray[],
  ): { word: string; lines: DOMRect[] }[] {
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last) return []
    range.setStart(node, first.index)
    range.setEnd(node, last.index + last[0].length)
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
    if (new Set(lines.map(({ top }) => Math.round(top / 4))).size < 2) return []
    if (first === last) return [{ word: first[0], lines }]
    const middle = words.length >> 1
    return [words.slice(0, middle), words.slice(middle)].flatMap((half) => brokenWords(range, node, half))
  }

  interface Run {
    text: string
    owner: Element
    boxes: DOMRect[]
  }
  const runs: Run[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement
    const text = node.nodeValue ?? ''
    if (!owner || !text.trim() || !isShown(owner) || isHidden(owner)) continue
    if (['STYLE', 'SCRIPT', 'OPTION', 'TEXTAREA'].includes(owner.tagName)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    if (boxes.length === 0) continue

    // A soft hyphen ends one, so that what is parted there is not broken.
    for (const { word, lines } of brokenWords(range, node, [...text.matchAll(WORD)])) {
      const wide = lines.reduce((sum, { width }) => sum + width, 0)
      let box: Element | null = owner
      while (box && styleOf(box).display.startsWith('inline')) box = box.parentElement
      const hyphenated = styleOf(owner).hyphens === 'auto'
      if (!hyphenated && wide <= (box?.clientWidth ?? 0) - SLACK)
        faults.add(`broken: ${word} in “${short(text)}”`)
      if (!hyphenated && wide > (box?.clientWidth ?? 0) && word.length < LONGEST)
        faults.add(`broken, for want of room: ${word} in “${short(text)}”`)
    }
    for (const { index } of text.matchAll(/·/g)) {
      range.setStart(node, index)
      range.setEnd(node, index + 1)
      const mark = range.getBoundingClientRect()
      let box: Element | null = owner
      while (box && getComputedStyle(box).display.startsWith('inline')) box = box.parentElement
      if (!box || mark.width === 0) continue
      const { left, top } = box.getBoundingClientRect()
      const { paddingLeft, paddingTop } = getComputedStyle(box)
      const isFirst = mark.left - left - Number.parseFloat(paddingLeft) < MARK_ROOM
      const isBelow = mark.top - top - Number.parseFloat(paddingTop) > mark.height / 2
      if (isFirst && isBelow) faults.add(`begun by a mark: “${short(text)}”`)
    }
    const [raw] = text.match(/(?<![\w-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?(?![\w.-])/) ?? []
    if (raw) faults.add(`raw: ${raw} in “${short(text)}”`)
    let seen = boxes
    let isFolded = false
    for (let box: Element | null = owner; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, textOverflow, position, webkitLineClamp } = styleOf(box)
      if (position === 'fixed') break
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const edge = edgeOf(box)
      const isClamped = webkitLineClamp !== 'none' && webkitLineClamp !== ''
      isFolded ||= isClamped || textOverflow === 'ellipsis' || /auto|scroll/.test(`${overflowX} ${overflowY}`)
      const isCut = boxes.some(
        ({ left, right, top, bottom }) =>
          left < edge.left - SLACK ||
          right > edge.right + SLACK ||
          top < edge.top - SLACK - 2 ||
          bottom > edge.bottom + SLACK + 2,
      )
      if (isCut && !isFolded)
        faults.add(`cut: “${short(text)}” by ${box.tagName.toLowerCase()}.${box.className}`)
      if (isCut && isClamped && !owner.closest('[title]')) faults.add(`cut, and not told: “${short(text)}”`)
      seen = seen.flatMap(({ left, right, top, bottom }) => {
        const [x, y] = [Math.max(left, edge.left), Math.max(top, edge.top)]
        const [width, height] = [Math.min(right, edge.right) - x, Math.min(bottom, edge.bottom) - y]
        return width > 1 && height > 1 ? [new DOMRect(x, y, width, height)] : []
      })
    }
    runs.push({ text, owner, boxes: seen })
    for (const { left, right } of seen)
      if (left < -SLACK || right > root.clientWidth + SLACK) {
        let scroller: Element | null = owner
        while (scroller && !/auto|scroll/.test(styleOf(scroller).overflowX)) scroller = scroller.parentElement
        if (!scroller) faults.add(`spilt: “${short(text)}”`)
      }
    // What an ellipsis hides has to be said elsewhere.
    const { textOverflow } = styleOf(owner)
    if (textOverflow === 'ellipsis' && owner.scrollWidth > owner.clientWidth + 1 && !owner.closest('[title]'))
      faults.add(`cut, and not told: “${short(text)}”`)
  }

  const pen = document.createElement('canvas').getContext('2d')
  const widthOf = (words: string) => pen?.measureText(words).width ?? 0
  for (const control of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (!pen || !isShown(control) || isHidden(control)) continue
    if (/checkbox|radio|range|file/.test(control.type)) continue
    const style = getComputedStyle(control)
    // Not `font`, which is empty where one of its parts is set alone.
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    // Words that are typed may be longer than their field; a number may not.
    const isNumber = control.type === 'number' || /numeric|decimal/.test(control.inputMode)
    // Whatever may be chosen has to have room, not only what is.
    const words =
      control instanceof HTMLSelectElement
        ? [...control.options]
            .map(({ text }) => text)
            .reduce((one, other) => (widthOf(other) > widthOf(one) ? other : one), '')
        : (isNumber && control.value) || (control.value ? '' : control.placeholder)
    const room =
      control.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
    if (widthOf(words) > room + 0.5) faults.add(`cut in its field: “${words}”`)
  }

  const flat = runs.flatMap(({ text, owner, boxes }) => boxes.map((box) => ({ text, owner, box })))
  flat.sort((a, b) => a.box.top - b.box.top)
  /** Lies over others on purpose, on a ground of its own. */
  const isAbove = remember((one): boolean => {
    const { position, zIndex } = styleOf(one)
    if (/fixed|sticky/.test(position) || zIndex !== 'auto') return true
    return one.parentElement !== null && isAbove(one.parentElement)
  })
  for (const [index, one] of flat.entries()) {
    for (let next = index + 1; next < flat.length; next++) {
      const other = flat[next]
      if (!other || other.box.top > one.box.bottom - 4) break
      if (one.owner.contains(other.owner) && one.owner === other.owner) continue
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top
      if (width > 3 && height > 5 && !isAbove(one.owner) && !isAbove(other.owner))
        faults.add(`covered: “${short(one.text)}” and “${short(other.text)}”`)
    }
  }

  for (const line of document.querySelectorAll('p, legend, button, .section-note')) {
    if (!isShown(line) || isHidden(line)) continue
    const words = (line.textContent ?? '').trim()
    // Names are written as their makers write them; a name stands in an element of its own, or alone.
    if (/^\p{Ll}+\s/u.test(words) && !line.querySelector(':scope > :first-child:is(strong, .word)'))
      faults.add(`small: “${short(words)}”`)
  }

  /** Where what a cell shows first begins: a word, or the room for words in a control. */
  const startOf = (cell: Element) => {
    const [control] = cell.querySelectorAll('input, select')
    const run = runs.find(({ owner, boxes }) => boxes.length > 0 && cell.contains(owner))
    let words = run?.boxes[0]?.left ?? null
    // Of a chip its edge.
    for (let box = run?.owner; box && box !== cell; box = box.parentElement ?? undefined)
      if (Number.parseFloat(getComputedStyle(box).borderLeftWidth) > 0)
        words = Math.min(words ?? Number.POSITIVE_INFINITY, box.getBoundingClientRect().left)
    if (!control || !isShown(control) || isHidden(control)) return words
    const { left } = control.getBoundingClientRect()
    const inner = left + Number.parseFloat(getComputedStyle(control).paddingLeft)
    return words === null ? inner : Math.min(words, inner)
  }
  for (const table of document.querySelectorAll('table')) {
    const [head] = table.querySelectorAll('thead tr')
    if (!head || !isShown(head) || isHidden(head)) continue
    for (const [column, cell] of [...head.children].entries()) {
      if (!isShown(cell) || getComputedStyle(cell).textAlign !== 'start') continue
      const above = startOf(cell)
      const rows = [...table.querySelectorAll('tbody tr')].filter(
        ({ children }) => children.length === head.children.length,
      )
      const below = rows.map(({ children }) => children[column] && startOf(children[column]))
      for (const at of below) {
        const off = above === null || typeof at !== 'number' ? 0 : Math.abs(at - above)
        if (off > ASKEW && off < APART) faults.add(`askew: “${short(cell.textContent ?? '')}” by ${off} px`)
      }
    }
  }

  const headings = [...document.querySelectorAll('h1, h2, h3, h4, legend, caption')].filter(
    (one) => isShown(one) && !isHidden(one) && !one.closest('summary, [role=status], [aria-busy=true]'),
  )
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1]
    const level = (one: Element | undefined) =>
      one && /^H\d$/.test(one.tagName) ? Number(one.tagName[1]) : 9
    if (next && level(next) > level(heading)) continue
    const range = document.createRange()
    range.setStartAfter(heading)
    if (next) range.setEndBefore(next)
    else range.setEndAfter(document.body)
    const rest = range.cloneContents()
    const hasWords = (rest.textContent ?? '').replace(/\s+/g, '').length > 1
    const hasOther = rest.querySelector('svg, img, canvas, input, button, select') !== null
    if (!hasWords && !hasOther) faults.add(`empty: “${short(heading.textContent ?? '')}”`)
  }
  return [...faults]
}
