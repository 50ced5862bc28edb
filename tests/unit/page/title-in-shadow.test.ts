// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { genericSteps } from '../../../src/page/generic/find-generic.ts'

const TITLE = '<h1>Senior Java Developer</h1>'
const TEXT = `<h2>What you will do</h2><p>${'Build services that carry parcels all over the country. '.repeat(6)}</p>
  <h2>Requirements</h2><ul><li>Several years of Java and Kubernetes</li><li>Docker in production</li></ul>`

afterEach(() => {
  document.body.innerHTML = ''
})

/** An element of that name in the page, with the content in an open shadow tree. */
function component(name: string, html: string): Element {
  const element = document.querySelector('main')?.appendChild(document.createElement(name)) as Element
  element.attachShadow({ mode: 'open' }).innerHTML = html
  return element
}

function find(): Element | null {
  const steps = genericSteps(document, new URL('https://example.com/jobs/1'), false)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value?.titleElement ?? null
  }
}

test('a title is found in the shadow tree that holds the posting', () => {
  document.body.innerHTML = '<main></main>'
  const { shadowRoot } = component('job-ad', TITLE + TEXT)
  expect(find()).toBe(shadowRoot?.querySelector('h1'))
})

test('a title is found in a shadow tree in front of the posting’s, and not in one behind it', () => {
  document.body.innerHTML = '<main></main>'
  const { shadowRoot } = component('job-head', TITLE)
  component('job-ad', TEXT)
  component('job-more', '<h2>Similar jobs</h2><h3>Go Developer</h3>')
  expect(find()).toBe(shadowRoot?.querySelector('h1'))
})
