/**
 * Every message between the parts of the extension, in one typed map, and how to send it.
 *
 * Content scripts import this file, so it carries no validator: the background parses what it receives in
 * src/background/messages/parse-messages.ts (zod), content scripts and the popup in messages/parse.ts.
 */
import { browser } from 'wxt/browser'
import type { WishVerdict } from './core/compare/preferences.ts'
import type { Display, ListMark } from './core/display.ts'
import type { SkillState } from './core/fit/states.ts'
import type { Status } from './core/insight/types.ts'
import type {
  Degree,
  FitProfile,
  FitReport,
  Mention,
  Posting,
  Reading,
  Requirement,
  SkillId,
  Span,
} from './core/types.ts'
import type { HistoryFault } from './history/faults.ts'
import type { CardWords } from './i18n/card.ts'
import type { ProfileProblem } from './profile/schema.ts'

/** Who in the page speaks, and when: see `createSpeaker`. */
export interface Speaker {
  /** One content script in one document. */
  instance: string
  /** Strictly rising within an instance, and comparable between instances: milliseconds since 1970. */
  sequence: number
}

/** What the popup shows of a posting besides its reading. */
export interface PostingCard {
  /** `Posting.id`. */
  id: string
  /** `location.href` when the posting was read. */
  url: string
  title: string
  /** Where one posting hires for several roles: the titles besides. */
  otherTitles?: string[] | undefined
  company: string | null
  location: string | null
  /** A board's page on which its adapter found nothing where it should. */
  byStructure?: boolean | undefined
}

/** What a page needs to paint one posting, and no more of the profile than that. */
export interface Paint {
  /** `Posting.id` that it belongs to; a page that has moved on ignores it. */
  posting: string
  /** `Speaker.sequence` of the reading that it belongs to; a page that has said something since ignores it. */
  sequence: number
  /** Every skill of the reading. */
  states: Record<SkillId, SkillState>
  /** For implied and related skills: the profile's skill that does it. */
  by: Record<SkillId, SkillId>
  /** Display names of all ids above. */
  names: Record<SkillId, string>
  /** Concepts and soft skills among them, which are painted more quietly. */
  quiet: SkillId[]
  /** What of them the user will not touch: nobody is asked whether they have it. */
  unwanted: SkillId[]
  /** What the documents say of languages among them. */
  about?: Record<SkillId, AboutSkill>
  score: number | null
}

/** A fact for the skill's card. */
export interface AboutSkill {
  /** In English, with the document's author and year. */
  told: string
  /** Who hires, in the language that is spoken. */
  hire: string
}

/** A posting as the page needs it: the offsets of its skills and clauses, and how to paint them. */
export interface PageReading {
  mentions: Mention[]
  requirements: Requirement[]
  paint: Paint
}

/** The posting's title as a place to show: its text has no empty mention. */
export const TITLE_PLACE: Span = { start: 0, end: 0 }

/** What the profile says of degrees and certifications, beside the skills. */
interface Credentials {
  degrees: Degree[]
  /** Ids of certifications in skills-data, or names. */
  certifications: string[]
}

type ReportError = 'no-answer' | 'storage' | 'scan-failed' | 'unknown'

export interface ReadyReport {
  state: 'ready'
  posting: PostingCard
  reading: Reading
  /** How the posting itself writes each skill of the reading. */
  wording: Record<SkillId, string>
  /** The posting's words that decided how each requirement is asked; one list a requirement, or none at all. */
  signals?: string[][]
  fit: FitReport
  paint: Paint
  profile: FitProfile
  credentials: Credentials
  profileEmpty: boolean
  problem: ProfileProblem | null
  /** Of the profile that was compared; empty where the user has given none. */
  profileName?: string
  /** The user's other profiles, best fit first. */
  others?: OtherFit[]
  /** The user's preferences beside the posting's facts. */
  wishes?: WishVerdict[]
}

/** Another profile of the user on the same posting. */
export interface OtherFit {
  id: string
  /** Empty where the user has given none. */
  name: string
  score: number | null
}

/** What the popup shows of a tab. */
export type TabReport =
  /** The page was looked at, and there is no posting in it. */
  | { state: 'none' }
  /** Nobody has looked: the site is none that is read by itself, or the page is older than the extension. */
  | { state: 'unread' }
  | { state: 'reading' }
  /** A page where extensions may not run. */
  | { state: 'not-allowed' }
  /** The user has switched Backlight off for this host name. */
  | { state: 'off'; site: string }
  | { state: 'error'; error: ReportError }
  | ReadyReport

