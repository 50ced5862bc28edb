/** What the posting calls the user's skills and their resume does not, counted in both. */
import { useEffect, useState } from 'react'
import { type ResumeWords as Kept, wordsForCv } from '../../../core/gap/resume-words.ts'
import type { ReadyReport } from '../../../messages.ts'
import { loadResumeWords } from '../../../profile/resume/kept-words.ts'
import { loadProfile } from '../../../profile/store.ts'
import { t, tn } from '../../strings/index.ts'

export function ResumeWords({ report: { reading, profile, wording } }: { report: ReadyReport }) {
  const kept = useResumeWords()
  if (!kept) return null
  const words = wordsForCv(reading, profile, wording, kept)
  if (words.length === 0) return <p className="soft small">{t('cv.resume.all')}</p>
  return (
    <>
      <p className="soft small">{t('cv.resume.text')}</p>
      <ul className="cv-resume small">
        {words.map(({ skill, words: own, inPosting, inResume }) => (
          <li key={skill}>
            <strong>{own}</strong>:{' '}
            {inResume.length === 0
              ? t('cv.resume.none', tn('cv.times', inPosting))
              : t(
                  'cv.resume.other',
                  tn('cv.times', inPosting),
                  inResume.map((one) => `${one.words} ${tn('cv.times', one.times)}`).join(', '),
                )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Of the active profile; null where the user has not said to keep them. */
function useResumeWords(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => {
    let gone = false
    loadProfile()
      .then(({ profile }) => loadResumeWords(profile.id))
      .then((words) => {
        if (!gone) setKept(words)
      })
      // Without storage there is nothing to compare with.
      .catch(() => {})
    return () => {
      gone = true
    }
  }, [])
  return kept
}
