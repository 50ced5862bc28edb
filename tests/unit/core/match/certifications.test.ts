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
