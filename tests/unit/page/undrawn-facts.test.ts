import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { labelledIn } from '../../../src/page/generic/facts/labels.ts'
import { placeOf } from '../../../src/page/generic/facts/place.ts'
import { drawnUnder } from '../../../src/page/text/drawn.ts'

const HIDDEN = ['<section hidden>', '<section style="display:none">', '<div aria-hidden="true"><section>']

it.each(HIDDEN)('what stands within %s says no company and no place', (open) => {
  const { document } = parseHTML(
    `<html><body><main><h1>Java Developer</h1>${open}<div><p>Company: Nobody</p><p>Location: Nowhere</p>
      <span>Oslo, Norway</span></div></section></div><p>Employer: Harbour Mill</p><p class="text">We ship parcels.</p></main></body></html>`,
  )
  const near = document.querySelector('main') as Element
  expect(labelledIn(near)).toEqual({ company: 'Harbour Mill' })
  const parts = {
    title: document.querySelector('h1'),
    near,
    text: document.querySelector('.text') as Element,
  }
  expect(placeOf(undefined, parts)).toBeNull()
})

it('gives what is drawn from outside to inside, in the order of the page', () => {
  const { document } = parseHTML(
    '<html><body><main><ul><li><b>a</b></li><li hidden><i>b</i></li></ul>text<p>c</p></main><p>d</p></body></html>',
  )
  const names = [...drawnUnder(document.querySelector('main') as Element)].map(({ localName }) => localName)
  expect(names).toEqual(['ul', 'li', 'b', 'p'])
})
