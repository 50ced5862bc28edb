/** A posting's text with its skills marked as they are in a page. */
import type { CSSProperties, ReactNode } from 'react'
import type { Block, Mention, Posting, Span } from '../../core/types.ts'
import type { Look } from './paint.ts'

interface MarkedTextProps {
  label: string
  /** BCP 47, where it is known. */
  lang?: string
  posting: Pick<Posting, 'text' | 'blocks'>
  /** Sorted, never overlapping. */
  mentions: readonly Mention[]
  lookOf: (mention: Mention) => Look | null
  /** Stands before the text. */
  children?: ReactNode
}

const TAGS = { heading: 'h4', item: 'p', paragraph: 'p' } as const

export function MarkedText({ label, lang, posting, mentions, lookOf, children }: MarkedTextProps) {
  const { text, blocks } = posting
  return (
    <article className="sample" lang={lang} aria-label={label}>
      {children}
      {(blocks.length > 0 ? blocks : linesOf(text)).map((block) => {
        const Tag = TAGS[block.kind]
        return (
          <Tag key={block.start} className={`sample-${block.kind}`}>
            {pieces(text, block, mentions, lookOf)}
          </Tag>
        )
      })}
    </article>
  )
}

/** A text that has lost its blocks, line by line. */
function linesOf(text: string): Block[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const block: Block = { kind: 'paragraph', start, end: start + line.length }
    start = block.end + 1
    return line.trim() === '' ? [] : [block]
  })
}

function pieces(
  text: string,
  block: Span,
  mentions: readonly Mention[],
  lookOf: MarkedTextProps['lookOf'],
): ReactNode[] {
  const found: ReactNode[] = []
  let at = block.start
  for (const mention of mentions) {
    const look = mention.start >= block.start && mention.end <= block.end ? lookOf(mention) : null
    if (!look) continue
    found.push(text.slice(at, mention.start))
    found.push(
      <Marked key={mention.start} look={look}>
        {text.slice(mention.start, mention.end)}
      </Marked>,
    )
    at = mention.end
  }
  return [...found, text.slice(at, block.end)]
}

export function Marked({ look, children }: { look: Look; children: ReactNode }) {
  const style: CSSProperties = {
    color: 'inherit',
    backgroundColor: `color-mix(in srgb, ${look.color} ${Math.round(look.tint * 100)}%, transparent)`,
    textDecoration: `underline ${look.underline} ${look.thickness}px ${look.color}`,
  }
  return <mark style={style}>{children}</mark>
}
