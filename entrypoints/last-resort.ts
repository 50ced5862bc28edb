import { Readability } from '@mozilla/readability'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerLastResort } from '../src/page/generic/last-resort.ts'

/** A page of more elements takes too long. */
const MOST_ELEMENTS = 20_000

export default defineUnlistedScript(() => {
  offerLastResort((doc) => {
    if (doc.getElementsByTagName('*').length > MOST_ELEMENTS) return null
    // It takes apart what it reads.
    const copy = doc.cloneNode(true) as Document
    return new Readability(copy).parse()?.textContent ?? null
  })
})
