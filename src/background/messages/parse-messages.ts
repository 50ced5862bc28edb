/** What the background receives -> a message of the map in ../../messages.ts, or null. Nothing here throws. */
import { type Browser, browser } from 'wxt/browser'
import { MOST_LISTED } from '../../core/display.ts'
import { STATUSES } from '../../core/insight/types.ts'
import { MAX_LIMIT } from '../../history/settings.ts'
import type { ArgsOf, Frame, FromExtension, FromPage } from '../../messages.ts'
import { z } from '../../zod.ts'
import { isOwnAddress } from './claims.ts'
import { postingSchema, speakerSchema, urlSchema } from './reading-schema.ts'

type Schemas<Map> = { [Name in keyof Map]: z.ZodType<ArgsOf<Map, Name>> }

const tabId = z.int().min(0)
const skillId = z.string().min(1).max(100)

const FROM_PAGE: Schemas<FromPage> = {
  reading: z.object({
    speaker: speakerSchema,
    url: urlSchema,
    posting: postingSchema,
    byStructure: z.boolean().optional(),
  }),
  'posting-gone': z.object({ speaker: speakerSchema }),
  'mark-list': z.object({
    cards: z.array(z.object({ id: z.string().min(1).max(500), title: z.string().max(500) })).max(MOST_LISTED),
  }),
  hello: z.object({ site: z.string().max(300), mayShow: z.boolean() }),
  'i-have': z.object({ skill: skillId }),
  'not-a-skill': z.object({ skill: skillId, phrase: z.string().trim().min(1).max(200) }),
}

const FROM_EXTENSION: Schemas<FromExtension> = {
  'get-report': z.object({ tabId }),
  'scan-tab': z.object({ tabId }),
  'show-mention': z.object({ tabId, start: z.int().min(0), end: z.int().min(0) }),
  'show-posting': z.object({}),
  'switch-site': z.object({ site: z.string().min(1).max(300), on: z.boolean() }),
  'switch-profile': z.object({ id: z.string().min(1).max(40) }),
  'history-of-tab': z.object({ tabId }),
  'history-of': z.object({ id: z.string().min(1).max(2_000) }),
  'history-edit': z.object({
    id: z.string().min(1).max(2_000),
    status: z.enum(STATUSES).exactOptional(),
    note: z.string().max(10_000).exactOptional(),
  }),
  'keep-texts': z.object({ ids: z.array(z.string().min(1).max(2_000)).max(MAX_LIMIT) }),
  'read-aside': z.object({ posting: postingSchema, url: urlSchema }),
  'try-out': z.object({ posting: postingSchema, url: urlSchema }),
  'read-by-hand': z.object({ tabId: tabId.nullable(), posting: postingSchema, url: urlSchema }),
}

export type PageMessage = {
  [Name in keyof FromPage]: {
    from: 'page'
    frame: Frame
    url: string
    name: Name
    args: ArgsOf<FromPage, Name>
  }
}[keyof FromPage]

export type ExtensionMessage = {
  [Name in keyof FromExtension]: { from: 'extension'; name: Name; args: ArgsOf<FromExtension, Name> }
}[keyof FromExtension]

const envelopeSchema = z.object({ backlight: z.literal(1), name: z.string(), args: z.unknown() })

/**
 * Content scripts may only say what a content script says, and only of their own frame and site; the profile and
 * other tabs are for the extension's own pages.
 * @returns null for what is not ours, has the wrong shape, or comes from where it must not.
 */
export function parseMessage(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): PageMessage | ExtensionMessage | null {
  if (sender.id !== browser.runtime.id) return null
  const envelope = envelopeSchema.safeParse(message)
  if (!envelope.success) return null
  const { name, args } = envelope.data
  if (isOwnPage(sender)) {
    if (!isNameOf(FROM_EXTENSION, name)) return null
    const parsed = FROM_EXTENSION[name].safeParse(args)
    return parsed.success ? ({ from: 'extension', name, args: parsed.data } as ExtensionMessage) : null
  }
  const [tabId, frameId] = [sender.tab?.id, sender.frameId]
  if (tabId === undefined || frameId === undefined || !isNameOf(FROM_PAGE, name)) return null
  const parsed = FROM_PAGE[name].safeParse(args)
  if (!parsed.success) return null
  const frame = { tabId, frameId }
  const said = { from: 'page', frame, url: sender.url ?? '', name, args: parsed.data } as PageMessage
  return said.name === 'reading' && !isOwnAddress(said.args.url, sender) ? null : said
}

/** The browser itself fills in a sender's URL; a page cannot forge the extension's origin. */
function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false
}

function isNameOf<Map extends object>(map: Map, name: string): name is Extract<keyof Map, string> {
  return Object.hasOwn(map, name)
}
