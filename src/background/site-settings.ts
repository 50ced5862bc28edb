/** What pages have to know of the settings, and what their hover cards may change in the profile. */
import { isSiteOff } from '../core/display.ts'
import { cardWords } from '../i18n/card.ts'
import {
  type ArgsOf,
  type Frame,
  type FromExtension,
  type FromPage,
  type PageSettings,
  sendToPage,
} from '../messages.ts'
import { addSkill, type ProfileChange } from '../profile/edit.ts'
import type { Profile, Stored } from '../profile/schema.ts'
import { loadProfile, updateProfile, updateStored } from '../profile/store.ts'
import type { StoredChange } from '../profile/stored.ts'
import { spoken } from './browser/speech.ts'
import { warmUp } from './engine.ts'
import { sitesOf } from './messages/claims.ts'
import { getRecord } from './tabs/records.ts'

/** @param url of the frame that asks; a board in a frame of another site is off where either of them is. */
export async function onHello(
  frame: Frame,
  url: string,
  { site, mayShow }: ArgsOf<FromPage, 'hello'>,
): Promise<PageSettings> {
  const { profile, stored } = await loadProfile()
  const { palette, highlights, sitesOff } = stored.settings
  const on = !sitesOf(site, frame, url).some((host) => isSiteOff(sitesOff, host))
  if (on && mayShow) warmSoon(profile)
  await spoken()
  return { on, display: { palette, highlights }, words: cardWords() }
}

/** After the answer has left: it must not wait for the lexicon. */
function warmSoon(profile: Profile): void {
  setTimeout(() => warmUp(profile))
}

/** A page may only add a skill that its own posting names: whoever takes a page over gets no further. */
export async function onIHave(
  { tabId, frameId }: Frame,
  { skill }: ArgsOf<FromPage, 'i-have'>,
): Promise<{ ok: boolean }> {
  return correct({ tabId, frameId }, skill, addSkill(skill))
}

export async function onNotASkill(
  frame: Frame,
  { skill, phrase }: ArgsOf<FromPage, 'not-a-skill'>,
): Promise<{ ok: boolean }> {
  return correct(frame, skill, ignorePhrase(skill, phrase))
}

async function correct(
  { tabId, frameId }: Frame,
  skill: string,
  change: ProfileChange,
): Promise<{ ok: boolean }> {
  const record = await getRecord(tabId)
  const reading = record?.frameId === frameId ? record.read?.reading : undefined
  if (!reading) return { ok: false }
  const named = [...reading.mentions, ...reading.title.mentions]
  if (!named.some((mention) => mention.skill === skill)) return { ok: false }
  const { ok } = await updateProfile(change)
  return { ok }
}

function ignorePhrase(skill: string, phrase: string): ProfileChange {
  const words = phrase.trim().replace(/\s+/g, ' ')
  return (profile) => {
    const known = profile.ignored.some(
      (one) => one.skill === skill && one.phrase.toLowerCase() === words.toLowerCase(),
    )
    return known ? profile : { ...profile, ignored: [...profile.ignored, { skill, phrase: words }] }
  }
}

/** Switches Backlight on or off for a site with all below it. */
export function switchSite({ site, on }: ArgsOf<FromExtension, 'switch-site'>): Promise<{ ok: boolean }> {
  return changeSite(site, () => on)
}

/** Switches Backlight off for a site, or on again where it or one above it is off. */
export function toggleSite(site: string): Promise<{ ok: boolean }> {
  return changeSite(site, (isOff) => isOff)
}

async function changeSite(site: string, isOnAfter: (isOff: boolean) => boolean): Promise<{ ok: boolean }> {
  const host = site.toLowerCase().replace(/^www\./, '')
  const change: StoredChange = (stored) => {
    const before = stored.settings.sitesOff
    const others = before.filter((one) => !isSiteOff([one], host))
    const sitesOff = isOnAfter(isSiteOff(before, host)) ? others : [...others, host]
    return { ...stored, settings: { ...stored.settings, sitesOff } }
  }
  const { ok } = await updateStored(change)
  return { ok }
}

/** Whether a change of what is stored changes the language. */
export function changesLanguage(before: unknown, after: unknown): boolean {
  const languageOf = (stored: unknown) => (stored as Partial<Stored> | undefined)?.settings?.language
  return languageOf(before) !== languageOf(after)
}

/** Whether a change of what is stored changes what pages show or do. */
export function changesPages(before: unknown, after: unknown): boolean {
  return settingsOf(before) !== settingsOf(after)
}

function settingsOf(stored: unknown): string {
  const { palette, highlights, listMarks, sitesOff, language } =
    (stored as Partial<Stored> | undefined)?.settings ?? {}
  return JSON.stringify([palette, highlights, listMarks, sitesOff, language])
}

/** Every page asks again. */
export function tellPages(tabIds: readonly number[]): void {
  for (const tabId of tabIds) sendToPage({ tabId, frameId: null }, 'settings-changed', {})
}
