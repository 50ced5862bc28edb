import { Readability } from '@mozilla/readability'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerLastResort } from '../src/page/generic/last-resort.ts'

/** A page of more elements takes too long. */
const MOST_ELEMENTS = 20_000

export default defineUnlistedScript(() => {
  offerLastResort((doc) => {
    // It takes apart what it reads.
    const copy = doc.cloneNode(true) as Document
    return new Readability(copy, { maxElemsToParse: MOST_ELEMENTS }).parse()?.textContent ?? null
  })
})
