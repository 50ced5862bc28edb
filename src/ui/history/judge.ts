/** How a posting of the history fits the profile of this moment: by what is kept of it. Pure. */
import { judgeWishes, type WishVerdict } from '../../core/compare/preferences.ts'
import { fit } from '../../core/fit/fit.ts'
import { type Verdict, verdictOf } from '../../core/fit/verdict.ts'
import type { Catalog } from '../../core/lexicon/catalog.ts'
import type { FitProfile, FitReport, Reading } from '../../core/types.ts'
import { pastReading } from '../../history/record.ts'
import type { HistoryRecord } from '../../history/schema.ts'
import { fitSettings } from '../../profile/fit-settings.ts'
import { type Profile, toFitProfile } from '../../profile/schema.ts'

export interface Judged {
  reading: Reading
  fit: FitReport
  /** Null where there is too little to judge. */
  verdict: Verdict | null
  /** What the user wants, beside the posting's facts. */
  wishes: WishVerdict[]
}

export interface Judge {
  judge: (record: HistoryRecord) => Judged
  own: FitProfile
  /** By the user's own rules of what implies what. */
  catalog: Catalog
  /** Nothing can be said of what is had. */
  isEmpty: boolean
}

/** @param catalog as it is built in. */
export function createJudge(profile: Profile, catalog: Catalog): Judge {
  const { catalog: tuned, options } = fitSettings(profile, catalog)
  const own = toFitProfile(profile)
  return {
    own,
    catalog: tuned,
    isEmpty: own.skills.length === 0,
    judge: (record) => {
      const reading = pastReading(record)
      const report = fit(reading, own, tuned, options)
      const wishes = judgeWishes(reading, null, profile.preferences)
      return {
        reading,
        fit: report,
        wishes,
        verdict: verdictOf({ fit: report, reading, profile: own, wishes }),
      }
    },
  }
}
