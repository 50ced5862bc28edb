/** Two sentences in one line say what each says by itself, whatever joins them, under a heading and under none. */
import { describe, expect, test } from 'vitest'
import { readingOf } from './reading-of.ts'

/** X stands for the name. */
const ENGLISH = [
  'X is a must',
  'X is required',
  'X is a plus',
  'X would be nice',
  'X is not needed',
  'X is optional',
  'you know X well',
  'you do not need X',
  'we use X',
  'our stack runs on X',
  'experience with X is welcome',
  'knowledge of X is essential',
  'X skills are desirable',
  'we do not use X',
  'you have worked with X',
  'ideally you know X',
  'you must know X',
]
const GERMAN = [
  'X ist ein Muss',
  'X ist Pflicht',
  'X ist von Vorteil',
  'X wäre schön',
  'X ist nicht nötig',
  'X ist optional',
  'du kennst X gut',
  'X brauchst du nicht',
  'wir nutzen X',
  'unsere Dienste laufen auf X',
  'Erfahrung mit X ist willkommen',
  'Kenntnisse in X sind zwingend erforderlich',
  'Kenntnisse in X sind wünschenswert',
  'solides X erwarten wir',
  'X setzen wir voraus',
  'du hast mit X gearbeitet',
  'du musst X beherrschen',
]

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

  test.each(sentences)('%s', (first) => {
    const one = first.replace('X', 'Kotlin')
    const wrong: Record<string, [got: string, want: string]> = {}
    for (const second of sentences) {
      if (second === first) continue
      const other = second.replace('X', 'Redis')
      const want = [...read(one), ...read(other)].sort().join(' ')
      for (const joint of joints) {
        const text = `${one}${joint}${joint === '. ' ? opening(other) : other}`
        const got = read(text).join(' ')
        if (got !== want) wrong[text] = [got, want]
      }
    }
    expect(wrong).toEqual({})
  })
})
