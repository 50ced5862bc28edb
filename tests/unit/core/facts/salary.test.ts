import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const PAY: [string, string][] = [
  ['$120,000 - $150,000', '120000-150000 USD year'],
  ['zwischen 58.000 und 66.000 € pro Jahr', '58000-66000 EUR year'],
  ['Monatsgehalt: 3.900 € bis 4.500 €', '3900-4500 EUR month'],
  ['- 17 € pro Stunde\n- 20 Stunden pro Woche', '17-17 EUR hour'],
  ['$120,000–$150,000 per year', '120000-150000 USD year'],
  ['Salary: 120-150k', '120000-150000 null year'],
  ['120-150k', '120000-150000 null year'],
  ['£500 p/d', '500-500 GBP day'],
  ['£450-£550 per day, outside IR35', '450-550 GBP day'],
  ['€60.000–75.000', '60000-75000 EUR year'],
  ['60.000 € - 75.000 € brutto pro Jahr', '60000-75000 EUR year'],
  ['CAD 90k', '90000-90000 CAD year'],
  ['$90K/yr - $120K/yr', '90000-120000 USD year'],
  ['USD 100,000 to 130,000 annually', '100000-130000 USD year'],
  ['We pay 45 to 52 dollars per hour', '45-52 USD hour'],
  ['You earn 70,000 to 82,000 dollars a year', '70000-82000 USD year'],
  ['500 pounds a day', '500-500 GBP day'],
  ['Salary: 48,000 pounds', '48000-48000 GBP year'],
  ['30 to 34 euros an hour', '30-34 EUR hour'],
  ['20.00-22.00 per hour', '20-22 null hour'],
  ['Pay: $20.00-$22.00 per hourBenefits: Dental', '20-22 USD hour'],
  ['Up to $90,000.00 per year', 'null-90000 USD year'],
  ['Rate cannot exceed $65 p/hr', 'null-65 USD hour'],
  ['Rate: $60 to $69/hr. W2', '60-69 USD hour'],
  ['Base salary $150k plus bonus', '150000-150000 USD year'],
  ['Base salary $178,000 - $205,000, equity, 401(k)', '178000-205000 USD year'],
  ['Pay: $120,000, bonus, pension and health insurance', '120000-120000 USD year'],
  ['£55,000 - £65,000, annual bonus, 25 days off', '55000-65000 GBP year'],
  ['We pay $130k. Training budget on top', '130000-130000 USD year'],
  ['OTE $200,000, base $120,000 - $140,000', '120000-140000 USD year'],
  ['starting at £45,000 per annum', '45000-null GBP year'],
  ['£45k+', '45000-null GBP year'],
  ['£45,000 p.a.', '45000-45000 GBP year'],
  ['$8,000 per month', '8000-8000 USD month'],
  ['C$95,000 - C$110,000', '95000-110000 CAD year'],
  ['$95,000 - $110,000 CAD', '95000-110000 CAD year'],
  ['A$140,000 a year', '140000-140000 AUD year'],
  ['CHF 110,000 – 130,000', '110000-130000 CHF year'],
  ['The pay range is between $140,000 and $175,000', '140000-175000 USD year'],
  ['12-18 LPA', '1200000-1800000 INR year'],
  ['₹12,00,000 - ₹18,00,000 per annum', '1200000-1800000 INR year'],
  ['PLN 18 000 - 24 000 per month', '18000-24000 PLN month'],
  ['$102,500 - 227,700 annually', '102500-227700 USD year'],
  ['hourly rate: $55', '55-55 USD hour'],
  ['Salary: £60,000 - £70,000 (or $80,000 - $95,000)', '60000-70000 GBP year'],
]

test.each(PAY)('pay: %s', (text, want) => {
  const fact = factsOf(text).salary
  const { min, max, currency, period } = fact?.value ?? {}
  expect(`${min}-${max} ${currency} ${period}`).toBe(want)
  expect(text.slice(fact?.span?.start, fact?.span?.end)).toMatch(/^\S.*\S$/)
})

const NO_PAY = [
  '$1',
  'competitive',
  'Competitive salary',
  '100 - 10',
  '$100 - $10',
  '$150,000 - $120,000',
  'revenues over $120 million',
  '$5B in assets',
  'We raised $93MM in venture funding',
  '$500M in revenue',
  '$5,000 signing bonus',
  '$20,000 referral bonus',
  '$1,000 per month stipend',
  '401k',
  '401(k) match',
  '$500 wellness budget',
  'Annual $15,000 professional development budget',
  'a budget of $200,000',
  '10-20k requests per day',
  '40 hours per week',
  '2015 - 2020',
  '24/7',
  'up to $1500/yr ProDev allowance',
  '100,000 users',
  '50,000 employees',
  'customers save $100,000 per year',
  'wellness benefit of $500 per year',
  '$61bn per year',
  'Python 3.10 - 3.12',
  'in 3-5 years',
  '1-800-555-1234',
  'ISO 27001',
  '',
  '€',
  '$',
  'Vacation bonus - $1,000.00',
]

test.each(NO_PAY)('no pay: %s', (text) => expect(factsOf(text).salary).toBeNull())

test('structured pay wins over the text', () => {
  const salary = { min: 40, max: 60, currency: 'EUR', period: 'hour' } as const
  expect(factsOf('$120,000 - $150,000', { salary }).salary).toEqual({ value: salary, span: null })
})

test('structured pay that nobody is paid leaves the word to the text', () => {
  const salary = { min: 1, max: 1, currency: 'USD', period: 'year' } as const
  expect(factsOf('$120,000 - $150,000', { salary }).salary?.value.min).toBe(120_000)
})

test('a dollar is the dollar of the posting’s country', () => {
  expect(factsOf('$90,000 - $99,000', { location: 'Toronto, Ontario' }).salary?.value.currency).toBe('CAD')
})

test.each([
  ['Salary: $120,000 plus super', 'Sydney, Australia', 'AUD'],
  ['$120,000 - $140,000 plus bonus', 'Toronto, Canada', 'CAD'],
  ['Pay: $90,000 for those who join us', 'Auckland, New Zealand', 'NZD'],
  ['Salary: $120,000 Australian dollars', null, 'AUD'],
  ['Salary: $120,000 USD plus bonus', 'Toronto, Canada', 'USD'],
  ['Salary: US$ 120,000 plus bonus', 'Toronto, Canada', 'USD'],
  ['Salary: $100,000 USD / $130,000 CAD', null, 'USD'],
  ['Salary: $130,000 CAD / $100,000 USD', null, 'CAD'],
  ['Salary: $120,000 plus bonus', 'Austin, Texas', 'USD'],
])('the dollar of "%s" in %s is %s', (text, location, currency) => {
  expect(factsOf(text, { location }).salary?.value.currency).toBe(currency)
})
