/** The theme that the user has set, on the page as a whole, and kept so while it is open. */
import type { Theme } from '../core/display.ts'
import { loadProfile, watchProfile } from '../profile/store.ts'

/** The storage answers after the first paint, so the last theme is kept where it can be read at once. */
const LAST_THEME = 'theme'

export function followTheme(): void {
  try {
    show(localStorage.getItem(LAST_THEME) as Theme | null)
  } catch {
    // No storage of the page's own: the theme comes a moment later.
  }
  watchProfile(({ stored }) => keep(stored.settings.theme))
  loadProfile().then(
    ({ stored }) => keep(stored.settings.theme),
    () => {},
  )
}

function keep(theme: Theme): void {
  show(theme)
  try {
    if (theme === 'system') localStorage.removeItem(LAST_THEME)
    else localStorage.setItem(LAST_THEME, theme)
  } catch {
    // Only the first paint of the next time is concerned.
  }
}

function show(theme: Theme | null): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}