/** The content script's own view of its page, so that the background never shows a posting that has gone. */
export interface PageStatus {
  state: 'none' | 'reading' | 'read' | 'off'
  /** Host name of the page that the user sees, also where a frame of it speaks. */
  site: string
  instance: string
  /** `Posting.id` where one is read. */
  posting: string | null
}

/** What a page has to know of the user's settings. */
export interface PageSettings {
  /** False where the user has switched Backlight off for this site. */
  on: boolean
  display: Display
  /** What the hover card says, in the user's language. */
  words: CardWords
}

/** A posting that a result list names. `id` is its `Posting.id`. */
export interface ListedPosting {
  id: string
  title: string
}

/** What the history says of a posting. Times are milliseconds since 1970. */
export interface HistoryEntry {
  id: string
  board: string
  url: string
  status: Status
  statusDates: Partial<Record<Status, number>>
  firstSeen: number
  lastSeen: number
  note: string
}

/** What the popup shows of the history. */
export interface HistoryStrip {
  /** False where the user has switched the history off. */
  on: boolean
  /** Why postings are not kept at the moment, and how many wait for it. */
  fault: HistoryFault | null
  waiting: number
  /** How many entries of the history could not be read. */
  unreadable: number
  entry: HistoryEntry | null
  /** The same job elsewhere. */
  twins: HistoryEntry[]
}

interface Message<Args, Reply> {
  args: Args
  reply: Reply
}

/** Content script to background. */
export interface FromPage {
  /**
   * A content script has started, or was told that settings have changed.
   * `site` is that of PageStatus; `mayShow` says that a posting may come, so that the engine gets ready.
   */
  hello: Message<{ site: string; mayShow: boolean }, PageSettings>
  /** A posting was found, at this address. The reply is null when the message came too late or was refused. */
  reading: Message<
    { speaker: Speaker; url: string; posting: Posting; byStructure?: boolean | undefined },
    PageReading | null
  >
  /** How to mark the cards of a result list, in their order; null where lists are to stay as they are. */
  'mark-list': Message<{ cards: ListedPosting[] }, (ListMark | null)[] | null>
  /** The posting that this page showed has gone. */
  'posting-gone': Message<{ speaker: Speaker }, null>
  /** "I have this" on the hover card; only for skills of the posting that the page shows. */
  'i-have': Message<{ skill: SkillId }, { ok: boolean }>
  /** "Not a skill here" on the hover card: this phrase no longer means this skill. */
  'not-a-skill': Message<{ skill: SkillId; phrase: string }, { ok: boolean }>
}

/** Popup or options to background. `tabId` is the browser's. Each may be said twice: what got lost is said again. */
export interface FromExtension {
  'get-report': Message<{ tabId: number }, TabReport>
  /** Puts the content script into the tab if it is not there, lets it read again, and waits for the outcome. */
  'scan-tab': Message<{ tabId: number }, TabReport>
  /** Scrolls the tab to a mention, or to `TITLE_PLACE`, and flashes it. */
  'show-mention': Message<{ tabId: number; start: number; end: number }, { ok: boolean }>
  /** Brings the tab with the posting that was looked at last to the front, with its popup; not ok where there is none. */
  'show-posting': Message<Record<never, never>, { ok: boolean }>
  /** Switches Backlight on or off for this host name with all below it. */
  'switch-site': Message<{ site: string; on: boolean }, { ok: boolean }>
  /** Makes another profile the active one. */
  'switch-profile': Message<{ id: string }, { ok: boolean }>
  'history-of-tab': Message<{ tabId: number }, HistoryStrip>
  /** `id` is that of a HistoryEntry. */
  'history-of': Message<{ id: string }, HistoryStrip>
  /** `id` is that of a HistoryEntry. */
  'history-edit': Message<{ id: string; status?: Status; note?: string }, { ok: boolean }>
  /** The user has saved these postings of the history: their texts are kept where that is wanted and a tab shows them. */
  'keep-texts': Message<{ ids: string[] }, null>
  /** Reads a posting that was pasted or dropped, and keeps it in the history. */
  'read-aside': Message<
    { posting: Posting; url: string },
    { ok: true; id: string } | { ok: false; fault: HistoryFault }
  >
  /** Reads a posting and keeps nothing of it: the sample of the welcome. */
  'try-out': Message<{ posting: Posting; url: string }, ReadyReport>
  /**
   * Reads a posting that was given to the popup of a tab, and keeps it as one of that tab would be. `id` is that of
   * its HistoryEntry, null where nothing is kept: the history is off or the tab is private.
   */
  'read-by-hand': Message<
    { tabId: number | null; posting: Posting; url: string },
    { report: ReadyReport; id: string | null }
  >
}

