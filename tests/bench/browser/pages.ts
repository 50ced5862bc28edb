/** Pages to measure on, made of the project's own postings. */
import { textOf } from '../texts.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A description of so many characters as a board shows it: headings, lists, paragraphs. */
export function description(length: number): string {
  return textOf(length)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      if (/^[-•*]/.test(line)) return `<ul><li>${escaped(line.slice(1).trim())}</li></ul>`
      if (line.length < 40 && !/[.,;]$/.test(line)) return `<h3>${escaped(line)}</h3>`
      return `<p>${escaped(line)}</p>`
    })
    .join('\n')
}

export function posting(body: string, title = 'Senior Java Developer'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
    <body><header><nav><a href="/">Jobs</a></nav></header>
    <main><h1>${title}</h1><section id="description">${body}</section></main></body></html>`
}

/** As large as a board's page of results, and no posting. */
export const NO_POSTING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Recipes</title></head><body>
  <h1>Soups of the north</h1>${'<article><h2>Leek soup</h2><p>Peel, chop, simmer, season and serve with bread.</p><a href="/soup">More</a></article>'.repeat(300)}
  </body></html>`

/**
 * A board that swaps postings in place: `show(n)` puts one there after taking the old one away.
 * The text is in the page already, so that nothing but the DOM is waited for.
 */
export function switchBoard(bodies: readonly string[]): string {
  const templates = bodies.map((body, n) => `<template data-job="${n}">${body}</template>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head>
    <body><main id="pane"></main><aside id="elsewhere"></aside>${templates}
    <script>
      const pane = document.getElementById('pane')
      window.show = (n, id = n) => {
        history.pushState(null, '', '/board/?job=' + id)
        const job = document.querySelector('template[data-job="' + n + '"]').content.cloneNode(true)
        const title = document.createElement('h1')
        title.textContent = 'Java Developer ' + id
        pane.replaceChildren(title, job)
      }
    </script></body></html>`
}
