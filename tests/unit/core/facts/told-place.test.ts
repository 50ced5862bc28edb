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

/** A town that the list knows needs no word in front of it; a name that is a word as well needs its state or country. */
test.each([
  ['Katowice. You get a desk, a key and a say in things.', 'Katowice'],
  ['The contract has no end date. Dayton, Ohio; two days a week in the office.', 'Dayton, Ohio'],
  ['A small notary, Antwerp. We write our own software.', 'Antwerp'],
  ['You report to the founder. The place is Haifa.', 'Haifa'],
  ['Santander or from home, as you like.', 'Santander'],
  ['Come and work with us in Turku.', 'Turku'],
  ['Das Team sitzt zusammen. Bei uns in Erfurt gibt es einen Garten.', 'Erfurt'],
  ['Reading, UK. Two days at home.', 'Reading, UK'],
])('a known town: %s', (text, want) => expect(factsOf(text).location?.value).toBe(want))

test.each([
  'Our customers are in Antwerp, Haifa and Turku.',
  'Reading is fun. Nice people, too.',
  'Antwerp Analytics builds tools. Antwerp Analytics is old.',
  'We were founded in Erfurt in 2011 and have users in Haifa.',
  'Haifa. Turku. Antwerp.',
])('no place: %s', (text) => expect(factsOf(text).location).toBeNull())
