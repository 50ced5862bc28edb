import type { Rung } from '../../../core/gap/knowledge.ts'
import { t } from '../../strings/index.ts'
import { InEnglish } from './in-english.tsx'

/** A rung of one level is called what the level is called everywhere; of several, what the documents call it. */
export function RungName({ rung: { name, levels } }: { rung: Rung }) {
  const [level, ...others] = levels
  return level && others.length === 0 ? t(`seniority.${level}`) : <InEnglish>{name}</InEnglish>
}
