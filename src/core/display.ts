/** How the user wants things shown: the words for it, shared by settings, pages and popup. */
import type { VerdictKind } from './fit/verdict.ts'

/** `system` follows the browser. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/**
 * Colours of the highlights. `one-colour` paints every skill alike: a page that reads our highlights then learns
 * which words are skills, and nothing of the user.
 */
export const PALETTES = ['standard', 'colour-blind', 'one-colour'] as const
export type Palette = (typeof PALETTES)[number]

/** What is painted in a page, each of which can be switched off. Implied skills are painted as related. */
export const HIGHLIGHT_KINDS = ['matched', 'related', 'missing', 'concepts', 'title'] as const
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number]

/** `browser` follows the browser. */
export const LANGUAGES = ['browser', 'en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** What a page has to know of the settings. */
export interface Display {
  palette: Palette
  highlights: Readonly<Record<HighlightKind, boolean>>
}

/** How a verdict is coloured, on the ring, the badge and in lists; white text has a contrast of 4.5 to 1 or more on each. */
export const SCORE_COLOURS = {
  good: '#1b7a3d',
  fair: '#8a5a00',
  poor: '#b3261e',
  unknown: '#5f6368',
} as const
export type ScoreTone = keyof typeof SCORE_COLOURS

const TONES: Readonly<Record<VerdictKind, ScoreTone>> = {
  good: 'good',
  fair: 'fair',
  stretch: 'fair',
  weak: 'poor',
  against: 'poor',
}

/** @param kind null where there is no verdict */
export function toneOf(kind: VerdictKind | null): ScoreTone {
  return kind === null ? 'unknown' : TONES[kind]
}

/** What stands for a verdict where there is room for three or four characters: it is told without its colour. */
export function badgeOf(kind: VerdictKind | null, score: number | null): string {
  if (kind === 'against') return '✕'
  if (score === null) return '–'
  return kind === 'stretch' ? `${score}↑` : String(score)
}

/** A page asks for the marks of so many cards at once. */
export const MOST_LISTED = 100

/** What a card of a result list is marked with, in the user's language. */
export interface ListMark {
  /** Role and seniority, as far as they are known; empty where only the score is. */
  text: string
  /** The same for screen readers, with the title. */
  label: string
  /** The score of a posting that was read, as the badge writes it; null of one that was not, or had too little to judge. */
  score: string | null
  tone: ScoreTone
}

/**
 * Whether the user has switched Backlight off for a page.
 * @param host `location.hostname`; a listed site covers its subdomains.
 */
export function isSiteOff(sitesOff: readonly string[], host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '')
  return sitesOff.some((site) => name === site || name.endsWith(`.${site}`))
}
