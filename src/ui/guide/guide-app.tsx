/** The Guide wired to the profile and to the address. */
import { useEffect, useMemo, useState } from 'react'
import { type GuideData, knowledgeOf } from '../../core/gap/knowledge.ts'
import type { FitProfile } from '../../core/types.ts'
import { toFitProfile } from '../../profile/schema.ts'
import { loadProfile, watchProfile } from '../../profile/store.ts'
import { useCatalog } from '../catalog-context.ts'
import { GuideContext } from './guide-context.ts'
import { GuideView } from './guide-view.tsx'
import { parseRoute, type Route } from './route.ts'
import { placeOfSkill } from './search/search.ts'

const NOBODY: FitProfile = { skills: [], seniority: null, years: null, targetRoles: [] }

export function GuideApp({ guide }: { guide: GuideData }) {
  const catalog = useCatalog()
  const knowledge = knowledgeOf(catalog)
  const profile = useOwnProfile()
  const route = useRoute((skill) => placeOfSkill(skill, knowledge, guide))
  const facts = useMemo(
    () => ({ catalog, knowledge, guide, profile, hasProfile: profile.skills.length > 0 }),
    [catalog, knowledge, guide, profile],
  )
  return (
    <GuideContext value={facts}>
      <GuideView route={route} />
    </GuideContext>
  )
}

/** The profile that postings are compared with, also when it changes; nobody's where the storage cannot be read. */
function useOwnProfile(): FitProfile {
  const [profile, setProfile] = useState(NOBODY)
  useEffect(() => {
    const stop = new AbortController()
    const show = (loaded: Awaited<ReturnType<typeof loadProfile>>) => {
      if (!stop.signal.aborted) setProfile(toFitProfile(loaded.profile))
    }
    loadProfile().then(show, () => {})
    watchProfile(show, stop.signal)
    return () => stop.abort()
  }, [])
  return profile
}

function useRoute(placeOf: Parameters<typeof parseRoute>[1]): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const stop = new AbortController()
    addEventListener('hashchange', () => setHash(location.hash), { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return parseRoute(hash, placeOf)
}
