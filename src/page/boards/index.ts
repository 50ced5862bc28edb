/** All boards, and where the content script runs. Adding one: CONTRIBUTING.md. */

import { hackerNews } from './communities/hacker-news.ts'
import { pythonJobs } from './communities/python-jobs.ts'
import { remoteOk } from './communities/remote-ok.ts'
import { rubyOnRemote } from './communities/ruby-on-remote.ts'
import { weWorkRemotely } from './communities/we-work-remotely.ts'
import { wellfound } from './communities/wellfound.ts'
import { workAtAStartup } from './communities/work-at-a-startup.ts'
import type { Board } from './contract.ts'
import { bamboohr } from './enterprise/bamboohr.ts'
import { icims } from './enterprise/icims.ts'
import { jobvite } from './enterprise/jobvite.ts'
import { smartrecruiters } from './enterprise/smartrecruiters.ts'
import { workday } from './enterprise/workday.ts'
import { ashby } from './hosted/ashby.ts'
import { greenhouse } from './hosted/greenhouse.ts'
import { lever } from './hosted/lever.ts'
import { personio } from './hosted/personio.ts'
import { recruitee } from './hosted/recruitee.ts'
import { teamtailor } from './hosted/teamtailor.ts'
import { workable } from './hosted/workable.ts'
import { dice } from './portals/dice.ts'
import { glassdoor } from './portals/glassdoor.ts'
import { indeed } from './portals/indeed.ts'
import { linkedin } from './portals/linkedin.ts'
import { monster } from './portals/monster.ts'
import { ziprecruiter } from './portals/ziprecruiter.ts'
import { arbeitnow } from './regional/arbeitnow.ts'
import { djinni } from './regional/djinni.ts'
import { naukri } from './regional/naukri.ts'
import { reed } from './regional/reed.ts'
import { seek } from './regional/seek.ts'
import { stepstone } from './regional/stepstone.ts'

export const BOARDS: readonly Board[] = [
  arbeitnow,
  ashby,
  bamboohr,
  dice,
  djinni,
  glassdoor,
  greenhouse,
  hackerNews,
  icims,
  indeed,
  jobvite,
  lever,
  linkedin,
  monster,
  naukri,
  personio,
  pythonJobs,
  recruitee,
  reed,
  remoteOk,
  rubyOnRemote,
  seek,
  smartrecruiters,
  stepstone,
  teamtailor,
  weWorkRemotely,
  wellfound,
  workAtAStartup,
  workable,
  workday,
  ziprecruiter,
]

/** Match patterns of all boards, for the manifest. */
export const boardMatches = (): string[] =>
  BOARDS.flatMap(({ matches, hosts }) => matches ?? hosts.map((host) => `*://*.${host}/*`))
