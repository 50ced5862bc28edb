import { describe, expect, test } from 'vitest'
import { readResume } from '../../../../src/profile/resume/read-resume.ts'
import { startEngine } from '../../../tools/eval/engine.ts'

const { lexicon } = startEngine()
const read = (text: string) => readResume(text, lexicon, new Date('2026-11-15'))
const titles = (text: string) => read(text).positions.map(({ title }) => title)

describe('a heading in words that nobody listed', () => {
  test('opens jobs where it is marked as the others are', () => {
    const text = `# Kemal Example
## Toolkit
Perl, Ansible
## At sea
**Deck Officer**, Example Line, 2012 – 2016
## On land
**Systems Administrator**, Example Port, since 2017
- Ansible for 300 hosts
## Education
- Nautical diploma, 2012`
    expect(titles(text)).toEqual(['Deck Officer', 'Systems Administrator'])
    expect(read(text).skills.find(({ skill }) => skill === 'ansible')?.years).toBeGreaterThan(8)
    expect(read(text).skills.find(({ skill }) => skill === 'perl')?.years).toBeNull()
  })

  test('or stands apart after a list of skills', () => {
    const text = `Kemal Example

Skills
Perl, Ansible

Gigs and residencies
Jan 24 – Dec 25
Example Opera
Sound Technician
• Perl for the light desk

Education
Diploma, 2012`
    expect(titles(text)).toEqual(['Sound Technician'])
    expect(read(text).years?.value).toBe(2)
  })

  test('but not where nothing under it is dated, nor over a group of skills', () => {
    const text = `SKILLS

Databases
Redis, Neo4j

Clouds
AWS Solutions Architect material, Azure

EXPERIENCE
Developer, Example Mill, 2019 – 2021
Perl`
    expect(titles(text)).toEqual(['Developer'])
    expect(read(text).skills.find(({ skill }) => skill === 'neo4j')?.years).toBeNull()
  })
})

describe('what is named beside the jobs', () => {
  const confidence = (text: string, skill: string) =>
    read(text).skills.find((one) => one.skill === skill)?.confidence

  test('a technology of a course was learnt, its subject may be a name', () => {
    const text = 'Education\nExample Academy, evening track (Elm, Compilers), 2021\n\nHobbies\nElixir meetups'
    expect(confidence(text, 'elm')).toBe('likely')
    expect(confidence(text, 'elixir')).toBe('guess')
  })

  test('a certificate is no skill besides', () => {
    const { certifications, skills } = read('Certificates\nCKAD, 2022\n\nSkills\nHelm')
    expect(certifications.map(({ value }) => value)).toEqual(['ckad'])
    expect(skills.map(({ skill }) => skill)).toEqual(['helm'])
  })
})
