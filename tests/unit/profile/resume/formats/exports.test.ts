/** Exports of Europass and LinkedIn, each field of them: what they become, to the letter. */
import { describe, expect, test } from 'vitest'
import { isEuropass, readEuropass } from '../../../../../src/profile/resume/structured/europass.ts'
import { isLinkedInFile, readLinkedIn } from '../../../../../src/profile/resume/structured/linkedin.ts'
import { EMPTY_RESUME } from '../../../../../src/profile/resume/structured/write.ts'

const job = (told: readonly string[]) => ({
  title: 'Tester',
  employer: 'Example Mill',
  from: '2019-02',
  to: '2021-05',
  told,
})

describe('Europass', () => {
  test('of 2009 to 2020', () => {
    const read = readEuropass(`<?xml version="1.0"?><SkillsPassport><LearnerInfo>
<Headline><Description><Label>Tester</Label></Description></Headline>
<WorkExperienceList><WorkExperience>
<Period><From year="2019" month="--02"/><To year="2021" month="--05"/></Period>
<Position><Label>Test &amp; release engineer</Label></Position>
<Activities>&lt;p&gt;Plans&lt;/p&gt;&lt;p&gt;Reports&lt;/p&gt;</Activities>
<Employer><Name>Example Mill</Name></Employer>
</WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2015"/><To year="2018"/></Period><Title>BSc Physics</Title>
<Organisation><Name>Example College</Name></Organisation></Education></EducationList>
<Skills><Linguistic><MotherTongueList><MotherTongue><Description><Label>Danish</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>Thai</Label></Description></ForeignLanguage></ForeignLanguageList></Linguistic>
<Computer><Description>Perl&lt;br&gt;Zig</Description></Computer></Skills>
</LearnerInfo></SkillsPassport>`)
    expect(read).toEqual({
      ...EMPTY_RESUME,
      headline: 'Tester',
      jobs: [
        {
          title: 'Test & release engineer',
          employer: 'Example Mill',
          from: '2019-02',
          to: '2021-05',
          told: ['Plans', 'Reports'],
        },
      ],
      education: [['BSc Physics', 'Example College', '2015 – 2018']],
      skills: [{ name: 'Perl, Zig', level: '', keywords: [] }],
      languages: [['Danish'], ['Thai']],
    })
  })

  test('of today', () => {
    const position = (title: string, more = '') =>
      `<eures:PositionHistory><hr:PositionTitle>${title}</hr:PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-02</hr:FormattedDateTime></eures:StartDate><eures:EndDate><hr:FormattedDateTime>2021-05</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod>${more}<oa:Description>Plans</oa:Description></eures:PositionHistory>`
    const read = readEuropass(`<Candidate><CandidateProfile>
<eures:EmploymentHistory>
<eures:EmployerHistory><hr:OrganizationName>Example Mill</hr:OrganizationName>${position('Tester')}</eures:EmployerHistory>
<eures:EmployerHistory><hr:OrganizationName>Example Inn</hr:OrganizationName>${position('Cook', '<hr:OrganizationName>Example Bar</hr:OrganizationName>')}</eures:EmployerHistory>
</eures:EmploymentHistory>
<eures:EducationOrganizationAttendance><hr:OrganizationName>Example College</hr:OrganizationName>
<eures:EducationDegree><hr:DegreeName>BSc</hr:DegreeName></eures:EducationDegree></eures:EducationOrganizationAttendance>
<eures:Certifications><eures:Certification><hr:CertificationName>CKA</hr:CertificationName></eures:Certification></eures:Certifications>
<eures:PersonQualifications>
<eures:PersonCompetency><eures:CompetencyID>Perl</eures:CompetencyID><hr:TaxonomyID>other</hr:TaxonomyID></eures:PersonCompetency>
<eures:PersonCompetency><eures:CompetencyID>dan</eures:CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></eures:PersonCompetency>
</eures:PersonQualifications>
<eures:PrimaryLanguageCode>ger</eures:PrimaryLanguageCode>
</CandidateProfile></Candidate>`)
    expect(read).toEqual({
      ...EMPTY_RESUME,
      jobs: [{ ...job(['Plans']) }, { ...job(['Plans']), title: 'Cook', employer: 'Example Bar' }],
      education: [['BSc', 'Example College', '']],
      certifications: ['CKA'],
      skills: [{ name: 'Perl', level: '', keywords: [] }],
      languages: [['Danish'], ['German']],
    })
  })

  test.each([
    ['dan', 'Danish'],
    ['DA', 'Danish'],
    ['chi', 'Chinese'],
    ['Danish', 'Danish'],
    ['Plattdeutsch', 'Plattdeutsch'],
    ['qq', 'qq'],
  ])('a language by its code or its name: %s', (told, name) => {
    const xml = `<SkillsPassport><MotherTongue><Description><Label>${told}</Label></Description></MotherTongue></SkillsPassport>`
    expect(readEuropass(xml).languages).toEqual([[name]])
  })

  test('entries have an end', () => {
    const many = '<Certification><CertificationName>C</CertificationName></Certification>'.repeat(400)
    expect(readEuropass(`<Candidate>${many}</Candidate>`).certifications).toHaveLength(300)
  })

  test.each([
    ['<?xml version="1.0"?>\n<SkillsPassport xmlns="x">', true],
    ['  <SkillsPassport>', true],
    ['<eures:Candidate>', true],
    ['<Candidates>', false],
    ['The <Candidate> element', false],
    [`<x/>${' '.repeat(3_000)}<Candidate>`, false],
  ])('is told by its root: %j', (xml, is) => {
    expect(isEuropass(xml)).toBe(is)
  })
})

