import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readSkillsData } from '../../../src/build/read-data.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const copies: string[] = []

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true })
})

/** A copy of skills-data in which one file is changed. */
function changed(file: string, change: (source: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'backlight-data-'))
  copies.push(copy)
  cpSync(join(ROOT, 'skills-data'), join(copy, 'skills-data'), { recursive: true })
  const path = join(copy, 'skills-data', file)
  let source = ''
  try {
    source = readFileSync(path, 'utf8')
  } catch {
    // a new file
  }
  writeFileSync(path, change(source))
  return copy
}

const reading = (root: string) => () => readSkillsData(root)

describe('skills-data is checked when it is read', () => {
  test('a fact without its source is named with its file and place', () => {
    const root = changed('knowledge/ladder.json', (source) => source.replace('"source"', '"told"'))
    expect(reading(root)).toThrow(/knowledge\/ladder\.json: 0[:.]/)
  })

  test('a table of titles with a role that does not exist is named', () => {
    const root = changed('roles/titles.json', (source) =>
      source.replace('"role": "backend-developer"', '"role": "boss"'),
    )
    expect(reading(root)).toThrow(/roles\/titles\.json: roles\.\d+\.role: /)
  })

  test('a skill that does not exist is named where it stands', () => {
    const root = changed('knowledge/languages.json', (source) =>
      source.replace('"skill": "go"', '"skill": "gone"'),
    )
    expect(reading(root)).toThrow(/knowledge\/languages\.json: "gone" is no skill/)
  })

  test('a source that is no document is named', () => {
    const root = changed('knowledge/sources.json', (source) =>
      source.replace('004_42e5ab57537286ce', '004_0000000000000000'),
    )
    expect(reading(root)).toThrow(/knowledge\/ladder\.json: "004_42e5ab57537286ce\.txt" is no document/)
  })

  test('a file that no schema describes is named', () => {
    const root = changed('knowledge/rumours.json', () => '[]')
    expect(reading(root)).toThrow(/knowledge\/rumours\.json: no schema/)
  })

  test('a file that is no JSON is named', () => {
    const root = changed('knowledge/salaries.json', (source) => source.slice(0, 100))
    expect(reading(root)).toThrow(/knowledge\/salaries\.json: /)
  })
})
