import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

type YesNo = 'visaSponsorship' | 'clearance' | 'onCall' | 'travel'
const CASES: [YesNo, string, boolean | null][] = [
  ['visaSponsorship', 'Visa sponsorship available', true],
  ['visaSponsorship', 'We offer visa sponsorship.', true],
  ['visaSponsorship', 'We will sponsor H-1B visas', true],
  ['visaSponsorship', 'We are able to sponsor work permits', true],
  ['visaSponsorship', 'Visa sponsorship is not available', false],
  ['visaSponsorship', 'We are unable to sponsor visas', false],
  ['visaSponsorship', 'Must be authorized to work in the US without sponsorship', false],
  ['visaSponsorship', 'No visa sponsorship', false],
  ['visaSponsorship', 'Will you require visa sponsorship?', null],
  ['visaSponsorship', 'Payments with Visa and Mastercard', null],
  ['visaSponsorship', 'executive sponsors', null],
  ['visaSponsorship', 'H1B transfers are welcome.', true],
  ['visaSponsorship', 'We take care of your visa and your move.', true],
  ['visaSponsorship', 'We help you with the Blue Card.', true],
  ['visaSponsorship', 'No H-1B at this time', false],
  ['visaSponsorship', 'Green card holders and citizens only', false],
  ['visaSponsorship', 'We sponsor the local football club', null],
  ['clearance', 'Active security clearance required', true],
  ['clearance', 'Must be able to obtain a Secret clearance', true],
  ['clearance', 'TS/SCI with polygraph', true],
  ['clearance', 'No security clearance required', false],
  ['clearance', 'Security clearance is a plus', null],
  ['clearance', 'customs clearance software', null],
  ['onCall', 'Participate in the on-call rotation', true],
  ['onCall', 'Oncall every 6 weeks', true],
  ['onCall', 'No on-call', false],
  ['onCall', 'There is no on-call duty.', false],
  ['onCall', 'on calls with clients', null],
  ['travel', 'Travel up to 25%', true],
  ['travel', 'Willingness to travel', true],
  ['travel', 'Occasional travel required', true],
  ['travel', 'No travel', false],
  ['travel', 'Travel: None', false],
  ['travel', 'Travel is not required', false],
  ['travel', 'the travel industry', null],
  ['travel', 'Required Travel(%): 0', false],
  ['travel', 'travel insurance', null],
]
test.each(CASES)('%s: %s', (fact, text, want) => {
  const read = factsOf(text)[fact]
  expect(read?.value ?? null).toBe(want)
  if (read) expect(text.slice(read.span?.start, read.span?.end).length).toBeGreaterThan(4)
})

const DEGREES: [string, string | null][] = [
  ["Bachelor's degree in Computer Science", 'bachelor required'],
  ['Bachelor’s or Master’s degree', 'bachelor required'],
  ['BS/MS in Computer Science', 'bachelor required'],
  ['B.Sc. in Engineering or equivalent experience', 'bachelor required or-experience'],
  ['Degree in Computer Science or equivalent', 'any required or-experience'],
  ["Master's degree preferred", 'master preferred'],
  ["Bachelor's degree required, Master's degree preferred", 'bachelor required'],
  ['PhD in Machine Learning', 'doctorate required'],
  ['Associate degree in IT', 'associate required'],
  ['MS in CS', 'master required'],
  ['University degree a plus', 'any preferred'],
  ['BS or MS degree in CS, or 4 years of experience', 'bachelor required or-experience'],
  ['No degree required', null],
  ['a high degree of autonomy', null],
  ['A degree is not important to us', null],
  ['Whether you hold a degree does not matter', null],
  ["We don't care whether you have a degree", null],
  ['Formal degrees aren’t essential here', null],
  ['What you have built says more than a degree', null],
  ['Ein Studium ist kein Muss', null],
  ['Kein Hochschulabschluss nötig', null],
  ['Degree in computer science preferred but not required', 'any preferred'],
  ['Abgeschlossenes Studium der Informatik oder vergleichbare Ausbildung', 'any required or-experience'],
  ['Informatikstudium bzw. entsprechende Berufserfahrung', 'any required or-experience'],
  ['Scrum Master', null],
  ['M.Sc. or Ph.D. in Physics', 'master required'],
  ['PhD or MS', 'master required'],
  ['MEng, PhD or the same in practice', 'master required'],
  ['An MBA or a PhD', 'master required'],
  ['BEng or MEng in Computing', 'bachelor required'],
  ['A four-year degree or equivalent experience', 'bachelor required or-experience'],
  ['Six years in the trade, or a master’s degree and four', 'master required or-experience'],
  ['8 years of experience; 5 with a graduate degree', 'master required or-experience'],
  ['A bachelor’s degree and six years of experience, or a master’s and four', 'bachelor required'],
  ['Three years of work on compilers. A master’s degree in mathematics.', 'master required'],
  ['Two-year degree in IT', 'associate required'],
  ['An advanced degree is a plus', 'master preferred'],
  ['Experience with MS Office and MS SQL Server', null],
  ['Answers in 500 ms or less', null],
  ['master branch', null],
  ['MS SQL Server', null],
  ['360 degree feedback', null],
  ['BS', null],
  ['business associate agreement', null],
]
test.each(DEGREES)('degree: %s', (text, want) => {
  const value = factsOf(text).degree?.value
  expect(
    value
      ? `${value.level} ${value.required ? 'required' : 'preferred'}${value.orExperience ? ' or-experience' : ''}`
      : null,
  ).toBe(want)
})
