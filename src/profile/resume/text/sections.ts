/** A resume's text -> its lines, each with the section that it stands in. */

export const SECTIONS = [
  'top',
  'summary',
  'experience',
  'projects',
  'education',
  'skills',
  'certifications',
  'languages',
  'other',
] as const
export type Section = (typeof SECTIONS)[number]

export interface Line {
  text: string
  /** Offset in the resume's text. */
  start: number
  section: Section
  isBullet: boolean
  isBlank: boolean
}

/** Whole headings, in lower case without marks. */
const HEADINGS: readonly [Exclude<Section, 'top'>, RegExp][] = [
  [
    'summary',
    /^(?:(?:professional |career |executive )?(?:summary|profile|objective)|about(?: me)?|profil|über mich|kurzprofil)$/,
  ],
  [
    'experience',
    /^(?:(?:professional|work|employment|relevant|career|industry)?(?: and| &)? ?(?:work )?(?:experiences?|history|employment|background)|work|employment|career|positions?(?: held)?|jobs|freelance (?:experience|work)|berufserfahrung(?:en)?|beruflicher werdegang|werdegang|berufspraxis|praktische erfahrung)$/,
  ],
  [
    'projects',
    /^(?:(?:selected|personal|side|open source|open-source|key|recent|client|freelance)? ?projects?|projekte|projekterfahrung|ausgewählte projekte|projekthistorie|open[ -]source)$/,
  ],
  [
    'education',
    /^(?:(?:academic )?(?:education|qualifications|studies)(?: (?:and|&) training)?|academic background|ausbildung|studium|bildung(?:sweg)?|schulbildung|akademische ausbildung)$/,
  ],
  [
    'skills',
    /^(?:(?:technical|key|core|top|it|professional|hard|other|main)? ?(?:skills?|competenc(?:i)?es|expertise|technologies|proficiencies)(?: (?:and|&) (?:tools|technologies|interests))?|skill set|tech(?:nical)? stack|tools(?: (?:and|&) technologies)?|technology|(?:edv-?|it-?|fach)?kenntnisse|fähigkeiten|kompetenzen)$/,
  ],
  [
    'certifications',
    /^(?:(?:professional )?(?:certifications?|certificates?|licen[sc]es?)(?: (?:and|&) (?:certifications?|training|courses|licen[sc]es?))?|zertifi(?:kate|zierungen)|weiterbildung(?:en)?)$/,
  ],
  ['languages', /^(?:(?:spoken |natural |human )?languages?(?: skills)?|sprachen|sprachkenntnisse)$/],
  [
    'other',
    /^(?:contact|kontakt|interests?|hobbies|hobbys|interessen|publications?|awards?|honou?rs(?: (?:and|&) awards)?|references?|referenzen|volunteer(?:ing)?(?: experience)?|ehrenamt|before that|patents?|talks?|personal(?: (?:data|details|information))?|persönliche daten)$/,
  ],
]

const LONGEST_HEADING = 45
const BULLET = /^\s*(?:[•◦▪‣●○■□–—*·»>-]|\d{1,2}[.)])\s+/u

/** @param text lines end with "\n"; Markdown's `#` and `**` may stand around headings. */
export function linesOf(text: string): Line[] {
  let section: Section = 'top'
  let start = 0
  return text.split('\n').map((line) => {
    section = headingOf(line) ?? section
    const made: Line = {
      text: line,
      start,
      section,
      isBullet: BULLET.test(line),
      isBlank: line.trim() === '',
    }
    start += line.length + 1
    return made
  })
}

/** The section that a line opens, or null. */
export function headingOf(line: string): Exclude<Section, 'top'> | null {
  const words = line
    .replace(/^[\s#>*_=-]+|(?<![\s#:*_=.-])[\s#:*_=.-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (words === '' || words.length > LONGEST_HEADING) return null
  const lower = words.toLowerCase()
  return HEADINGS.find(([, heading]) => heading.test(lower))?.[0] ?? null
}

/** A line without its bullet, Markdown marks and spare spaces: what a person reads. */
export function plain(line: string): string {
  return line
    .replace(BULLET, '')
    .replace(/^#+\s+/, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
