/** The chapters that are little more than their topics. */
import { OWN } from '../../../core/gap/knowledge.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { documentDetails } from '../../components/facts/sources.tsx'
import { SEPARATOR, sentence, t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { Cite, Facts, Topics } from '../parts/facts.tsx'
import { Place } from '../parts/place.tsx'
import { Careers } from '../sections/careers.tsx'
import { Ladder } from '../sections/ladder.tsx'
import { CityPay, NationalPay, RelatedPay } from '../sections/pay.tsx'

export function AskedChapter() {
  const { guide, knowledge } = useGuide()
  return (
    <>
      <Topics chapter="asked" topics={guide.hiring} />
      <Place chapter="asked" id="soft-skills" title={t('guide.asked.soft')}>
        <div className="cards cards-2">
          {knowledge['soft-skills'].map((soft) => (
            <div key={soft.name} className="tile">
              <h3>
                <InEnglish>{soft.name}</InEnglish>
              </h3>
              <p>
                <InEnglish>{soft.why}.</InEnglish>
                <Cite of={soft} />
              </p>
              <Facts facts={soft.facts} />
            </div>
          ))}
        </div>
      </Place>
    </>
  )
}

export function DatabasesChapter() {
  return <Topics chapter="databases" topics={useGuide().guide.databases} />
}

export function ToolsChapter() {
  const { guide } = useGuide()
  return (
    <>
      <Topics chapter="tools" topics={guide.stacks} />
      <Topics chapter="tools" topics={guide.frameworks} />
      <Topics chapter="tools" topics={guide.tools} />
    </>
  )
}

export function CareerChapter() {
  const { guide } = useGuide()
  return (
    <>
      <Place chapter="career" id="ladder" title={t('level.title')}>
        <Ladder />
      </Place>
      <Topics chapter="career" topics={guide.rising} />
      <Place chapter="career" id="careers" title={t('role.careers')}>
        <Careers from="backend-developer" />
      </Place>
    </>
  )
}

export function PayChapter() {
  const { salaries } = useGuide().knowledge
  return (
    <>
      <Place chapter="pay" id="national" title={t('guide.pay.national')}>
        <NationalPay />
        <Facts facts={salaries.notes} />
      </Place>
      <Place chapter="pay" id="cities" title={t('pay.cities')} aside={<CiteFirst facts={salaries.cities} />}>
        <CityPay />
      </Place>
      <Place chapter="pay" id="roles" title={t('pay.others')} aside={<CiteFirst facts={salaries.roles} />}>
        <p className="soft">{t('guide.pay.two')}</p>
        <RelatedPay />
      </Place>
      <Place chapter="pay" id="year" title={t('guide.pay.year')}>
        <Facts facts={[salaries.periods]} />
      </Place>
    </>
  )
}

/** Figures of one table come from one document. */
function CiteFirst({ facts: [first] }: { facts: readonly { source: string }[] }) {
  return first ? <Cite of={first} /> : null
}

export function OutlookChapter() {
  return <Topics chapter="outlook" topics={useGuide().guide.outlook} />
}

export function SourcesChapter() {
  const { knowledge } = useGuide()
  return (
    <>
      <p>{t('guide.sources.text')}</p>
      {knowledge.sources.map((document, index) => (
        <Place
          key={document.file}
          chapter="sources"
          id={String(index + 1)}
          title={
            <>
              {index + 1}
              {SEPARATOR}
              <InEnglish>{document.title}</InEnglish>
            </>
          }
        >
          <p>{sentence(documentDetails(document))}</p>
          <p className="soft">{t('guide.sources.file', document.file)}</p>
        </Place>
      ))}
      <Place chapter="sources" id={OWN} title={t('guide.sources.ours')}>
        <p>{t('guide.sources.own')}</p>
      </Place>
    </>
  )
}
