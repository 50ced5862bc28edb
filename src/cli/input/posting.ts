/** Files and NDJSON records -> Posting. */
import type { Posting } from '../../core/types.ts'
import { postingHash } from '../../page/posting/identity.ts'
import { headOfText, type TextHead } from './title.ts'

/** Words that only markup starts with: a `.txt` that begins so is HTML all the same. */
const MARKUP_START =
  /^(?:<!doctype|<!--|<html|<head|<body|<div|<p|<ul|<ol|<h[1-6]|<section|<article|<main|<span)[\s>-]/i

/** @param name file name or `-`: it tells HTML from text where it has an extension */
export async function postingOfFile(content: string, name: string): Promise<Posting> {
  const url = addressOf(name.split(/[\\/]/).at(-1) ?? '')
  const isHtml = /\.x?html?$/i.test(name) || MARKUP_START.test(content.slice(0, 200).trimStart())
  if (isHtml) return postingOfHtml(content, url)
  return plain({ url, ...headOfText(content), text: content })
}

/** One NDJSON line. `id` is as given, so that numbers stay numbers. */
export interface Record {
  id: string | number | null
  posting: Posting
}

/** The id that a line has, whatever else is wrong with it. */
export function idOf(value: unknown): string | number | null {
  const id = isObject(value) ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** @throws Error that says in words what is wrong with the record */
export async function postingOfRecord(value: unknown): Promise<Record> {
  if (!isObject(value)) throw new Error('The line holds no object.')
  const { text, html } = value
  const id = idOf(value)
  const title = textField(value, 'title')
  const company = textField(value, 'company')
  const url = NO_ADDRESS
  if (typeof text === 'string') return { id, posting: plain({ url, title: title ?? '', company, text, id }) }
  if (typeof html !== 'string') throw new Error('The posting has neither "text" nor "html".')
  const read = await postingOfHtml(html, url)
  const posting = { ...read, title: title ?? read.title, company: company ?? read.company }
  return { id, posting: { ...posting, id: id === null ? posting.id : String(id) } }
}

function textField(value: { [key: string]: unknown }, name: string): string | null {
  const field = value[name]
  if (field === undefined || field === null) return null
  if (typeof field !== 'string') throw new Error(`"${name}" is not text.`)
  return field
}

/** The posting that the page shows; where there is none to be found, all that the page shows. */
async function postingOfHtml(html: string, url: URL): Promise<Posting> {
  const [{ documentOf }, { findPosting }, { textSteps }, { runAtOnce }] = await Promise.all([
    import('./document.ts'),
    import('../../page/posting/find-posting.ts'),
    import('../../page/text/read-text.ts'),
    import('../../page/slices.ts'),
  ])
  const document = documentOf(html)
  const found = findPosting(document, url)
  if (found) return found.posting
  const read = document.body ? runAtOnce(textSteps([document.body])) : { text: '', blocks: [] }
  const posting = plain({ url, ...headOfText(read.text), text: read.text })
  return { ...posting, blocks: read.blocks }
}

interface Plain extends TextHead {
  url: URL
  text: string
  id?: string | number | null
}

function plain({ url, title, otherTitles, company, text, id = null }: Plain): Posting {
  return {
    id: id === null ? postingHash(url, title, text) : String(id),
    title,
    ...(otherTitles && { otherTitles }),
    company,
    location: null,
    salary: null,
    employmentType: null,
    text,
    blocks: [],
  }
}

/** A line of a stream has none. */
const NO_ADDRESS = addressOf('')

function addressOf(name: string): URL {
  return new URL(`file:///${encodeURIComponent(name)}`)
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
