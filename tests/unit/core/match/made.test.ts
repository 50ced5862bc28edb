import { expect, test } from 'vitest'
import { match } from '../../../../src/core/match/match.ts'
import { lexicon } from '../laws/engine.ts'

const named = (text: string) =>
  match(text, lexicon).matches.map(({ form }) => lexicon.skills[form.skill]?.id as string)

test.each([
  ['You build APIs', ['api-development']],
  ['You design and implement reliable, well-tested APIs', ['api-development']],
  // What is there already is nobody's skill, whoever speaks of it.
  ['Our APIs are famous', []],
  ['An API company', []],
  // Another sentence makes nothing here, nor does a verb that stands too far in front.
  ['We build. The APIs are old', []],
  ['Build what the people of our many branches all over the old world want to have as APIs', []],
])('who makes a thing that everybody has knows how to: %s', (text, skills) => {
  expect(named(text).filter((id) => id === 'api' || id === 'api-development')).toEqual(skills)
})

test.each([
  ['unit and integration testing', ['unit-testing', 'integration-testing']],
  ['Spring Boot, Data and Security', ['spring-boot', 'spring-data', 'spring-security']],
])('names that share a word are each one: %s', (text, skills) => {
  expect(named(text)).toEqual(skills)
})
