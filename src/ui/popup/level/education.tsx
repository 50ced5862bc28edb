/** Degree and certificates asked, beside what the profile states. */

import { knowledgeOf } from '../../../core/gap/knowledge.ts'
import type { Degree, Span } from '../../../core/types.ts'
import type { ReadyReport } from '../../../messages.ts'
import { useCatalog } from '../../catalog-context.ts'
import { Disclosure } from '../../components/facts/disclosure.tsx'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { Sources, ToldList, useCitations } from '../../components/facts/sources.tsx'
import { certificateChoices, certificatesText, degreeText } from '../../components/facts/wording.ts'
import { Icon } from '../../components/icon.tsx'
import { Section } from '../../components/section.tsx'
import { SEPARATOR, t } from '../../strings/index.ts'
import { usePopup } from '../popup-context.ts'
import { listAnd } from '../wording.ts'

/** Lowest first; "a degree" is met by any of them. */
const DEGREES: readonly Degree[] = ['any', 'associate', 'bachelor', 'master', 'doctorate']

interface Paper {
  name: string
  span: Span | null
  has: boolean
  note: string
}

export function Education({ report }: { report: ReadyReport }) {
  const { facts } = report.reading
  const catalog = useCatalog()
  const { education } = knowledgeOf(catalog)
  const { documents } = useCitations(education.certifications)
  const papers = askedPapers(report, (id) => catalog.name(id))
  const others = report.credentials.certifications
    .filter((id) => !facts.certifications.some(({ value }) => value === id))
    .map((id) => catalog.name(id))
  return (
    <Section title={t('education.title')}>
      {facts.degree === null && <p>{t('education.degree.none')}</p>}
      {papers.length > 0 && <Papers papers={papers} />}
      {facts.certifications.length === 0 && <p>{t('education.certificate.none')}</p>}
      {others.length > 0 && <p className="soft small">{t('education.others', listAnd(others))}</p>}
      {education.facts.length > 0 && (
        <Disclosure title={t('education.facts')}>
          <ToldList facts={education.facts} />
        </Disclosure>
      )}
      {education.certifications.length > 0 && (
        <Disclosure title={t('education.certificates')}>
          <ul className="told">
            {education.certifications.map(({ id, name, when }) => (
              <li key={id}>
                {name}
                {when && (
                  <span className="soft">
                    {SEPARATOR}
                    <InEnglish>{when}</InEnglish>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <Sources documents={documents} />
          <ToldList facts={education.certificateFacts} />
        </Disclosure>
      )}
    </Section>
  )
}

function Papers({ papers }: { papers: readonly Paper[] }) {
  const { show } = usePopup()
  return (
    <ul className="parts">
      {papers.map(({ name, span, has, note }) => (
        <li key={name} className={`part tone-${has ? 'matched' : 'missing'}`}>
          <span className="mark" aria-hidden="true">
            <Icon name={has ? 'check' : 'minus'} size={12} />
          </span>
          <div className="part-body">
            <div className="part-names">
              {span ? (
                <button
                  type="button"
                  className="word"
                  title={t('skills.show', name)}
                  onClick={() => show(span)}
                >
                  {name}
                </button>
              ) : (
                name
              )}
            </div>
            <p className="part-why">{note}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function askedPapers({ reading, credentials }: ReadyReport, name: (id: string) => string): Paper[] {
  const { degree, certifications } = reading.facts
  const papers: Paper[] = []
  if (degree) {
    const highest = Math.max(-1, ...credentials.degrees.map((one) => DEGREES.indexOf(one)))
    const asked = DEGREES.indexOf(degree.value.level)
    const own = DEGREES[highest]
    papers.push({
      name: degreeText(degree.value),
      span: degree.span,
      has: highest >= asked,
      note: ownDegree(own, highest - asked),
    })
  }
  for (const choice of certificateChoices(certifications)) {
    const has = choice.some(({ value }) => credentials.certifications.includes(value))
    papers.push({
      name: certificatesText(choice, name),
      span: choice[0]?.span ?? null,
      has,
      note: t(has ? 'education.have' : 'education.lack'),
    })
  }
  return papers
}

function ownDegree(own: Degree | undefined, above: number): string {
  if (own === undefined) return t('education.lack')
  if (above === 0) return t('education.have')
  const words = t(`facts.degree.${own}`)
  return above > 0 ? t('education.higher', words) : t('education.own', words)
}
