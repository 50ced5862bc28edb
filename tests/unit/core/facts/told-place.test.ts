/** The place that a sentence tells without a label, and places that are somebody else's. */
import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

test.each([
  ['We are a family-run bakery chain with its own software team in Namur.', 'Namur'],
  ['Our office is on the third floor of an old mill in Huddersfield, near the station.', 'Huddersfield'],
  ['You can work remotely from anywhere within Portugal.', 'Portugal'],
  ['A consultancy of forty in Ghent, founded by two nurses.', 'Ghent'],
  ['We are hiring one more database engineer in Tampere.', 'Tampere'],
  ['This is an office-based role in Dover, Delaware.', 'Dover, Delaware'],
  ['The position is in Salem, OR and pays well.', 'Salem, OR'],
  ['Meetings are rare.\n\nThis position is based in Porto Novo.\n\nThe office is new.', 'Porto Novo'],
  ['Unser Verlag hat seinen Sitz in Passau und druckt Fahrpläne.', 'Passau'],
  ['Wir suchen Verstärkung am Standort Chemnitz.', 'Chemnitz'],
  ['Für ein Energieunternehmen in Emden bauen wir ein Team auf.', 'Emden'],
  ['Du hast einen Schreibtisch in Graz, musst aber nicht täglich daran sitzen.', 'Graz'],
])('%s', (text, want) => expect(factsOf(text).location?.value).toBe(want))

test.each([
  'Our customers run hotels in Namur.',
  'You must be authorized to work in Canada.',
  'We have offices in Lyon, and users in forty countries.',
  'We are the largest employer in Wales.',
  'The team works in Java and in Go.',
  'A role in Finance or a position in Marketing.',
  'You will work within the Kestrel platform team.',
  'Eine Stelle in Teilzeit, gern auch in Absprache mit dem Team.',
  'Remote-first, headquartered in Toronto.',
  'Our team in Oslo and our team in Bergen meet twice a year.',
])('no place: %s', (text) => expect(factsOf(text).location).toBeNull())
