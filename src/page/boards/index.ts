/** All boards, and where the content script runs. Adding one: CONTRIBUTING.md. */

import { githubIssues } from './communities/github-issues.ts'
import { golangCafe } from './communities/golang-cafe.ts'
import { hackerNews } from './communities/hacker-news.ts'
import { pythonJobs } from './communities/python-jobs.ts'
import { wellfound } from './communities/wellfound.ts'
import { workAtAStartup } from './communities/work-at-a-startup.ts'
import type { Board } from './contract.ts'
import { bamboohr } from './enterprise/bamboohr.ts'
import { icims } from './enterprise/icims.ts'
import { jobvite } from './enterprise/jobvite.ts'
import { oracleRecruiting } from './enterprise/oracle-recruiting.ts'
import { paylocity } from './enterprise/paylocity.ts'
import { smartrecruiters } from './enterprise/smartrecruiters.ts'
import { successFactors } from './enterprise/success-factors.ts'
import { taleo } from './enterprise/taleo.ts'
import { workday } from './enterprise/workday.ts'
import { arbeitnow } from './europe/arbeitnow.ts'
import { djinni } from './europe/djinni.ts'
import { justJoinIt } from './europe/just-join-it.ts'
import { landingJobs } from './europe/landing-jobs.ts'
import { noFluffJobs } from './europe/no-fluff-jobs.ts'
import { reed } from './europe/reed.ts'
import { stepstone } from './europe/stepstone.ts'
import { welcomeToTheJungle } from './europe/welcome-to-the-jungle.ts'
import { xing } from './europe/xing.ts'
import { ashby } from './hosted/ashby.ts'
import { breezy } from './hosted/breezy.ts'
import { gem } from './hosted/gem.ts'
import { greenhouse } from './hosted/greenhouse.ts'
import { lever } from './hosted/lever.ts'
import { pinpoint } from './hosted/pinpoint.ts'
import { rippling } from './hosted/rippling.ts'
import { workable } from './hosted/workable.ts'
import { personio } from './hosted-in-europe/personio.ts'
import { recruitee } from './hosted-in-europe/recruitee.ts'
import { teamtailor } from './hosted-in-europe/teamtailor.ts'
import { builtIn } from './portals/built-in.ts'
import { dice } from './portals/dice.ts'
import { glassdoor } from './portals/glassdoor.ts'
import { indeed } from './portals/indeed.ts'
import { linkedin } from './portals/linkedin.ts'
import { monster } from './portals/monster.ts'
import { ziprecruiter } from './portals/ziprecruiter.ts'
import { arc } from './remote/arc.ts'
import { remoteOk } from './remote/remote-ok.ts'
import { rubyOnRemote } from './remote/ruby-on-remote.ts'
import { weWorkRemotely } from './remote/we-work-remotely.ts'
import { habrCareer } from './world/habr-career.ts'
import { headHunter } from './world/head-hunter.ts'
import { naukri } from './world/naukri.ts'
import { seek } from './world/seek.ts'

export const BOARDS: readonly Board[] = [
  arbeitnow,
  arc,
  ashby,
  bamboohr,
  breezy,
  builtIn,
  dice,
  djinni,
  gem,
  githubIssues,
  glassdoor,
  golangCafe,
  greenhouse,
  habrCareer,
  hackerNews,
  headHunter,
  icims,
  indeed,
  jobvite,
  justJoinIt,
  landingJobs,
  lever,
  linkedin,
  monster,
  naukri,
  noFluffJobs,
  oracleRecruiting,
  paylocity,
  personio,
  pinpoint,
  pythonJobs,
  recruitee,
  reed,
  remoteOk,
  rippling,
  rubyOnRemote,
  seek,
  smartrecruiters,
  stepstone,
  successFactors,
  taleo,
  teamtailor,
  weWorkRemotely,
  welcomeToTheJungle,
  wellfound,
  workAtAStartup,
  workable,
  workday,
  xing,
  ziprecruiter,
]

/** Match patterns of all boards, for the manifest. */
export const boardMatches = (): string[] =>
  BOARDS.flatMap(({ matches, hosts }) => matches ?? hosts.map((host) => `*://*.${host}/*`))
