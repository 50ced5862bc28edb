/** Facts that a posting tells in passing, and words that look like one and are none. */
import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const MODES: [string, string | null][] = [
  ['PHP contractor for a museum shop near the old harbour, 6 weeks, remote', 'remote'],
  [
    'We are looking for a database person in our data centre team, location Kiel or Ulm (Hybrid)Apply',
    'hybrid',
  ],
  ['Kiln Lane studio, one day a week from home, office dog included', 'hybrid'],
  ['Mobile Arbeit an drei Tagen pro Woche', 'hybrid'],
  ['We mostly speak Dutch in the office', null],
  ['- Fresh fruit in the office every morning', null],
  ['In our office in Ulm', 'on-site'],
  ['Everybody works in the office', 'on-site'],
  ['You may work from anywhere in Europe', 'remote'],
  ['Perks: work from anywhere for three weeks a year', null],
  ['Our users work from anywhere thanks to the app', null],
  ['Our product lets whole departments learn to work from anywhere', null],
  ['We give you the freedom to work from anywhere', 'remote'],
  ['You can work from wherever you like', 'remote'],
  ['On Tuesdays and Thursdays you may work from home.', 'hybrid'],
  ['Remote on Fridays, the rest of the week with us', 'hybrid'],
  ['Freitags arbeitest du remote.', 'hybrid'],
  ['We demo on Thursdays and the role is fully remote.', 'remote'],
  ['Stand-ups on Mondays, all remote.', 'remote'],
  ['All of us work from home and meet twice a year.', 'remote'],
  ['Our readers work from home.', null],
  ['You work at our office above the bakery.', 'on-site'],
  ['A local club meets at our office once a month.', null],
  ['Homeoffice ist leider nicht möglich, gearbeitet wird vor Ort.', 'on-site'],
  ['Wir arbeiten alle bei uns vor Ort in Ulm, mit festen Zeiten und einem Tisch am Fenster.', 'on-site'],
  ['Dein Arbeitsplatz ist in unserem Büro in Gera.', 'on-site'],
  ['You work at our office behind the station, with a key of your own and a good chair.', 'on-site'],
  ['You may work from our office or from home, whichever suits you.', 'hybrid'],
  ['Ein Arbeitsplatz im Büro oder zu Hause, wie du willst.', 'hybrid'],
  ['Im Büro gibt es Kaffee, Tee und einen Kicker.', null],
  ['You will work with our designers, who sit in the office next door.', null],
]
test.each(MODES)('work mode: %s', (text, want) => expect(factsOf(text).workMode?.value ?? null).toBe(want))

const PLACES: [string, string | null][] = [
  ['This is a full-time role for a Go developer at Kettle, located in Ghent, with some travel.', 'Ghent'],
  ['We hire for one of the following locations:\n\nPorto, Portugal\n\nApply', 'Porto, Portugal'],
  ['Our customers are located in Ghent', null],
  ['The position is based in our Bruges office, two days a week on site', 'Bruges'],
  ['Location: Ghent, BE (or remote)', 'Ghent, BE'],
  ['Security check (SC), full-time', null],
  ['Location: our studio by the canal, three days a week', null],
  ['Office: Turin\nContract: permanent', 'Turin'],
  ['Office: open plan, with plants', null],
  ['Based in Uppsala. 30 days of leave.', 'Uppsala'],
  ['Based in Uppsala, we build maps for farmers.', null],
  ['A part-time post based in Derry', 'Derry'],
  ['Der Dienstort ist Passau, gearbeitet wird vor Ort.', 'Passau'],
  ['Arbeitsort Innsbruck', 'Innsbruck'],
  ['Opening for Pune location', 'Pune'],
  ['Come to one of our talks. Split, hybrid: Mondays in the office.', 'Split'],
  ['What we pay is fair. Fully remote.', null],
  ['Bring a friend. Primarily remote.', null],
  ['You will work on site in Maribor and travel little.', 'Maribor'],
  ['Our customers are on site in Maribor', null],
  ['The job is part of our Ostrava plant.', null],
  ['The job is on site, part of our Ostrava plant.', 'Ostrava'],
  ['Büro in Steyr, Homeoffice möglich', 'Steyr'],
]
test.each(PLACES)('location: %s', (text, want) => expect(factsOf(text).location?.value ?? null).toBe(want))

const FORMS: [string, string][] = [
  ['Part-time, permanent contract', 'part-time permanent'],
  ['Contract: permanent', 'permanent'],
  ['Contract type: permanent contract', 'permanent'],
  ['Contract: 18 months', 'contract'],
  ['Open-ended contract, 38 hours', 'permanent'],
  ['Contract: 9 months, freelance', 'contract'],
  ['Internship (4 months) in Ghent', 'internship'],
  ['Day rate of £500, inside IR35', 'contract'],
  ['A year of paid or freelance experience with Laravel', ''],
]
test.each(FORMS)('employment: %s', (text, want) =>
  expect(
    factsOf(text)
      .employmentTypes.map(({ value }) => value)
      .join(' '),
  ).toBe(want),
)

test.each([
  ['Travel to Ghent about four times a year', true],
  ['Travel to our warehouse each quarter, on us', true],
  ['Travel plans of our guests, stored for a year', null],
])('travel: %s', (text, want) => expect(factsOf(text).travel?.value ?? null).toBe(want))

test.each([
  [
    'A degree in computing, a boot camp, or what you taught yourself, self-taught is fine',
    'any or-experience',
  ],
  ['Degree in any subject or completion of a programming course', 'any or-experience'],
  ['A degree in maths; people who came by another path are welcome', 'any or-experience'],
  ['Linux, MS, Oracle, Kafka', null],
  ['BS, MS or PhD in Physics', 'bachelor'],
  ['MS, Computer Science', 'master'],
])('degree: %s', (text, want) => {
  const value = factsOf(text).degree?.value
  expect(value ? `${value.level}${value.orExperience ? ' or-experience' : ''}` : null).toBe(want)
})

test.each([
  ['Budget: $60-80 per hour, 20 hours a week', { min: 60, max: 80, period: 'hour' }],
  ['Learning budget: $2,000 per year', null],
  ['od 150 zł/h do 170 zł/h', { min: 150, max: 170, period: 'hour' }],
])('pay: %s', (text, want) => {
  const pay = factsOf(text).salary?.value ?? null
  if (want === null) expect(pay).toBeNull()
  else expect(pay).toMatchObject(want)
})
