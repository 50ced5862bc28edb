import type { Display, Palette } from '../../core/display.ts'

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

/** Blue, violet and orange differ for every common colour blindness; the lines differ in any case. */
export const COLOUR_BLIND: PaintStyles = {
  matched: { color: '#0b78c2', underline: 'solid', thickness: 2, tint: 0.16 },
  related: { color: '#8a63d2', underline: 'dashed', thickness: 2, tint: 0.13 },
  missing: { color: '#d55e00', underline: 'wavy', thickness: 1, tint: 0.12 },
  title: { color: '#7a7a7a', underline: 'double', thickness: 3, tint: 0 },
}

/** All kinds alike: a page that reads our highlights learns which words are skills, and nothing of the user. */
export const ONE_COLOUR: PaintStyles = {
  matched: DEFAULT_STYLES.related,
  related: DEFAULT_STYLES.related,
  missing: DEFAULT_STYLES.related,
  title: DEFAULT_STYLES.title,
}

const BY_PALETTE: Readonly<Record<Palette, PaintStyles>> = {
  standard: DEFAULT_STYLES,
  'colour-blind': COLOUR_BLIND,
  'one-colour': ONE_COLOUR,
}

/** The styles that the user's settings ask for; null for a kind that is switched off. */
export function stylesOf({ palette, highlights }: Display): PaintStyles {
  const styles: Record<PaintKind, PaintStyle | null> = { ...BY_PALETTE[palette] }
  for (const kind of PAINT_KINDS) if (!highlights[kind]) styles[kind] = null
  return styles
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
