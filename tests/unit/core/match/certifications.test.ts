import { expect, test } from 'vitest'
import { readText } from '../laws/engine.ts'

test.each([
  ['Microsoft Certified: Azure Developer Associate', ['azure-developer-associate']],
  ['Certified Kubernetes Administrator (CKA), the CKA once more', ['cka']],
  ['Microsoft Certified: DevOps Engineer Expert', ['azure-devops-engineer-expert']],
  ['Microsoft Certified Azure Security Engineer Associate', ['azure-security-engineer-associate']],
  ['Oracle Certified Professional, Java SE 17 Developer', ['java-certification']],
  ['Oracle Certified Associate, CKA', ['oracle-certified-associate', 'cka']],
  ['a Microsoft certified colleague', ['microsoft-certification']],
] as const)('one certificate is one: %s', (text, ids) => {
  const { certifications } = readText(`Requirements\n- ${text}\n- Python`).facts
  expect(certifications.map(({ value }) => value)).toEqual(ids)
})

test.each([
  'Oracle Certified Professional, Java SE 11 Developer',
  'Oracle Certified Professional, Java SE (if using it)',
  'Oracle Certified Professional (OCP)',
  'HashiCorp Certified: Terraform Associate',
])('a certificate asks for nothing that its name holds: %s', (text) => {
  const { requirements } = readText(`Requirements\n- ${text}\n- Python`)
  expect(requirements.map(({ oneOf }) => oneOf)).toEqual([['python']])
})

test('a word behind a certificate is asked', () => {
  const { requirements } = readText(
    'Requirements\n- Java certified, and Java in practice\n- Scrum Master (PSM), Scrum',
  )
  expect(requirements.map(({ oneOf }) => oneOf)).toEqual([['java'], ['scrum']])
})

test.each([
  ['an AWS certification', ['aws']],
  ['Google Cloud certified', ['google-cloud']],
  ['Microsoft Azure certifications', ['azure']],
])('who asks for a certificate of a cloud asks for the cloud: %s', (text, skills) => {
  const { requirements } = readText(`Requirements\n- ${text}`)
  expect(requirements.map(({ oneOf }) => oneOf)).toEqual([skills])
})

const asked = (text: string) => readText(text).facts.certifications
/** "a|b c?": a or b, and ideally c. */
const written = (text: string) => {
  const groups = new Map<unknown, string[]>()
  for (const { value, choice, wished } of asked(text)) {
    const key = choice ?? value
    groups.set(key, [...(groups.get(key) ?? []), value + (wished ? '?' : '')])
  }
  return [...groups.values()].map((group) => group.join('|')).join(' ')
}

test.each([
  ['CKA, CKAD or CKS', 'cka|ckad|cks'],
  ['CKA / CKAD', 'cka|ckad'],
  [
    'AWS Solutions Architect or Azure Developer Associate',
    'aws-certified-solutions-architect|azure-developer-associate',
  ],
  [
    'AWS Certified Developer (Associate) or Microsoft Certified: Azure Fundamentals',
    'aws-certified-developer|azure-fundamentals',
  ],
  ['Zertifizierung als CISSP oder CISM', 'cissp|cism'],
  ['„CISSP“ oder „CISM“', 'cissp|cism'],
  [
    'Any of AWS Certified Solutions Architect – Associate, Google Associate Cloud Engineer, or Microsoft Certified: Azure Fundamentals',
    'aws-certified-solutions-architect|google-cloud-associate-cloud-engineer|azure-fundamentals',
  ],
  ['One of the following certificates: CISSP, CISM, CEH', 'cissp|cism|ceh'],
  ['A certificate such as CCNA, CCNP', 'ccna|ccnp'],
  ['ISTQB Certified Tester or CEH', 'istqb|ceh'],
  ['CKA and CKAD', 'cka ckad'],
  ['CKA, CKAD', 'cka ckad'],
  ['CKA or CKAD, and CISSP', 'cka|ckad cissp'],
  ['CISSP. Java or CKA', 'cissp cka'],
  ['CKA or CKAD would be a plus', 'cka?|ckad?'],
  ['Ideally CISSP', 'cissp?'],
] as const)('certificates of a choice stand together: %s', (text, want) => {
  expect(written(`Requirements\n- ${text}\n- Python`)).toBe(want)
})

test('a choice over the lines of a list', () => {
  expect(written('Requirements\n- Python\n- At least one of the following:\n- CISSP\n- CEH\n- CISM\n')).toBe(
    'cissp|ceh|cism',
  )
})

test('a choice on a line ends with it', () => {
  expect(written('Requirements\n- Java\n- Either CISSP or CISM\n- CKA would be a plus\n')).toBe(
    'cissp|cism cka?',
  )
})

test('what the company has, gives or wishes for is no must', () => {
  expect(written('Nice to have\n- CKA\n\nBenefits\n- We pay for CISSP and CEH\n')).toBe('cka?')
  expect(written('About us\nWe are AWS certified.\n\nRequirements\n- Go\n')).toBe('')
})

test.each([
  ['AWS Certified SysOps Administrator – Associate', 'required', ['aws']],
  [
    'AWS Certified Developer – Associate or Azure Developer Associate would be a plus',
    'preferred',
    ['aws', 'azure'],
  ],
  [
    'One of these: AWS Certified Developer – Associate, Azure Developer Associate or CKA',
    'required',
    ['aws', 'azure', 'kubernetes-certification'],
  ],
])(
  'a dash parts the name of a certificate, and one judgement is for all of a choice: %s',
  (text, level, oneOf) => {
    const { requirements } = readText(`Requirements\n- ${text}`)
    expect(requirements.map((one) => [one.level, one.oneOf])).toEqual([[level, oneOf]])
  },
)

test('the technologies of such a choice are one requirement', () => {
  const { requirements } = readText(
    'Requirements\n- AWS Certified Developer or Azure Developer Associate\n- CKA, CKAD or CKS\n- Python',
  )
  expect(requirements.map(({ oneOf }) => oneOf)).toEqual([
    ['aws', 'azure'],
    ['kubernetes-certification'],
    ['python'],
  ])
})
