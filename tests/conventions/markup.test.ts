import { expect, test } from 'vitest'
import { codeFiles, read } from './source-files.ts'

/** Ways in which a text becomes elements or code. Texts here are those of pages, files and messages. */
const WAYS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|srcdoc|eval)\b|\bdocument\.write|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]|javascript:/
/** They tell of such a way, and do not go it. */
const IN_WORDS = /^\s*(?:\*|\/\/|\/\*)/

test('no text becomes elements or code', () => {
  const files = codeFiles().filter((file) => /^(?:src|entrypoints)\//.test(file))
  const wrong = files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) =>
        WAYS.test(line) && !IN_WORDS.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [],
      ),
  )
  expect(
    wrong,
    'Make nodes and set their textContent; DOMParser makes a document that runs nothing.',
  ).toEqual([])
})
