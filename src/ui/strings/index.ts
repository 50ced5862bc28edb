/** How components say something: by key, never by a string of their own. The strings are in src/i18n/locales. */
export {
  formatDay,
  formatDifference,
  formatList,
  formatMoney,
  formatMoneyRange,
  formatMonth,
  formatParts,
  formatPercent,
  formatPoints,
  parted,
  SEPARATOR,
  sentence,
} from '../../i18n/format.ts'
export {
  formatNumber,
  languageTag,
  messageOf,
  type StringKey,
  t,
  tn,
} from '../../i18n/strings.ts'
