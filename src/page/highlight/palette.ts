/** The kinds of painted words; each has its own underline style, so that colour alone never carries meaning. */
export const PAINT_KINDS = ['matched', 'related', 'missing', 'title'] as const
export type PaintKind = (typeof PAINT_KINDS)[number]

export interface PaintStyle {
  /** sRGB hex; at least 3 : 1 against white and against #1b1b1b, so it reads on light and dark pages. */
  color: string
  underline: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy'
  /** Thickness of the underline in CSS px. */
  thickness: number
  /** Opacity of the background, 0 to 1: faint, so the page's own text colour stays readable on it. */
  tint: number
}

export type PaintStyles = Readonly<Record<PaintKind, PaintStyle | null>>

export const DEFAULT_STYLES: PaintStyles = {
  matched: { color: '#1f9254', underline: 'solid', thickness: 2, tint: 0.16 },
  related: { color: '#2f7fd6', underline: 'dashed', thickness: 2, tint: 0.13 },
  missing: { color: '#d9570f', underline: 'wavy', thickness: 1, tint: 0.12 },
  title: { color: '#8b5cf6', underline: 'double', thickness: 3, tint: 0 },
}

/** All kinds alike: a page that reads our highlights learns which words are skills, and nothing of the user. */
export const ONE_COLOUR: PaintStyles = {
  matched: DEFAULT_STYLES.related,
  related: DEFAULT_STYLES.related,
  missing: DEFAULT_STYLES.related,
  title: DEFAULT_STYLES.title,
}

/**
 * The rules of one highlight. Only literal values: ::highlight() sees no custom properties of the page.
 * Forced colours keep the underline and drop the tint; print drops both.
 */
export function rulesFor(name: string, style: PaintStyle): string {
  const { color, underline, thickness, tint } = style
  const selector = `::highlight(${name})`
  return [
    `${selector}{background-color:${rgba(color, tint)};text-decoration:underline ${underline} ${thickness}px ${color}}`,
    `@media (forced-colors:active){${selector}{background-color:transparent;text-decoration-color:LinkText}}`,
    `@media print{${selector}{background-color:transparent;text-decoration:none}}`,
  ].join('\n')
}

/** The rules of the mention that flashes. */
export function flashRules(name: string): string {
  return [
    `::highlight(${name}){background-color:#ffd54a;color:#1b1b1b;text-decoration:underline solid 2px #1b1b1b}`,
    `@media (forced-colors:active){::highlight(${name}){background-color:Highlight;color:HighlightText}}`,
  ].join('\n')
}

function rgba(hex: string, opacity: number): string {
  const value = Number.parseInt(hex.slice(1), 16)
  return `rgb(${value >> 16} ${(value >> 8) & 255} ${value & 255} / ${opacity})`
}
