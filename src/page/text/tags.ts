/**
 * What tag names, roles and well-known class names say about rendering. linkedom knows no styles, so the
 * text reader goes by these first and asks the browser's computed style only where it can change the answer.
 */

/** A set of words, made when it is first asked: a page without a posting never asks. */
export function words(list: string): Pick<ReadonlySet<string>, 'has'> {
  let set: Set<string> | null = null
  return {
    has: (word) => {
      set ??= new Set(list.split(' '))
      return set.has(word)
    },
  }
}

/** Never text of a posting: code, media, form controls, and landmarks that stand beside the content. */
export const SKIPPED_TAGS = words(
  'script style template noscript head svg math canvas video audio object embed img picture input textarea ' +
    'select option label fieldset datalist progress meter nav aside footer dialog map icon',
)

/** Landmarks and widgets by role, for pages that build everything from div. */
export const SKIPPED_ROLES = words(
  'navigation banner search contentinfo complementary dialog alertdialog menu menubar toolbar form button ' +
    'tablist tooltip progressbar meter textbox combobox listbox switch checkbox radio slider alert log',
)

/** The conventional names for text that only screen readers get. */
export const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|a11y-text)(?:\s|$)/

export const UNSEEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

export const BLOCK_TAGS = words(
  'address article blockquote body caption center dd details dir div dl dt figcaption figure form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu ol p pre search section summary table ' +
    'tbody tfoot thead tr ul',
)

export const CELL_TAGS = words('td th')
export const BOLD_TAGS = words('b strong')
export const HEADING_TAG = /^h[1-6]$/

/** Chips stand side by side without white space; where styles are unknown their class names tell them. */
export const CHIP_CLASS = /(?:^|[\s_-])(?:tag|chip|badge|pill|skill|keyword|label)s?(?:$|[\s_-])/i
