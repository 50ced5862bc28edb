/** The six kinds of responsibility, each with what it means and an example. */
import { InEnglish } from '../../components/facts/in-english.tsx'
import { useGuide } from '../guide-context.ts'
import { Cite } from '../parts/facts.tsx'

export function Duties() {
  const { responsibilities } = useGuide().knowledge
  return (
    <ul className="cards cards-3">
      {responsibilities.map((duty) => (
        <li key={duty.id} className="tile">
          <h3>
            <InEnglish>{duty.name}</InEnglish>
          </h3>
          <p>
            <InEnglish>{duty.means}.</InEnglish>
            <Cite of={duty} />
          </p>
          <p className="tile-example">
            <InEnglish>{duty.example}.</InEnglish>
          </p>
        </li>
      ))}
    </ul>
  )
}
