/** What arrives in content scripts and in open popups, checked by hand: no zod there. The background has its own. */
import { browser } from 'wxt/browser'
import type { ArgsOf, Paint, ToPage } from '../messages.ts'

export type ParsedPageMessage = {
  [Name in keyof ToPage]: { name: Name; args: ArgsOf<ToPage, Name> }
}[keyof ToPage]

/**
 * What a content script received, checked by hand (no zod there).
 * @param senderId `sender.id`, which has to be this extension's own.
 * @returns null for anything that is not one of our messages.
 */
export function parsePageMessage(message: unknown, senderId: string | undefined): ParsedPageMessage | null {
  if (senderId !== browser.runtime.id || !isObject(message) || message.backlight !== 1) return null
  const { name, args } = message
  if (!isObject(args)) return null
  switch (name) {
    case 'repaint':
      return isPaint(args) ? { name, args } : null
    case 'scroll-to': {
      const { start, end } = args
      return isOffset(start) && isOffset(end) && start <= end ? { name, args: { start, end } } : null
    }
    case 'rescan':
      return typeof args.force === 'boolean' ? { name, args: { force: args.force } } : null
    case 'kept':
      return isOffset(args.sequence) ? { name, args: { sequence: args.sequence } } : null
    case 'step-mention':
      return args.by === 1 || args.by === -1 ? { name, args: { by: args.by } } : null
    case 'status':
    case 'settings-changed':
    case 'history-changed':
    case 'toggle-highlights':
      return { name, args: {} }
    default:
      return null
  }
}

/**
 * The tab whose report changed, for a popup that listens.
 * @returns null for anything else, and for what the script of a page says.
 */
export function parseReportChanged(
  message: unknown,
  sender: { id?: string | undefined; tab?: unknown },
): { tabId: number } | null {
  if (sender.id !== browser.runtime.id || sender.tab !== undefined) return null
  if (!isObject(message) || message.backlight !== 1) return null
  if (message.name !== 'report-changed' || !isObject(message.args)) return null
  return isOffset(message.args.tabId) ? { tabId: message.args.tabId } : null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isTextRecord(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((entry) => typeof entry === 'string')
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

function isAbout(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.values(value).every(
      (about) => isObject(about) && typeof about.told === 'string' && typeof about.hire === 'string',
    )
  )
}

function isPaint(args: unknown): args is Paint {
  if (!isObject(args)) return false
  const score = args.score
  return (
    typeof args.posting === 'string' &&
    isOffset(args.sequence) &&
    isTextRecord(args.states) &&
    isTextRecord(args.by) &&
    isTextRecord(args.names) &&
    isTextList(args.quiet) &&
    isTextList(args.unwanted) &&
    (args.about === undefined || isAbout(args.about)) &&
    (score === null || typeof score === 'number')
  )
}
