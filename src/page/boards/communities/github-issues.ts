import { defineBoard, type Head } from '../contract.ts'

/** "[Remoto] Back-end Developer na Acme": the place in brackets, the role, and who hires. */
const LEADING_TAGS = /^(?:\s{0,3}[[(][^\])]{0,60}[\])]){1,6}\s{0,3}[-–|:]?\s{0,3}/
const EMPLOYER = /\s(?:@|na|no|at|bei|chez|en)\s(?!\S{0,20}remot)([^|()[\]]{2,60})$/i

function readTitle(text: string): Head {
  const line = (text.split('\n', 1)[0] ?? '')
    .slice(0, 300)
    .replace(/\s#\d+$/, '')
    .trim()
  const bare =
    line
      .replace(LEADING_TAGS, '')
      .replace(/\s{0,3}[[(][^\])]{0,60}[\])]$/, '')
      .trim() || line
  const employer = EMPLOYER.exec(bare)
  const title = employer ? bare.slice(0, employer.index) : bare
  return { titles: [title.trim()], company: employer?.[1]?.trim() ?? null }
}

/** Communities that keep their job board as the issues of a repository: backend-br/vagas and its kin. */
export const githubIssues = defineBoard(
  {
    id: 'github-issues',
    name: 'GitHub job boards',
    hosts: ['github.com'],
    matches: [
      '*://github.com/*/vagas/issues*',
      '*://github.com/*/jobs/issues*',
      '*://github.com/awesome-jobs/*/issues*',
    ],
  },
  () => ({
    pages: /^\/(?:[^/]+\/(?:vagas|jobs)|awesome-jobs\/[^/]+)\/issues\/\d+/,
    jobId: [/^\/([^/]+\/[^/]+\/issues\/\d+)/],
    links: 'a[href*="/issues/"]',
    title: ['[data-testid="issue-title"]', '.js-issue-title', 'h1 bdi'],
    head: readTitle,
    description: [
      '[data-testid="issue-body"] [data-testid="markdown-body"]',
      '[data-testid="issue-body"] .markdown-body',
      { from: '.js-discussion', to: 'first child', find: '.comment-body' },
    ],
  }),
)
