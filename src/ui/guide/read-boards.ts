/** Which addresses Backlight reads without being asked: those that the manifest's content scripts match. */
import { useMemo } from 'react'
import { browser } from 'wxt/browser'
import { coversHost } from '../popup/site/coverage.ts'

/** @returns whether pages at the address's host are read by themselves; never outside an extension. */
export function useReadBoards(): (url: string) => boolean {
  const patterns = useMemo(matched, [])
  return (url) => patterns.some((pattern) => coversHost(pattern, new URL(url).hostname))
}

function matched(): string[] {
  try {
    return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches)
  } catch {
    return []
  }
}
