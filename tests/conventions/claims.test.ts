import { expect, test } from 'vitest'
import { projectFiles, read } from './source-files.ts'

/**
 * Every claim of SECURITY.md and PRIVACY.md (an item of a list, a row of a table, a paragraph), by its first words, how
 * many sentences it has, and words of the titles of the tests that hold it. A new sentence wants a test, and this table
 * to say which.
 */
const CLAIMS: Readonly<
  Record<string, Readonly<Record<string, { sentences: number; tests: readonly string[] }>>>
> = {
  'SECURITY.md': {
    'It asks for `activeTab`': {
      sentences: 4,
      tests: ['asks for what is told here, and for nothing else', 'runs by itself on named sites only'],
    },
    "A page's text is data": {
      sentences: 3,
      tests: ['stands, and is read', 'breaks nothing', 'literal of the source makes work worse than linear'],
    },
    'Every message is checked': {
      sentences: 2,
      tests: ['anything at all, without throwing', 'of the wrong shape, changes nothing'],
    },
    'Content scripts hold no profile': {
      sentences: 4,
      tests: [
        'a content script can neither read nor write what is stored',
        'with no more of the profile than that',
      ],
    },
    "A page's process is believed": {
      sentences: 2,
      tests: ['a content script cannot keep a posting of another site', 'a page may not ask for the history'],
    },
    "The extension's pages and its worker": {
      sentences: 1,
      tests: ['neither the worker nor any page of the extension reaches a network'],
    },
    'A content script may change two things': {
      sentences: 3,
      tests: ['adds a skill that the page’s own posting names', 'adds nothing else: not of another posting'],
    },
    'The profile, and every record': {
      sentences: 2,
      tests: [
        'is kept aside, told, and not overwritten by what comes after',
        'one record that cannot be read holds up no other',
        'settings that the browser does not let be read keep nothing more',
      ],
    },
    'The browser lets a page see': {
      sentences: 5,
      tests: ['is names without meaning, other ones each time'],
    },
    'With the one-colour palette': {
      sentences: 2,
      tests: [
        'in one colour a page learns nothing of the user',
        'Escape closes it, and the page is as it was',
      ],
    },
    'The marks of result lists': {
      sentences: 2,
      tests: [
        'the page learns nothing: no request, no element changed, no score to read',
        'a posting that was read on this site is marked as it was read',
      ],
    },
  },
  'PRIVACY.md': {
    'Backlight has no account': {
      sentences: 3,
      tests: [
        'neither the worker nor any page of the extension reaches a network',
        'does nothing unless the user has chosen it',
      ],
    },
    'your profiles and settings': {
      sentences: 1,
      tests: [
        'delete everything takes two presses and leaves nothing',
        'deletes everything, in every storage',
      ],
    },
    'which words your resume': { sentences: 1, tests: ['deletes everything, in every storage'] },
    'the reading of a posting': { sentences: 1, tests: ['a closed tab leaves nothing behind'] },
    'the history of postings': {
      sentences: 1,
      tests: [
        'the history is on with the newest 2,000 until the user says otherwise',
        'a private tab leaves no trace',
        'switched off, nothing is kept',
      ],
    },
    'the text of a posting': {
      sentences: 1,
      tests: [
        'is kept of what the user saved and of what has no page, and of nothing else',
        'a record keeps the clauses that ask and none of the rest of the page',
        'the text of a saved posting is kept where the user wants it, and outlives its page',
      ],
    },
    "your profile in the browser's sync": {
      sentences: 1,
      tests: ['switched off, nothing stays in the browser’s sync'],
    },
    'The extension reads a page only': {
      sentences: 2,
      tests: [
        'runs by itself on named sites only',
        'is read when it is asked to',
        'a site that is switched off is left alone at once',
      ],
    },
    "The page's text goes": {
      sentences: 1,
      tests: ['neither the worker nor any page of the extension reaches a network'],
    },
    'It paints highlights': {
      sentences: 3,
      tests: ['not one node is added or changed', 'in one colour a page learns nothing of the user'],
    },
    'Export writes': {
      sentences: 2,
      tests: ['one file brings back profiles, settings and history after everything was deleted'],
    },
  },
}

/** What a document says, without headings, heads of tables and how to report. */
function claimsOf(file: string): string[] {
  return read(file)
    .split('\n')
    .filter((line) => line !== '' && !/^(?:#|\| (?:what|-)|\|-|Please report)/.test(line))
    .map((line) => line.replace(/^(?:- |\| )/, ''))
}

const sentencesOf = (claim: string) => claim.split(/(?<=[.?!]) (?=[A-Z])/).length
const tests = projectFiles('tests')
  .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file) && !file.endsWith('/claims.test.ts'))
  .map(read)
  .join('\n')

for (const [file, known] of Object.entries(CLAIMS)) {
  test(`every claim of ${file} is bound to the tests that hold it`, () => {
    const claims = claimsOf(file)
    for (const claim of claims) {
      const begins = Object.keys(known).filter((words) => claim.startsWith(words))
      expect(
        begins,
        `Which test holds this? Say so in tests/conventions/claims.test.ts: ${claim}`,
      ).toHaveLength(1)
      const { sentences } = known[begins[0] as string] as { sentences: number }
      expect(sentencesOf(claim), `A sentence came or went; does a test hold what it says? ${claim}`).toBe(
        sentences,
      )
    }
    const gone = Object.keys(known).filter((words) => !claims.some((claim) => claim.startsWith(words)))
    expect(gone, 'These claims are made no more').toEqual([])
  })

  test(`the tests that hold ${file} are there`, () => {
    const named = Object.values(known).flatMap((claim) => claim.tests)
    expect(named.filter((title) => !tests.includes(title))).toEqual([])
  })
}
