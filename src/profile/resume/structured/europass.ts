/**
 * Europass XML -> resume data: the SkillsPassport of 2009 to 2020 (schema 3) and the Candidate of today's Europass (HR
 * Open). Read as events; of both only the elements that tell of a career.
 */
import { Parser } from 'htmlparser2'
import { htmlText } from '../files/html.ts'
import { EMPTY_RESUME, type ResumeData, type ResumeJob } from './write.ts'

interface Entry {
  kind: 'job' | 'school' | 'spoken' | 'told' | 'certificate'
  fields: Map<string, string>
}

/** What opens an entry, by its element's local name. */
const ENTRIES: ReadonlyMap<string, Entry['kind']> = new Map([
  ['WorkExperience', 'job'],
  ['PositionHistory', 'job'],
  ['Education', 'school'],
  ['EducationOrganizationAttendance', 'school'],
  ['MotherTongue', 'spoken'],
  ['ForeignLanguage', 'spoken'],
  ['PersonCompetency', 'spoken'],
  ['Computer', 'told'],
  ['PrimaryLanguageCode', 'spoken'],
  ['Certification', 'certificate'],
])

/** Where each field stands: the end of the path within the entry, by local names. */
const FIELDS: readonly [field: string, path: RegExp][] = [
  ['title', /(?:Position\/Label|PositionTitle)$/],
  ['employer', /(?:Employer\/Name|OrganizationName)$/],
  ['told', /(?:Activities|PositionHistory\/Description|Computer\/Description|Computer)$/],
  ['degree', /(?:Education\/Title|DegreeName|EducationDegree\/Title)$/],
  ['school', /(?:Organisation\/Name|OrganizationName)$/],
  ['language', /(?:Description\/Label|CompetencyID|CompetencyName|PrimaryLanguageCode)$/],
  ['taxonomy', /TaxonomyID$/],
  ['certificate', /CertificationName$/],
  ['from', /StartDate(?:\/FormattedDateTime)?$/],
  ['to', /EndDate(?:\/FormattedDateTime)?$/],
]
const MOST_ENTRIES = 300

export function isEuropass(xml: string): boolean {
  const head = xml.slice(0, 3_000)
  return /^\s*<\?xml|^\s*</.test(head) && /<(?:\w+:)?(?:SkillsPassport|Candidate)[\s>]/.test(head)
}

export function readEuropass(xml: string): ResumeData {
  const entries: Entry[] = []
  const path: string[] = []
  let headline = ''
  let open: { entry: Entry; depth: number } | null = null
  const set = (field: string, value: string) => {
    const fields = open?.entry.fields
    if (fields && value.trim()) fields.set(field, (fields.get(field) ?? '') + value)
  }
  // The employer of HR Open stands around its positions.
  let organisation = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.slice(name.indexOf(':') + 1)
        path.push(local)
        const kind = ENTRIES.get(local)
        if (kind && !open && entries.length < MOST_ENTRIES) {
          open = { entry: { kind, fields: new Map() }, depth: path.length }
          entries.push(open.entry)
        }
        // Schema 3 writes dates as attributes: year="2020" month="--02".
        if (local === 'From' || local === 'To') set(local.toLowerCase(), dateOf(attributes))
      },
      ontext(text) {
        const at = path.slice(-3).join('/')
        if (at.endsWith('EmployerHistory/OrganizationName')) organisation = text.trim() || organisation
        if (/Headline\/Description\/Label$/.test(at)) headline += text
        if (!open) return
        const inside = path.slice(open.depth - 1).join('/')
        for (const [field, where] of FIELDS) if (where.test(inside)) set(field, text)
      },
      onclosetag() {
        if (open && path.length === open.depth) {
          if (open.entry.kind === 'job' && !open.entry.fields.has('employer') && organisation)
            open.entry.fields.set('employer', organisation)
          open = null
        }
        path.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  const all = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind)
  const value = ({ fields }: Entry, field: string) => (fields.get(field) ?? '').trim()
  const told = (entry: Entry) => htmlText(value(entry, 'told')).split('\n')
  return {
    ...EMPTY_RESUME,
    headline,
    jobs: all('job').map(
      (entry): ResumeJob => ({
        title: value(entry, 'title'),
        employer: value(entry, 'employer'),
        from: value(entry, 'from'),
        to: value(entry, 'to'),
        told: told(entry),
      }),
    ),
    education: all('school').map((entry) => [
      value(entry, 'degree'),
      value(entry, 'school'),
      [value(entry, 'from'), value(entry, 'to')].filter(Boolean).join(' – '),
    ]),
    certifications: all('certificate').map((entry) => value(entry, 'certificate')),
    skills: [
      ...all('told').map((entry) => told(entry).join(', ')),
      ...all('spoken')
        .filter((entry) => !isSpoken(entry))
        .map((entry) => value(entry, 'language')),
    ].map((name) => ({ name, level: '', keywords: [] })),
    languages: all('spoken')
      .filter(isSpoken)
      .map((entry) => [languageOf(value(entry, 'language'))]),
  }
}

/** HR Open lists skills of all kinds as competencies, and says of which kind each is. */
function isSpoken({ fields }: Entry): boolean {
  const taxonomy = fields.get('taxonomy')?.trim().toLowerCase() ?? ''
  return taxonomy === '' || taxonomy === 'language'
}

/** ISO 639-2's codes by the languages' English names, where they are not those by their own names ("ger" for "deu"). */
const BIBLIOGRAPHIC: ReadonlyMap<string, string> = new Map([
  ['alb', 'sq'],
  ['arm', 'hy'],
  ['baq', 'eu'],
  ['bur', 'my'],
  ['chi', 'zh'],
  ['cze', 'cs'],
  ['dut', 'nl'],
  ['fre', 'fr'],
  ['geo', 'ka'],
  ['ger', 'de'],
  ['gre', 'el'],
  ['ice', 'is'],
  ['mac', 'mk'],
  ['may', 'ms'],
  ['per', 'fa'],
  ['rum', 'ro'],
  ['slo', 'sk'],
  ['wel', 'cy'],
])
const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** "deu" -> "German"; what is no code is a name. */
function languageOf(told: string): string {
  const code = told.toLowerCase()
  if (!/^[a-z]{2,3}$/.test(code)) return told
  try {
    return NAMES.of(BIBLIOGRAPHIC.get(code) ?? code) ?? told
  } catch {
    return told
  }
}

function dateOf({ year = '', month = '' }: Record<string, string>): string {
  const number = /\d{1,2}/.exec(month)?.[0]
  return number ? `${year}-${number}` : year
}
