import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { ANONYMOUS, shapeOf, skeletonOf } from '../../../src/page/skeleton/skeleton.ts'

const of = (body: string, head = '') =>
  skeletonOf(
    parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document,
    ANONYMOUS,
  )

describe('the skeleton of a page', () => {
  it('keeps tags, ids, classes, roles and test ids', () => {
    expect(
      of(
        '<main id="job" class="pane top-card" role="main"><h1 data-testid="job-title">Go Developer</h1></main>',
      ),
    ).toBe(
      [
        '<body>',
        '  <main id="job" class="pane top-card" role="main">',
        '    <h1 data-testid="job-title">…</h1>',
        '  </main>',
        '</body>',
      ].join('\n'),
    )
  })

  it('says no word of what the page says', () => {
    const page = of(
      `<p title="Ada Lovelace" aria-label="Message Ada" data-member="ada" style="color:red">Hello Ada</p>
       <a href="https://www.example.com/in/ada-lovelace-1815?trk=secret&currentJobId=42">Ada</a>
       <img alt="Ada" src="/ada.png"><input value="ada@example.com"><div id="member-1234567">1815</div>
       <style>.ada{}</style><script>var user="ada"</script><!-- ada -->`,
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Ada’s job","hiringOrganization":{"@type":"Organization","name":"Ada Ltd"}}</script>',
    )
    expect(page).not.toMatch(/ada|lovelace|1815|secret|1234567|=42/i)
    expect(page).toContain('"@type":"JobPosting","title":"…"')
    expect(page).toContain('href="https://www.example.com/in/…?trk=…&amp;currentJobId=…"')
  })

  it('repeats no name that a page made up to say something', () => {
    const page = of(
      `<p data-ask-ada@example.com data-![x](https://evil.example/p.png) data-\`\`\` data-of-4100000001 data-fine="ada">x</p>
       <ada\`\`\`@everyone>x</ada\`\`\`@everyone><b data-test-${'ada'.repeat(50)}="x">x</b>`,
      '<script type="application/ld+json">{"@type":["JobPosting","Ada was here"],"@context":{"Ada’s words":"x"},"Ada Lovelace, London":1,"```":2,"title":"x"}</script>',
    )
    expect(page).not.toMatch(/ada|evil|```|everyone|4100000001/i)
    expect(page).toContain('"@type":["JobPosting","…"]')
    expect(page).toContain('data-of-000 data-fine')
  })

  it('shows three of a row and ends', () => {
    const list = of(`<ul>${'<li class="card"><b>x</b></li>'.repeat(500)}</ul>`)
    expect(list.match(/<li/g)).toHaveLength(3)
    const wide = of(Array.from({ length: 9_000 }, (_, n) => `<i class="c${n % 7}">x</i>`).join(''))
    expect(wide).toContain('<!-- cut -->')
    expect(of(`${'<div>'.repeat(3_000)}x${'</div>'.repeat(3_000)}`).split('\n').length).toBeLessThan(200)
  })

  it('holds nothing of structured data that is no posting or no JSON', () => {
    const data = (json: string) => of('', `<script type="application/ld+json">${json}</script>`)
    expect(data('{"@type":"Person","name":"Ada"}')).toBe('<body></body>')
    expect(data('JobPosting Ada')).toBe('<body></body>')
  })
})

it.each([
  [
    'https://www.linkedin.com/jobs/view/go-developer-at-acme-4100000001/?refId=x',
    'https://www.linkedin.com/jobs/view/…/?refId=…',
  ],
  ['/q-java-l-lisbon-jobs.html', '/…'],
  ['javascript:alert(1)', '…'],
  ['http://[', '…'],
])('the shape of %s', (href, shape) => expect(shapeOf(href)).toBe(shape))
