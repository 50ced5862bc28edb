/** What interviews are about. */
import { InEnglish } from '../../components/facts/in-english.tsx'
import { useGuide } from '../guide-context.ts'
import { Cite } from '../parts/facts.tsx'

export function InterviewTopics() {
  const { interview } = useGuide().knowledge
  return (
    <ul className="cards cards-3">
      {interview.map((topic) => (
        <li key={topic.id} className="tile">
          <h3>
            <InEnglish>{topic.name}</InEnglish>
          </h3>
          <p>
            <InEnglish>{topic.prepare}.</InEnglish>
            <Cite of={topic} />
          </p>
        </li>
      ))}
    </ul>
  )
}
