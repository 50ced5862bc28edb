/** A step that hangs is ended, and one that is only slow is not. */
import { expect, test } from 'vitest'
import { runStep } from '../../tools/steps.ts'

test('a program that prints nothing is ended, and the reason says so', async () => {
  const { status, reason } = await runStep('node', ['-e', 'setTimeout(() => {}, 500_000)'], { silentMs: 300 })
  expect(status).not.toBe(0)
  expect(reason).toBe('node printed nothing for 0 seconds and was stopped')
})

test('what a program prints is kept, on both streams', async () => {
  const told = 'console.log("one"); console.error("two")'
  const { status, output, reason } = await runStep('node', ['-e', told], { silentMs: 300_000 })
  expect({ status, reason }).toEqual({ status: 0, reason: '' })
  expect(output).toContain('one\n')
  expect(output).toContain('two\n')
})

test('a program that is not there is a reason', async () => {
  const { status, reason } = await runStep('no-such-program-of-ours', [])
  expect(status).not.toBe(0)
  expect(reason).not.toBe('')
})
