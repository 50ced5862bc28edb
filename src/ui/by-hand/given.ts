/** What a user gives by hand: pasted text or one file. */
import type { Posting } from '../../core/types.ts'
import type { FileError } from '../../profile/resume/files/result.ts'

/** A posting as it was given. */
export interface ByHand {
  /** Of the file; null for pasted text. */
  name: string | null
  text: string | null
  html: string | null
  id: string | null
  title: string | null
  company: string | null
}

export interface ReadByHand {
  posting: Posting
  /** `paste:` or `file:`. */
  url: string
}

/** The page reader on what was given; the entrypoints hand it in. May throw. */
export type ReadFile = (given: ByHand) => ReadByHand | Promise<ReadByHand>

const NOTHING: ByHand = { name: null, text: null, html: null, id: null, title: null, company: null }

const MARKUP = /^\s*(?:<!doctype|<html|<head|<body|<div|<p|<ul|<h[1-6]|<section|<article|<main)[\s>-]/i

/** Text as a posting, or HTML where it begins like it. */
export function givenText(name: string | null, content: string): ByHand {
  const isHtml = /\.x?html?$/i.test(name ?? '') || MARKUP.test(content.slice(0, 200))
  return { ...NOTHING, name, text: isHtml ? null : content, html: isHtml ? content : null }
}

/** Pasted text, with a title where the user gave one. */
export function pasted(title: string, text: string): ByHand {
  return { ...givenText(null, text), title: title.trim() || null }
}

/**
 * - those of a file: too large, empty, a scan, encrypted, damaged, of a kind that cannot be read;
 * - `long`: more text than any posting has; `short`: too few words to judge;
 * - `internal`: our own fault.
 */
export type GivenError = FileError | 'long' | 'short' | 'internal'
