import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../../src/cli/input/document.ts'
import { postingOfFile } from '../../../src/cli/input/posting.ts'
import { lineOf } from '../../../src/page/text/line.ts'

describe('the document of a file', () => {
  it.each([
    ['a page', '<!doctype html><html><head><title>T</title></head><body><p>Go</p></body></html>', 'Go', 'T'],
    [
      'a page behind a comment',
      '<!-- saved from x -->\n<!DOCTYPE html>\n<html><body>Go</body></html>',
      'Go',
      '',
    ],
    ['a page without its root', '<head><title>T</title></head><body>Go</body>', 'Go', 'T'],
    [
      'a page without root and head',
      '<!doctype html><title>T</title><meta charset="utf-8"><body>Go</body>',
      'Go',
      'T',
    ],
    ['a page with a title and words', '<title>T</title><h1>Go</h1>', 'Go', 'T'],
    ['the inside of a page', '<h1>Go</h1>', 'Go', ''],
    ['words', 'Go', 'Go', ''],
    ['a tag that is cut off', '<body', '', ''],
    ['a root that is cut off', '<html lang="de', '', ''],
    ['a root with a quote that does not end', '<html lang="><title>T</title><body>Go</body></html>', '', ''],
    ['a comment', '<!-- Go -->', '', ''],
    ['a declaration', '<?xml version="1.0"?>', '', ''],
    ['nothing', '', '', ''],
  ])('%s', (_name, html, words, title) => {
    const doc = documentOf(html)
    expect([lineOf(doc.body), doc.title]).toEqual([words, title])
  })

  it('never throws, and is read as a posting', async () => {
    const pieces = [
      '<body',
      '<body>',
      '<html>',
      '<html lang="',
      '</html>',
      '<!--',
      '-->',
      '<title>',
      'Go',
      '<',
      '<svg>',
      '</body>',
      '\0',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), async (some) => {
        const posting = await postingOfFile(some.join(''), 'page.html')
        expect(typeof posting.text).toBe('string')
      }),
    )
  })
})
