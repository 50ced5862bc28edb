import { hashOf } from './words.ts'

/** Query parameters that say where the visitor came from, not what is shown. */
const NOISE =
  /^(?:utm_.*|ref|refid|referrer|trk|trackingid|tk|from|src|source|gh_src|lever-source.*|fbclid|gclid|position|pagenum)$/i

/** The part of a URL that says what is shown. */
export function pageKey(url: URL): string {
  const query = [...url.searchParams]
    .filter(([name]) => !NOISE.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  return `${url.origin}${url.pathname.replace(/\/$/, '')}?${query.join('&')}`
}

/** The id of a posting on a page without a board's job id: URL + title + text. */
export function postingHash(url: URL, title: string, text: string): string {
  return hashOf(`${pageKey(url)}\n${title}\n${text}`)
}
