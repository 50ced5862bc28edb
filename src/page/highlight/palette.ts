import type { Display, Palette } from '../../core/display.ts'

/**
 * What a painted word is to the user; each has its own kind of line, so that colour alone never carries meaning.
 * A dotted word is not in the profile; `neutral` is the one of which that does not matter.
 */
export const PAINT_STATES = ['matched', 'related', 'missing', 'neutral'] as const
export type PaintState = (typeof PAINT_STATES)[number]

/** How strongly it is asked at this place, by the weight of the line; concepts and soft skills are the quietest. */
export const PAINT_WEIGHTS = ['required', 'preferred', 'mentioned', 'quiet'] as const
type PaintWeight = (typeof PAINT_WEIGHTS)[number]

export type PaintKind = `${PaintState}-${PaintWeight}` | 'title'
export const PAINT_KINDS: readonly PaintKind[] = [
  ...PAINT_STATES.flatMap((state) => PAINT_WEIGHTS.map((weight) => `${state}-${weight}` as const)),
  'title',
]

export interface PaintStyle {
  /** sRGB hex; at least 3 : 1 against white and against #1b1b1b, so it reads on light and dark pages. */
  color: string
  underline: 'solid' | 'dashed' | 'dotted' | 'double'
  /** Thickness of the underline in CSS px. */
  thickness: number
  /** Opacity of the background, 0 to 1: faint, so the page's own text colour stays readable on it. */
  tint: number
}

export type PaintStyles = Readonly<Record<PaintKind, PaintStyle | null>>

type Ink = Pick<PaintStyle, 'color' | 'underline'>
type Inks = Readonly<Record<PaintState | 'title', Ink>>

/** Weight is told by the thickness of the line and, less, by the depth of the background: never by hue. */
const WEIGHTS: Readonly<Record<PaintWeight, Pick<PaintStyle, 'thickness' | 'tint'>>> = {
  required: { thickness: 3, tint: 0.16 },
  preferred: { thickness: 2, tint: 0.09 },
  mentioned: { thickness: 1, tint: 0.05 },
  quiet: { thickness: 1, tint: 0 },
}

/** Not wavy and not red or orange: that is what spelling checkers draw. */
const STANDARD: Inks = {
  matched: { color: '#1f9254', underline: 'solid' },
  related: { color: '#2f7fd6', underline: 'dashed' },
  missing: { color: '#c8418f', underline: 'dotted' },
  neutral: { color: '#7d7f87', underline: 'dotted' },
  title: { color: '#8b5cf6', underline: 'double' },
}

/** Blue, violet and orange differ for every common colour blindness; the lines differ in any case. */
const COLOUR_BLIND: Inks = {
  matched: { color: '#0b78c2', underline: 'solid' },
  related: { color: '#8a63d2', underline: 'dashed' },
  missing: { color: '#d55e00', underline: 'dotted' },
  neutral: { color: '#7d7f87', underline: 'dotted' },
  title: { color: '#7a7a7a', underline: 'double' },
}

/**
 * All states alike: a page that reads our highlights learns which words are skills, and nothing of the user. How
 * strongly a word is asked is the page's own.
 */
const ONE_COLOUR: Inks = {
  matched: STANDARD.related,
  related: STANDARD.related,
  missing: STANDARD.related,
  neutral: STANDARD.related,
  title: STANDARD.title,
}

/** Kinds of one look share one object, by which the painter puts them together. */
function stylesFrom(inks: Inks): Record<PaintKind, PaintStyle> {
  const made = new Map<string, PaintStyle>()
  const shared = (ink: Ink, weight: Pick<PaintStyle, 'thickness' | 'tint'>): PaintStyle => {
    const style = { ...ink, ...weight }
    const key = Object.values(style).join(' ')
    made.set(key, made.get(key) ?? style)
    return made.get(key) as PaintStyle
  }
  const styles = {} as Record<PaintKind, PaintStyle>
  for (const state of PAINT_STATES) {
    for (const weight of PAINT_WEIGHTS) styles[`${state}-${weight}`] = shared(inks[state], WEIGHTS[weight])
  }
  styles.title = { ...inks.title, thickness: 3, tint: 0 }
  return styles
}

const BY_PALETTE: Readonly<Record<Palette, Record<PaintKind, PaintStyle>>> = {
  standard: stylesFrom(STANDARD),
  'colour-blind': stylesFrom(COLOUR_BLIND),
  'one-colour': stylesFrom(ONE_COLOUR),
}

export const DEFAULT_STYLES: PaintStyles = BY_PALETTE.standard

/** The styles that the user's settings ask for; null for a kind that is switched off. */
export function stylesOf({ palette, highlights }: Display): PaintStyles {
  const styles: Record<PaintKind, PaintStyle | null> = { ...BY_PALETTE[palette] }
  if (!highlights.title) styles.title = null
  for (const state of PAINT_STATES) {
    for (const weight of PAINT_WEIGHTS) {
      const isOff =
        (state !== 'neutral' && !highlights[state]) || (weight === 'quiet' && !highlights.concepts)
      if (isOff) styles[`${state}-${weight}`] = null
    }
  }
  return styles
}

/**
 * The rules of one highlight. Only literal values: ::highlight() sees no custom properties of the page.
 * Under forced colours Chromium paints every highlight in Highlight and HighlightText whatever stands here, and of ours
 * keeps the kind of line and its weight, by which words are still told apart; the rule is for browsers that take it.
 * Print drops tint and line.
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
