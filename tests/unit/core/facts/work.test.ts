import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const MODES: [string, string | null][] = [
  ['This role is fully remote.', 'remote'],
  ['100% remote', 'remote'],
  ['Location: Remote', 'remote'],
  ['Remote (US)', 'remote'],
  ['Remote', 'remote'],
  ['This is a remote position', 'remote'],
  ['We are a remote-first company', 'remote'],
  ['Work remotely: Yes', 'remote'],
  ['#LI-Remote', 'remote'],
  ['Work remotely: No', 'on-site'],
  ['We’re not remote.', 'on-site'],
  ['This is not a remote role.', 'on-site'],
  ['No remote work.', 'on-site'],
  ['Hybrid', 'hybrid'],
  ['This is a hybrid role in Leeds.', 'hybrid'],
  ['Hybrid working model', 'hybrid'],
  ['3 days a week in the office', 'hybrid'],
  ['Remote or onsite', 'hybrid'],
  ['On-site', 'on-site'],
  ['Must be onsite in Austin', 'on-site'],
  ['The position is fully on-site.', 'on-site'],
  ['Work with remote teams across Europe', null],
  ['remote procedure calls', null],
  ['hybrid cloud', null],
  ['Onsite subsidized cafeteria with a chef', null],
  ['On-site parking', null],
  ['remote sensing data', null],
  ['Hybrid mobile apps', null],
  ['Remote interview process', null],
  ['', null],
]
test.each(MODES)('work mode: %s', (text, want) => expect(factsOf(text).workMode?.value ?? null).toBe(want))

const DAYS: [string, number | null][] = [
  ['3 days a week in the office', 3],
  ['two days per week on-site', 2],
  ['in the office 2-3 days per week', 2],
  ['work from home 2 days a week', 3],
  ['5 days a week in office', 5],
  ['Hybrid: 3 days in the office in Berlin', 3],
  ['Hybrid (2 days onsite)', 2],
  ['Hybrid, at least 2 office days per week', 2],
  ['Hybrid work and 5 days of sick leave', null],
  ['Two fixed days in our Leipzig office.', 2],
  ['four coordinated office days each week', 4],
  ['You spend three anchor days at the office every week', 3],
  ['You are in the office 3x a week', 3],
  ['In the office on Mondays and Thursdays', 2],
  ['On-site Tuesday to Thursday', 3],
  ['2 days from home, 3 days in the office', 3],
  ['Zwei Tage pro Woche im Büro', 2],
  ['Office hours: Monday to Friday, 9am to 5pm', null],
  ['Three days of training in our office in the first year', null],
  ['20 days of holiday', null],
  ['4 days a week', null],
]
test.each(DAYS)('office days: %s', (text, want) => expect(factsOf(text).officeDays?.value ?? null).toBe(want))

const FORMS: [string, string][] = [
  ['Job Types: Full-time, PermanentPay: $70,000', 'full-time permanent'],
  ['Full-time', 'full-time'],
  ['Part time position', 'part-time'],
  ['6 month contract', 'contract'],
  ['Contract-to-hire', 'contract'],
  ['Contract position', 'contract'],
  ['a permanent role', 'permanent'],
  ['Fixed-term', 'contract'],
  ['This internship lasts 12 weeks', 'internship'],
  ['Temporary position', 'temporary'],
  ['Job Type: Contract', 'contract'],
  ['contract testing with Pact', ''],
  ['API contracts', ''],
  ['permanent resident', ''],
  ['full-time students', ''],
  ['prior internship experience', ''],
  ['5 years of full-time experience', ''],
  ['smart contract languages', ''],
  ['temporary files', ''],
  ['Unbefristete Stelle in Teilzeit', 'permanent part-time'],
  ['Die Stelle ist auf 18 Monate befristet.', 'contract'],
  ['Festanstellung in Vollzeit', 'permanent full-time'],
  ['Rather than a classic permanent job this is a six-month contract', 'contract'],
  ["We don't do part-time. The role is full-time.", 'full-time'],
  ['Part-time is unfortunately not possible', ''],
  ['Teilzeit ist leider nicht möglich, Vollzeit schon', 'full-time'],
  ['Keine klassische Teilzeit', ''],
  ['Not only full-time, part-time too', 'full-time part-time'],
  ['Not remote. Full-time.', 'full-time'],
  ['You work without supervision on a full-time basis', 'full-time'],
]
test.each(FORMS)('employment: %s', (text, want) => {
  const facts = factsOf(text).employmentTypes
  expect(facts.map(({ value }) => value).join(' ')).toBe(want)
})
test('structured employment types', () => {
  expect(
    factsOf('', { employmentType: 'FULL_TIME, CONTRACTOR' }).employmentTypes.map(({ value }) => value),
  ).toEqual(['full-time', 'contract'])
})

const PLACES: [string, string | null][] = [
  ['Location: Berlin', 'Berlin'],
  ['Location: Toronto, ON or remote in Canada\nMore', 'Toronto, ON or remote in Canada'],
  ['Standort: München', 'München'],
  ['Einsatzort: Kiel', 'Kiel'],
  ['Dienstort – Fulda', 'Fulda'],
  ['This role is based in Cluj, Romania.', 'Cluj, Romania'],
  ['Job Location - Austin, TX', 'Austin, TX'],
  ['Location: Montréal, QCTravel: none', 'Montréal, QC'],
  ['Location-adjusted pay', null],
  ['Pay is location–dependent, ask us', null],
  ['We build location-aware services', null],
  ['offices in many locations: come and see', null],
  ['This position is based in our Chicago headquarters.', 'Chicago'],
  ['Remote (Austin, TX)\nMore', 'Austin, TX'],
  ['€60,000, full time, remote (Dallas, TX).', 'Dallas, TX'],
  ['We like async, remote (Dallas, TX) colleagues', null],
  ['Hybrid - Leeds, UK', 'Leeds, UK'],
  ['Hybrid: two days a week in our Norwich office (NR1)', 'Norwich'],
  ['Homeoffice bis zu drei Tage pro Woche, Büro in Osnabrück', 'Osnabrück'],
  ['Remote-first, with an office in Porto for whoever likes one', 'Porto'],
  ['Hybrid, in one of our offices in Lyon or Nantes', null],
  ['Remote. We opened a studio. Our Ghent office is for sales', null],
  ['Remote (US only)', 'US'],
  ['Remote (full-time)', null],
  ['We offer Remote (Tuesdays) to all', null],
  ['in our locations', null],
  ['Location: Ghent (hybrid)', 'Ghent'],
  ['Location: Austin, TX - Remote', 'Austin, TX'],
  ['Location: Porto, 2 days a week in the office', 'Porto'],
  ['📍 Location: Norway (Bergen) 3 days a week in the office🌍 Global product', 'Norway (Bergen)'],
  ['Location: Utrecht 🚲 Bikes for everybody', 'Utrecht'],
  ['Location: Hybrid, Lyon', 'Lyon'],
  ['Location: Remote', 'Remote'],
  ['Standort: Kiel, Homeoffice möglich', 'Kiel'],
  ['Location', null],
]
test.each(PLACES)('location: %s', (text, want) => {
  const fact = factsOf(text).location
  expect(fact?.value ?? null).toBe(want)
  if (fact?.span) expect(text.slice(fact.span.start, fact.span.end)).toBe(want)
})
