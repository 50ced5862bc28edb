/** Two sentences in one line say what each says by itself, whatever joins them, under a heading and under none. */
import { describe, expect, test } from 'vitest'
import { readingOf } from './reading-of.ts'

/** X stands for the name; behind it what the sentence says: required, preferred, mentioned, or denied. */
const ENGLISH: [sentence: string, says: string][] = [
  ['X is a must', 'r'],
  ['X is required', 'r'],
  ['X is a plus', 'p'],
  ['X would be nice', 'p'],
  ['X is not needed', '-'],
  ['X is optional', 'p'],
  ['you know X well', 'r'],
  ['you do not need X', '-'],
  ['we use X', 'm'],
  ['our stack runs on X', 'm'],
  ['experience with X is welcome', 'p'],
  ['knowledge of X is essential', 'r'],
  ['X skills are desirable', 'p'],
  ['we do not use X', '-'],
  ['you have worked with X', 'r'],
  ['ideally you know X', 'p'],
  ['you must know X', 'r'],
]
const GERMAN: [sentence: string, says: string][] = [
  ['X ist ein Muss', 'r'],
  ['X ist Pflicht', 'r'],
  ['X ist von Vorteil', 'p'],
  ['X wäre schön', 'p'],
  ['X ist nicht nötig', '-'],
  ['X ist optional', 'p'],
  ['du kennst X gut', 'r'],
  ['X brauchst du nicht', '-'],
  ['wir nutzen X', 'm'],
  ['unsere Dienste laufen auf X', 'm'],
  ['Erfahrung mit X ist willkommen', 'p'],
  ['Kenntnisse in X sind zwingend erforderlich', 'r'],
  ['Kenntnisse in X sind wünschenswert', 'p'],
  ['solides X erwarten wir', 'r'],
  ['X setzen wir voraus', 'r'],
  ['du hast mit X gearbeitet', 'r'],
  ['du musst X beherrschen', 'r'],
]

const said = (skill: string, says: string) => (says === '-' ? `-${skill}` : `${skill}:${says}`)

const opening = (sentence: string) => sentence[0]?.toUpperCase() + sentence.slice(1)

describe.each([
  ['English', '', ENGLISH, [', ', ', and ', ' and ', ', but ', '; ', '. ']],
  ['English, below a heading', 'Requirements:\n- ', ENGLISH, [', ', ', and ', ' and ', ', but ', '; ', '. ']],
  ['German', '', GERMAN, [', ', ', und ', ' und ', ', aber ', '; ', '. ']],
  ['German, below a heading', 'Dein Profil\n- ', GERMAN, [', ', ', und ', ' und ', ', aber ', '; ', '. ']],
])('%s', (_, heading, sentences, joints) => {
  const read = (text: string) =>
    readingOf(`${heading}${opening(text)}.`)
      .split(' ')
      .sort()

  test.each(sentences)('%s', (first, says) => {
    const one = first.replace('X', 'Kotlin')
    const wrong: Record<string, [got: string, want: string]> = {}
    for (const [second, alsoSays] of sentences) {
      if (second === first) continue
      const other = second.replace('X', 'Redis')
      const want = [said('kotlin', says), said('redis', alsoSays)].sort().join(' ')
      for (const joint of joints) {
        const text = `${one}${joint}${joint === '. ' ? opening(other) : other}`
        const got = read(text).join(' ')
        if (got !== want) wrong[text] = [got, want]
      }
    }
    expect(wrong).toEqual({})
  })
})
