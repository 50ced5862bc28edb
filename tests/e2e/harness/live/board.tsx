/** A job board as React makes them: it draws anew, reorders, takes out and puts back, and swaps postings in place. */
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

interface Job {
  title: string
  asked: readonly string[]
}

const JOBS: readonly Job[] = [
  {
    title: 'Java Developer',
    asked: [
      'Four years of Java and Spring Boot in production',
      'PostgreSQL, and patience with slow queries',
      'Docker and Kubernetes, or the wish to learn them',
      'Kafka, where events are stored and replayed',
    ],
  },
  {
    title: 'Go Developer',
    asked: ['Three years of Go', 'Redis, and a sense for what not to cache', 'Terraform for all that runs'],
  },
]

function Board() {
  const [draws, setDraws] = useState(0)
  const [job, setJob] = useState(0)
  const [isReversed, setReversed] = useState(false)
  const [without, setWithout] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(true)
  const { title, asked } = JOBS[job] as Job
  const lines = asked.filter((line) => line !== without)
  return (
    <>
      <nav>
        <button type="button" onClick={() => setDraws(draws + 1)}>
          Draw
        </button>
        <button type="button" onClick={() => setReversed(!isReversed)}>
          Reorder
        </button>
        <button type="button" onClick={() => setWithout(without ? null : (asked[1] ?? null))}>
          Line
        </button>
        <button type="button" onClick={() => setOpen(!isOpen)}>
          Posting
        </button>
        <button type="button" onClick={() => setJob(1 - job)}>
          Other
        </button>
      </nav>
      <main>
        {isOpen && (
          <article key={job}>
            <h1>{title}</h1>
            <h2>What you will do</h2>
            <p>
              Drawn {draws} times, and each time you build services that carry parcels all over the country,
              with people who write things down, review each other, and go home in time for supper, as the
              harbour does.
            </p>
            <h2>Requirements</h2>
            <ul>
              {(isReversed ? lines.toReversed() : lines).map((line) => (
                <li key={line} data-draws={draws}>
                  {line}
                </li>
              ))}
            </ul>
          </article>
        )}
      </main>
    </>
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Board />
    </StrictMode>,
  )
}
