/**
 * Pages that do what no honest page does; each shows a posting of this title. Large ones build themselves, so that
 * little is sent.
 */
export const HOSTILE_TITLE = 'Java Developer'

export interface HostilePage {
  name: string
  html: string
}

const REQUIREMENTS =
  '<h2>Responsibilities</h2><ul><li>Build services in Java for people who ship parcels all over the country</li></ul>' +
  '<h2>Requirements</h2><ul><li>Several years of work with Java and Spring Boot</li>' +
  '<li>PostgreSQL, and patience with slow queries</li><li>Docker and Kubernetes in production</li></ul>'

function page(parts: { head?: string; description?: string; after?: string; script?: string }): string {
  const { head = '', description = '', after = '', script = '' } = parts
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Java Developer – Jobs</title>${head}</head>
    <body><main><h1>Java Developer</h1><div id="job">${REQUIREMENTS}${description}</div></main>${after}
    ${script && `<script>${script}</script>`}</body></html>`
}

const structured = (json: string) => `<script type="application/ld+json">${json}</script>`

/** Chromium's own layout gives up some way above this; its parser stops at 512. */
const DEEP = 20_000

/** A form gives its fields by their names, in the place of what every element can do, to the page and to us. */
const CLOBBERED =
  'nodeType nodeName localName tagName id className parentNode parentElement firstChild nextSibling previousSibling nextElementSibling children childNodes attributes textContent style hidden shadowRoot ownerDocument isConnected dataset getAttribute hasAttribute querySelector querySelectorAll closest contains matches getRootNode checkVisibility getBoundingClientRect getClientRects addEventListener'

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'a form around everything, whose fields are called like what elements can do',
    html: page({}).replace(
      '<main>',
      `<form>${CLOBBERED.split(' ')
        .map((name) => `<input type="hidden" name="${name}">`)
        .join('')}<main>`,
    ),
  },
  {
    name: '100,000 elements beside each other in the posting',
    html: page({
      script: `const wide = document.createDocumentFragment()
        for (let n = 0; n < 100000; n++) {
          const line = document.createElement('p')
          line.textContent = 'x ' + n
          wide.append(line)
        }
        document.getElementById('job').append(wide)`,
    }),
  },
  {
    name: '100,000 elements beside each other around the posting',
    html: page({
      script: `const wide = document.createDocumentFragment()
        for (let n = 0; n < 100000; n++) wide.append(document.createElement('div'))
        document.body.append(wide)`,
    }),
  },
  {
    name: 'elements as deep as the browser can draw',
    html: page({ description: `${'<div>'.repeat(100_000)}Kafka` }),
  },
  {
    name: 'elements inside each other without end, not drawn',
    html: page({
      script: `const outer = document.createElement('div')
        outer.style.display = 'none'
        let inner = outer
        for (let n = 0; n < ${DEEP}; n++) inner = inner.appendChild(document.createElement('div'))
        inner.textContent = 'Kafka'
        document.getElementById('job').append(outer)`,
    }),
  },
  {
    name: 'structured data of 10 MB',
    html: page({
      head: structured(
        `{"@type":"JobPosting","title":"Java Developer","description":"${'parcels and Java '.repeat(620_000)}"}`,
      ),
    }),
  },
  {
    name: 'structured data with keys of prototypes',
    html: page({
      head: structured(
        '{"@type":"JobPosting","title":"Java Developer","__proto__":{"title":"Evil","isEvil":true},' +
          '"constructor":{"prototype":{"isEvil":true}},"hiringOrganization":{"__proto__":{"name":"Evil"}},' +
          '"hasOwnProperty":1,"toString":"x","description":{"__proto__":"x"}}',
      ),
    }),
  },
  {
    name: 'structured data nested without end',
    html: page({ head: structured(`${'{"@graph":['.repeat(50_000)}"JobPosting"${']}'.repeat(50_000)}`) }),
  },
  {
    name: 'a text node of 5 MB',
    html: page({
      description: '<p id="long"></p>',
      script: `document.getElementById('long').append('We ship parcels with Java and Docker, '.repeat(140000))`,
    }),
  },
  {
    name: 'a word of 5 MB',
    html: page({
      description: '<p id="long"></p>',
      script: `document.getElementById('long').append('java-'.repeat(1000000))`,
    }),
  },
  {
    name: 'objects of its own in the place of the browser’s',
    html: page({
      head: `<script>
        const no = () => { throw new Error('taken') }
        const take = (object, names) => { for (let n = 0; n < names.length; n++) object[names[n]] = no }
        Object.defineProperty(CSS, 'highlights', { get: no })
        Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { get: no, set: no })
        Object.defineProperty(Object.prototype, 'backlight', { get: no, set: no })
        take(Document.prototype, ['createRange', 'querySelector', 'querySelectorAll', 'addEventListener', 'createElement'])
        take(Element.prototype, ['getAttribute', 'checkVisibility', 'closest', 'attachShadow', 'getRootNode'])
        take(JSON, ['parse', 'stringify'])
        take(window, ['Range', 'MutationObserver', 'Highlight', 'CSSStyleSheet', 'DOMParser', 'URL', 'Map', 'WeakMap',
          'AbortController', 'getComputedStyle', 'queueMicrotask', 'setTimeout', 'requestIdleCallback'])
        take(Array.prototype, ['map', 'filter', 'push', 'slice', 'flatMap', 'forEach', 'some', 'sort', 'includes', 'entries', Symbol.iterator])
      </script>`,
    }),
  },
  {
    name: 'elements named like what a document can do',
    html: page({
      after: [
        'querySelector',
        'querySelectorAll',
        'body',
        'documentElement',
        'defaultView',
        'addEventListener',
        'createRange',
        'createElement',
        'title',
        'implementation',
      ]
        .map((name) => `<form name="${name}"></form>`)
        .join(''),
    }),
  },
  {
    name: 'a form with fields named like what an element can do',
    html: page({
      description: `<form>${[
        'getAttribute',
        'hasAttribute',
        'localName',
        'nodeType',
        'firstChild',
        'nextSibling',
        'checkVisibility',
        'parentElement',
        'closest',
        'shadowRoot',
        'querySelector',
        'querySelectorAll',
        'textContent',
        'isConnected',
        'getRootNode',
        'contains',
        'ownerDocument',
      ]
        .map((name) => `<input type="hidden" name="${name}">`)
        .join('')}</form>`,
    }),
  },
  {
    name: 'a posting that is moved on every change',
    html: page({
      after: '<section></section>',
      script: `const job = document.getElementById('job')
        const places = [document.querySelector('main'), document.querySelector('section')]
        let moves = 0
        const move = () => places[++moves % 2].append(job)
        new MutationObserver(() => setTimeout(move)).observe(document, { subtree: true, childList: true })
        window.moves = () => moves
        move()`,
    }),
  },
  {
    name: 'a posting that is drawn anew on every change',
    html: page({
      script: `const job = document.getElementById('job')
        const html = job.innerHTML
        new MutationObserver(() => setTimeout(() => (job.innerHTML = html))).observe(job, { childList: true })
        job.innerHTML = html`,
    }),
  },
  {
    name: 'a posting whose words change all the time',
    html: page({
      description: '<p id="clock"></p>',
      script: `let n = 0
        setInterval(() => (document.getElementById('clock').textContent = 'Kafka ' + ++n), 4)`,
    }),
  },
  {
    name: 'a hand on the highlights',
    html: page({
      script: `const seen = (window.seen = new Set())
        setInterval(() => {
          for (const [name] of CSS.highlights) seen.add(name)
          CSS.highlights.clear()
          document.adoptedStyleSheets = []
        }, 20)`,
    }),
  },
]

/** Swaps its whole body for an equal one, faster than anything comes to rest. */
export const SWAPPED = page({
  script: `setInterval(() => document.body.replaceWith(document.body.cloneNode(true)), 30)`,
})
