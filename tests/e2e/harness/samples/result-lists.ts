/** Result pages in the manner of boards, written for these tests: a list that scrolls by itself, cards of many shapes. */

export interface Listed {
  id: string
  title: string
  company?: string
}

export const LISTED: readonly Listed[] = [
  { id: '4100000003', title: 'Senior Java Developer' },
  { id: '4100000004', title: 'Junior Backend Engineer (m/f/d)' },
  { id: '4100000005', title: 'Registered Nurse, Night Shift' },
  { id: '4100000006', title: 'Lead Data Engineer' },
  {
    id: '4100000007',
    title: 'Fullstack Engineer, Payments and Settlement Platform, Node.js and React, Remote in Europe',
  },
  { id: '4100000008', title: 'Site Reliability Engineer' },
  { id: '4100000009', title: 'Principal Platform Engineer' },
  { id: '4100000010', title: 'QA Automation Engineer' },
  { id: '4100000011', title: 'Working Student Backend' },
  { id: '4100000012', title: 'Accountant' },
  { id: '4100000013', title: 'PostgreSQL Database Developer' },
  { id: '4100000014', title: 'Frontend Developer' },
]

const STYLE = `
  body { margin: 0; font: 14px/1.4 sans-serif; color: #222; background: #fff; }
  h1 { margin: 0; font-size: 20px; }
  header { position: sticky; top: 0; height: 52px; background: #eef3f8; z-index: 100; padding: 8px 16px; box-sizing: border-box; }
  .panes { display: flex; height: calc(100vh - 52px); }
  .list { width: 420px; overflow-y: auto; border-right: 1px solid #ddd; }
  .list ul { list-style: none; margin: 0; padding: 0; }
  .list li { position: relative; display: flex; gap: 10px; padding: 12px 16px; border-bottom: 1px solid #ddd; }
  .list img { width: 44px; height: 44px; background: #ccd; flex: none; }
  .list a { color: #0a66c2; font-weight: 600; text-decoration: none; }
  .list p { margin: 0; font-size: 12px; color: #555; }
  .list button { position: absolute; right: 8px; top: 8px; }
  .detail { flex: 1; overflow-y: auto; padding: 16px 24px; }
  @media (prefers-color-scheme: dark) {
    body, .detail { background: #1b1f23; color: #eee; } header { background: #282c31; }
    .list a { color: #71b7fb; } .list p { color: #aaa; }
  }`

const card = ({ id, title, company = 'Quiet Meadow' }: Listed) => `
  <li data-occludable-job-id="${id}"><img alt=""><div>
    <a href="/jobs/view/${id}/?trk=list"><span aria-hidden="true"><strong>${title}</strong></span><span
      class="visually-hidden" style="position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden">${title} with verification</span></a>
    <p>${company}</p><p>Lisbon, Portugal (Hybrid)</p></div><button aria-label="Dismiss">×</button></li>`

/**
 * A two-pane search as LinkedIn's: the list at the left, the open posting at the right.
 * @param open the open posting's id and description
 */
export function twoPanes(
  cards: readonly Listed[],
  open?: { id: string; title: string; body: string },
): string {
  const detail = open
    ? `<div class="job-details-jobs-unified-top-card__company-name">Quiet Meadow</div>
       <h2 class="job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/${open.id}/">${open.title}</a></h2>
       <div id="job-details">${open.body}</div>`
    : '<p>Choose a job.</p>'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title><style>${STYLE}</style></head>
    <body><header><h1>Search</h1></header><div class="panes"><nav class="list" aria-label="Results"><ul>${cards.map(card).join('')}</ul></nav>
    <main class="detail jobs-search__job-details">${detail}</main></div></body></html>`
}

/** A company's board in the manner of Lever's: the link is as large as the card, columns beside the title. */
export function companyBoard(cards: readonly Listed[]): string {
  const row = ({
    id,
    title,
  }: Listed) => `<div class="posting"><div class="apply"><a href="https://jobs.lever.co/acme/${uuid(id)}">Apply</a></div>
    <a class="posting-title" href="https://jobs.lever.co/acme/${uuid(id)}"><h5>${title}</h5>
      <div><span>Hybrid —</span> <span>Engineering</span> <span>Lisbon</span></div></a></div>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Acme</title><style>
    body { font: 16px/1.5 serif; margin: 40px auto; max-width: 760px; } h5 { font-size: 18px; margin: 0; }
    .posting { border-top: 1px solid #ddd; padding: 16px 0; } .apply { float: right; } a { color: inherit; text-decoration: none; }
    span { font-size: 12px; text-transform: uppercase; }</style></head>
    <body><h1>Acme</h1><h3>Engineering</h3>${cards.map(row).join('')}</body></html>`
}

/** Results for visitors who are not signed in: a link without words of its own lies over each card. */
export function coveredCards(cards: readonly Listed[]): string {
  const row = ({ id, title }: Listed) => `<li><div class="card">
    <a class="cover" href="/jobs/view/${id}?position=1"><span class="sr-only">${title}</span></a>
    <div><h3>${title}</h3><h4>Quiet Meadow</h4><p>Lisbon</p></div></div></li>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title><style>
    body { font: 14px/1.4 sans-serif; } ul { list-style: none; padding: 0; width: 520px; } h3, h4 { margin: 0; }
    .card { position: relative; padding: 12px; border-bottom: 1px solid #ddd; }
    .cover { position: absolute; inset: 0; z-index: 2; }
    .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }</style></head>
    <body><h1>Jobs</h1><ul>${cards.map(row).join('')}</ul></body></html>`
}

const uuid = (id: string) => `0a1b2c3d-0000-4000-8000-00${id}`
