import { expect, test } from 'vitest'
import { readText } from '../laws/engine.ts'

test.each([
  ['Microsoft Certified: Azure Developer Associate', ['azure-developer-associate']],
  ['Certified Kubernetes Administrator (CKA), the CKA once more', ['cka']],
] as const)('one certificate is one: %s', (text, ids) => {
  const { certifications } = readText(`Requirements\n- ${text}\n- Python`).facts
  expect(certifications.map(({ value }) => value)).toEqual(ids)
})
