/**
 * The split view: a list at the left, one posting at the right. A click swaps the posting in place and changes the
 * address by history.pushState, as the large boards do; the text arrives a moment after the address has changed.
 */
const results = document.getElementById('results')
const detail = document.getElementById('detail')
const jobs = await (await fetch('/demo/spa/jobs.json')).json()
const LOADING_MS = 150
let latest = 0

function selectedId() {
  const id = new URLSearchParams(location.search).get('currentJobId')
  return jobs.some((job) => job.id === id) ? id : jobs[0].id
}

function renderList() {
  results.replaceChildren(
    ...jobs.map((job) => {
      const item = document.createElement('div')
      item.setAttribute('role', 'listitem')
      const button = document.createElement('button')
      button.className = 'row'
      button.type = 'button'
      button.textContent = job.title
      button.setAttribute('aria-current', String(job.id === selectedId()))
      const company = document.createElement('span')
      company.textContent = `${job.company} · ${job.location}`
      button.append(company)
      button.addEventListener('click', () => {
        history.pushState(null, '', `?currentJobId=${job.id}`)
        show()
      })
      item.append(button)
      return item
    }),
  )
}

function show() {
  const id = selectedId()
  const job = jobs.find((candidate) => candidate.id === id)
  const turn = ++latest
  renderList()
  detail.textContent = 'Loading…'
  setTimeout(() => {
    if (turn !== latest) return
    detail.innerHTML = `<h1>${job.title}</h1><p class="meta">${job.company} · ${job.location}</p>
      <div id="job-details"><h2>About the job</h2>${job.html}</div>`
    document.title = `${job.title} – Harbour Jobs`
  }, LOADING_MS)
}

addEventListener('popstate', show)
show()