describe('LinkedIn', () => {
  const files: [path: string, csv: string][] = [
    ['Profile.csv', '\uFEFFFirst Name,Last Name,Headline,Summary\nAda,Example,Tester,"Tests, all"'],
    [
      'Positions.csv',
      'Company Name,Title,Description,Location,Started On,Finished On\nExample Mill,Tester,Plans,Oslo,Feb 2019,May 2021',
    ],
    [
      'Education.csv',
      'School Name,Start Date,End Date,Degree Name\nExample College,2015,2018,BSc\nNight School,,2010,',
    ],
    ['Certifications.csv', 'Name,Url,Authority\nCKA,x,CNCF\nCKAD,x,'],
    ['Languages.csv', 'Name,Proficiency\nDanish,Native'],
    ['Skills.csv', 'Name\nPerl\n\nZig'],
    ['Projects.csv', 'Title,Description,Url,Started On,Finished On\nChess,Wrote it,x,Jan 2020,Mar 2020'],
  ]

  test('every file is read', () => {
    expect(readLinkedIn(new Map(files))).toEqual({
      name: 'Ada Example',
      headline: 'Tester',
      summary: 'Tests, all',
      jobs: [{ ...job(['Plans']), from: 'Feb 2019', to: 'May 2021' }],
      projects: [{ title: 'Chess', employer: '', from: 'Jan 2020', to: 'Mar 2020', told: ['Wrote it'] }],
      education: [
        ['BSc', 'Example College', '2015 – 2018'],
        ['', 'Night School', '2010'],
      ],
      certifications: ['CKA, CNCF', 'CKAD'],
      skills: ['Perl', 'Zig'].map((name) => ({ name, level: '', keywords: [] })),
      languages: [['Danish', 'Native']],
    })
  })

  test('one file alone, and two of a kind', () => {
    expect(readLinkedIn(new Map([['x.csv', 'Name\nPerl']]))).toEqual({
      ...EMPTY_RESUME,
      skills: [{ name: 'Perl', level: '', keywords: [] }],
    })
    const twice = new Map([
      ['a/Skills.csv', ' name \nPerl'],
      ['b/Skills.csv', 'NAME\nZig'],
    ])
    expect(readLinkedIn(twice)?.skills.map(({ name }) => name)).toEqual(['Perl', 'Zig'])
  })

  test.each(['Name,Sum\nPerl,3', 'Title,Sum\nChess,3', ''])('other tables are none: %j', (csv) => {
    expect(readLinkedIn(new Map([['Skills.csv', csv]]))).toBeNull()
  })

  test('a table has an end', () => {
    const csv = `Name\n${'Perl\n'.repeat(3_000)}`
    expect(readLinkedIn(new Map([['Skills.csv', csv]]))?.skills).toHaveLength(1_999)
  })

  test.each([
    ['Skills.csv', true],
    ['export/positions.CSV', true],
    ['Profile.csv', true],
    ['Connections.csv', false],
    ['My Skills.csv', false],
    ['Skills.csv.txt', false],
  ])('its files by their names: %s', (path, is) => {
    expect(isLinkedInFile(path)).toBe(is)
  })
})
