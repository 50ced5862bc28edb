import { expect, test } from 'vitest'
import type { Lexicon, LexiconSkill } from '../../../../src/core/lexicon/load.ts'
import {
  areKin,
  areOfOneKind,
  areRivals,
  areSideBySide,
  areTogether,
  heads,
  isAlike,
  isKin,
  isTogether,
} from '../../../../src/core/syntax/coordination/kinship.ts'

const skill = (id: string, category: string, more: Partial<LexiconSkill> = {}) =>
  ({
    id,
    category,
    family: null,
    general: false,
    kind: false,
    runtime: false,
    kinds: [],
    ...more,
  }) as LexiconSkill

const html = skill('html', 'markup')
const css = skill('css', 'style')
const react = skill('react', 'framework')
const hibernate = skill('hibernate', 'orm')
const guava = skill('guava', 'library')
const java = skill('java', 'language', { family: 'jvm' })
const kotlin = skill('kotlin', 'language', { family: 'jvm' })
const go = skill('go', 'language')
const nodejs = skill('nodejs', 'framework', { runtime: true })
const kafka = skill('kafka', 'messaging', { kinds: [3, 7] })
const kinesis = skill('kinesis', 'cloud', { kinds: [7] })
const redis = skill('redis', 'database', { kinds: [4] })
const jvm = skill('jvm', 'runtime')
const testing = skill('testing', 'practice')

const lexicon = {
  together: new Set(['html css', 'css html', 'react html', 'html react', 'css react', 'react css']),
  slashed: new Set(['jira confluence', 'confluence jira']),
  parts: new Set(['java jvm', 'go java']),
} as unknown as Lexicon

test('examples stand behind what names tools, not behind a subject', () => {
  expect(heads(skill('ci-cd', 'practice', { kind: true }))).toBe(true)
  expect(heads(skill('database', 'database', { general: true }))).toBe(true)
  for (const subject of ['soft', 'concept', 'protocol', 'security', 'human-language', 'api'])
    expect(heads(skill('networking', subject, { general: true })), subject).toBe(false)
  expect(heads(skill('api-design', 'api', { general: true, kind: true }))).toBe(true)
  expect(heads(react)).toBe(false)
})

test('alike is what is of one category, of categories that stand side by side, of one family or for one purpose', () => {
  expect(isAlike(skill('rest', 'api'), skill('grpc', 'protocol'))).toBe(true)
  expect(isAlike(react, hibernate)).toBe(true)
  expect(isAlike(guava, react)).toBe(true)
  expect(isAlike(nodejs, go)).toBe(true)
  expect(isAlike(nodejs, react)).toBe(false)
  expect(isAlike(kafka, kinesis)).toBe(true)
  expect(isAlike(kafka, redis)).toBe(false)
})

test('kin by family or purpose; two without a family are none by that', () => {
  expect(isKin(java, kotlin)).toBe(true)
  expect(isKin(java, go)).toBe(false)
  expect(isKin(go, react)).toBe(false)
  expect(isKin(kafka, kinesis)).toBe(true)
  expect(isKin(kinesis, redis)).toBe(false)
})

test('a slash joins what is used together, and whatever one of is general or a way to work', () => {
  expect(isTogether(lexicon, html, css)).toBe(true)
  expect(isTogether(lexicon, java, kotlin)).toBe(false)
  expect(isTogether(lexicon, skill('confluence', 'tool'), skill('jira', 'tool'))).toBe(true)
  expect(isTogether(lexicon, testing, java)).toBe(true)
  expect(isTogether(lexicon, java, testing)).toBe(false)
  expect(isTogether(lexicon, skill('care', 'soft'), java)).toBe(true)
  const general = skill('database', 'database', { general: true })
  expect(isTogether(lexicon, general, java)).toBe(true)
  expect(isTogether(lexicon, java, general)).toBe(true)
  expect(areTogether(lexicon, testing, java)).toBe(false)
})

test('a list is side by side where two neighbours are used together', () => {
  expect(areSideBySide(lexicon, [java, html, css], null)).toBe(true)
  expect(areSideBySide(lexicon, [html, java, css], null)).toBe(false)
  expect(areSideBySide(lexicon, [html], null)).toBe(false)
  // "React (HTML, CSS)" tells what comes with it.
  expect(areSideBySide(lexicon, [html, css], react)).toBe(false)
  expect(areSideBySide(lexicon, [html, css], java)).toBe(true)
  expect(areSideBySide(lexicon, [html, css, java], react)).toBe(true)
})

test('a list is of one kind where each is like the one before it', () => {
  expect(areOfOneKind([react, hibernate, guava])).toBe(true)
  expect(areOfOneKind([react, hibernate, redis])).toBe(false)
  expect(areOfOneKind([react])).toBe(true)
})

test('kin are languages or one family, and no part of each other or of what heads them', () => {
  expect(areKin(lexicon, [kotlin, go], react)).toBe(true)
  expect(areKin(lexicon, [kafka, kinesis], react)).toBe(true)
  expect(areKin(lexicon, [kotlin, react], redis)).toBe(false)
  expect(areKin(lexicon, [react, kotlin], redis)).toBe(false)
  expect(areKin(lexicon, [react, hibernate], redis)).toBe(false)
  expect(areKin(lexicon, [java, kotlin], jvm)).toBe(false)
  expect(areKin(lexicon, [go, java], react)).toBe(false)
})

test('rivals are of one category, and of no one make', () => {
  const boot = skill('spring-boot', 'framework')
  const cloud = skill('spring-cloud', 'framework')
  expect(areRivals([react, boot])).toBe(true)
  expect(areRivals([boot, cloud])).toBe(false)
  expect(areRivals([react])).toBe(false)
  expect(areRivals([react, redis])).toBe(false)
  expect(areRivals([redis, react])).toBe(false)
  expect(areRivals([react, skill('mvc', 'framework', { general: true })])).toBe(false)
})