/** Background to content script. */
export interface ToPage {
  repaint: Message<Paint, null>
  'scroll-to': Message<Span, { ok: boolean }>
  /** Look for the posting again, even where the page does not look like one when `force` is set. */
  rescan: Message<{ force: boolean }, PageStatus>
  status: Message<Record<never, never>, PageStatus>
  /** To the next (1) or previous (-1) painted word, whose card opens. */
  'step-mention': Message<{ by: 1 | -1 }, { ok: boolean }>
  /** Highlights off for this page, or on again. */
  'toggle-highlights': Message<Record<never, never>, { ok: boolean }>
  /** A posting was read, or said something of: result lists ask again. */
  'history-changed': Message<Record<never, never>, null>
  /** The page asks again by `hello`. */
  'settings-changed': Message<Record<never, never>, null>
  /** The reading that was told by this `Speaker.sequence` is stored, and on its way into the history. */
  kept: Message<{ sequence: number }, null>
}

/** Background to open popups: what they show of this tab is out of date. */
export interface ToExtension {
  'report-changed': Message<{ tabId: number }, null>
}

export type ToBackground = FromPage & FromExtension
export type ArgsOf<Map, Name extends keyof Map> =
  Map[Name] extends Message<infer Args, unknown> ? Args : never
export type ReplyOf<Map, Name extends keyof Map> =
  Map[Name] extends Message<unknown, infer Reply> ? Reply : never

/** A message as it travels. `backlight` tells it from what other libraries in the extension may send. */
interface Envelope {
  backlight: 1
  name: string
  args: unknown
}

const envelope = (name: string, args: unknown): Envelope => ({ backlight: 1, name, args })

/** What the background answers where something went wrong on the way, such as a storage that does not read. */
export const WENT_WRONG = 'backlight-went-wrong'

export type Attempt<Reply> =
  /** Null where there is nothing to say. */
  | { is: 'answer'; reply: Reply | null }
  /** The worker was ended before it answered, or did not take the message: another try works. */
  | { is: 'none' }
  /** The worker says that something went wrong: another try may work. */
  | { is: 'failed' }
  /** This script has lost its extension, by an update. */
  | { is: 'cut-off' }

/** Sends to the background, and tells apart why there may be no answer. Never rejects. */
export async function attempt<Name extends keyof ToBackground>(
  name: Name,
  args: ArgsOf<ToBackground, Name>,
): Promise<Attempt<ReplyOf<ToBackground, Name>>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(envelope(name, args))
    if (reply === WENT_WRONG) return { is: 'failed' }
    // Where the worker is ended with the answer on its way, the polyfill tells of no error, but of no value either.
    if (reply === undefined) return { is: isCutOff() ? 'cut-off' : 'none' }
    return { is: 'answer', reply: reply as ReplyOf<ToBackground, Name> | null }
  } catch {
    return { is: isCutOff() ? 'cut-off' : 'none' }
  }
}

/** Whether this script has lost its extension: the browser takes the id away with it. */
export function isCutOff(): boolean {
  return !browser.runtime?.id
}

/** Tells open popups and options pages. Nobody listening is no error. */
export async function announce<Name extends keyof ToExtension>(
  name: Name,
  args: ArgsOf<ToExtension, Name>,
): Promise<void> {
  try {
    await browser.runtime.sendMessage(envelope(name, args))
  } catch {
    // no popup is open
  }
}

/** A frame of a tab. */
export interface Frame {
  tabId: number
  /** 0 is the page itself, others are boards that it embeds. */
  frameId: number
}

/**
 * Sends to the content script of a frame, or with `frameId` null to all of the tab, of which the first answers.
 * @returns the reply, or null where no content script answers. Never throws.
 */
export async function sendToPage<Name extends keyof ToPage>(
  { tabId, frameId }: { tabId: number; frameId: number | null },
  name: Name,
  args: ArgsOf<ToPage, Name>,
): Promise<ReplyOf<ToPage, Name> | null> {
  try {
    const options = frameId === null ? {} : { frameId }
    const reply: unknown = await browser.tabs.sendMessage(tabId, envelope(name, args), options)
    return (reply ?? null) as ReplyOf<ToPage, Name> | null
  } catch {
    return null
  }
}
