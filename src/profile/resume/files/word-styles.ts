/** What the paragraph styles of a DOCX mean (word/styles.xml, ECMA-376 part 1, 17.7): Word names them in its user's language. */
import { Parser } from 'htmlparser2'

export interface WordStyle {
  /** Of a heading, from 1; 0 for the document's title; null where it is none. */
  level: number | null
  isList: boolean
}

interface Written extends WordStyle {
  base: string | null
}

/** Styles rest on others; a hostile file has circles. */
const MOST_BASES = 10

/** @returns by the id that paragraphs use. A missing or broken part gives none. */
export function wordStyles(xml: string): ReadonlyMap<string, WordStyle> {
  const styles = new Map<string, Written>()
  let open: Written | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? ''
        if (name === 'w:style') {
          open = { level: null, isList: false, base: null }
          const id = attributes['w:styleId']
          if (id && attributes['w:type'] === 'paragraph') styles.set(id, open)
        } else if (!open) return
        else if (name === 'w:name') open.level ??= levelOfName(value)
        else if (name === 'w:basedOn') open.base = value
        else if (name === 'w:outlineLvl' && /^[0-8]$/.test(value)) open.level = Number(value) + 1
        else if (name === 'w:numPr') open.isList = true
      },
      onclosetag(name) {
        if (name === 'w:style') open = null
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return new Map([...styles.keys()].map((id) => [id, resolved(styles, id)]))
}

/** Style names are English in the file, whatever Word shows. */
function levelOfName(name: string): number | null {
  if (/^(?:sub)?title$/i.test(name)) return 0
  const level = /^heading ([1-9])$/i.exec(name)?.[1]
  return level === undefined ? null : Number(level)
}

function resolved(styles: ReadonlyMap<string, Written>, id: string): WordStyle {
  const style: WordStyle = { level: null, isList: false }
  let at: string | null = id
  for (let bases = 0; at !== null && bases < MOST_BASES; bases++) {
    const one: Written | undefined = styles.get(at)
    if (!one) break
    style.level ??= one.level
    style.isList ||= one.isList
    at = one.base
  }
  return style
}

/** A document without its styles: what Word calls them in English. */
export function styleByName(id: string): WordStyle {
  const level = /^heading([1-9])/i.exec(id)?.[1]
  return {
    level: level !== undefined ? Number(level) : /^heading|^title/i.test(id) ? 0 : null,
    isList: /^list(?:bullet|number|paragraph)/i.test(id),
  }
}
