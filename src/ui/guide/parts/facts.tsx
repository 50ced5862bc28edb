/** Facts with the documents that tell them, one click away. */
import { type GuideData, OWN, type Told } from '../../../core/gap/knowledge.ts'
import { InEnglish } from '../../components/facts/in-english.tsx'
import { documentName, type Sourced } from '../../components/facts/sources.tsx'
import { t } from '../../strings/index.ts'
import { useGuide } from '../guide-context.ts'
import { type Chapter, hashOf } from '../route.ts'
import { Place } from './place.tsx'
import { SkillChips } from './skill.tsx'

export type GuideTopic = GuideData['work'][number]

/** The numbers of the documents that tell a fact; they are the same in all chapters. */
export function Cite({ of: { source, alsoIn = [] } }: { of: Sourced }) {
  const { knowledge } = useGuide()
  const files = [source, ...alsoIn]
  return (
    <span className="cites">
      {/* No line begins with a number. */}
      {'\u00a0'}
      {knowledge.sources.map((document, index) =>
        files.includes(document.file) ? (
          <a
            key={document.file}
            className="cite-link"
            href={hashOf('sources', String(index + 1))}
            title={documentName(document)}
            aria-label={t('guide.cite', index + 1, documentName(document))}
          >
            {index + 1}
          </a>
        ) : null,
      )}
      {files.includes(OWN) && (
        <a className="cite-link cite-own" href={hashOf('sources', OWN)} title={t('sources.own')}>
          {t('guide.own')}
        </a>
      )}
    </span>
  )
}

/** The documents that tell several facts which stand in one line. */
export function CiteAll({ facts }: { facts: readonly Sourced[] }) {
  const [source, ...alsoIn] = facts.flatMap((fact) => [fact.source, ...(fact.alsoIn ?? [])])
  return source === undefined ? null : <Cite of={{ source, alsoIn }} />
}

export function Facts({ facts }: { facts: readonly Told[] }) {
  if (facts.length === 0) return null
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.text}>
          <InEnglish>{fact.text}</InEnglish>
          <Cite of={fact} />
        </li>
      ))}
    </ul>
  )
}

interface TopicProps {
  chapter: Chapter
  topic: GuideTopic
  level?: 2 | 3
}

function Topic({ chapter, topic, level = 2 }: TopicProps) {
  return (
    <Place
      chapter={chapter}
      id={topic.id}
      level={level}
      title={<InEnglish>{topic.name}</InEnglish>}
      aside={topic.skills.length > 0 && <SkillChips skills={topic.skills} beside={topic.name} />}
    >
      <Facts facts={topic.facts} />
    </Place>
  )
}

export function Topics({
  chapter,
  topics,
  level = 2,
}: Omit<TopicProps, 'topic'> & { topics: readonly GuideTopic[] }) {
  return (
    <div className="topics">
      {topics.map((topic) => (
        <Topic key={topic.id} chapter={chapter} topic={topic} level={level} />
      ))}
    </div>
  )
}
