/** What a page labels: "Location: Leeds", a table of "Arbeitgeber" and its name. */
import { drawnUnder } from '../../text/drawn.ts'
import { lineOf, shownText } from '../../text/line.ts'

export type Labelled = 'company' | 'place'

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Polish. */
const LABELS: Readonly<Record<Labelled, string>> = {
  company:
    'company(?: name)?|employer|organi[sz]ation|hiring company|unternehmen|arbeitgeber|firma|entreprise|société|employeur|empresa|compañía|azienda|bedrijf|werkgever|pracodawca',
  place:
    'locations?|job location|work location|office|place of work|where|based(?: in)?|(?:arbeits|einsatz|dienst|stand)?ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localização|local|sede(?: di lavoro)?|luogo|locatie|standplaats|werklocatie|lokalizacja|miejsce pracy|city|stadt|ville|ciudad',
}
const ALONE: Readonly<Record<Labelled, RegExp>> = {
  company: new RegExp(`^(?:${LABELS.company}) ?:?$`, 'iu'),
  place: new RegExp(`^(?:${LABELS.place}) ?:?$`, 'iu'),
}
const WITH_VALUE: Readonly<Record<Labelled, RegExp>> = {
  company: new RegExp(`^(?:${LABELS.company}) ?: ?(\\S.*)$`, 'iu'),
  place: new RegExp(`^(?:${LABELS.place}) ?: ?(\\S.*)$`, 'iu'),
}

/** A name or a place; longer is prose. UTF-16 code units. */
const LONGEST_VALUE = 80
/** A label stands in an element of few parts. */
const MOST_PARTS = 4
const TELLING_TAGS = new Set('dt th td p li div span strong b label h3 h4 h5'.split(' '))
/** Elements looked at: a header, a table of facts and the text of one posting. */
const MOST_ELEMENTS = 600

/** The first value of each label under an element, as the page shows it. */
export function labelledIn(scope: Element): Partial<Record<Labelled, string>> {
  const found: Partial<Record<Labelled, string>> = {}
  let seen = 0
  for (const element of drawnUnder(scope)) {
    if (!TELLING_TAGS.has(element.localName)) continue
    if (++seen > MOST_ELEMENTS) break
    if (element.childElementCount > MOST_PARTS) continue
    const line = shownText(element).text.trim()
    // Several lines hold several facts; each has an element of its own.
    if (line === '' || line.includes('\n') || line.length > LONGEST_VALUE * 2) continue
    for (const label of ['company', 'place'] as const) {
      if (found[label]) continue
      const value = WITH_VALUE[label].exec(line)?.[1] ?? (ALONE[label].test(line) ? valueBeside(element) : '')
      if (value && value.length <= LONGEST_VALUE) found[label] = value
    }
  }
  return found
}

/** What stands behind a label of its own: beside it, or beside what holds nothing else. */
function valueBeside(label: Element): string {
  for (let at: Element | null = label, up = 0; at && up < 2; at = at.parentElement, up++) {
    if (at.nextElementSibling) return lineOf(at.nextElementSibling)
    if (at.parentElement && at.parentElement.childElementCount > 1) return ''
  }
  return ''
}
