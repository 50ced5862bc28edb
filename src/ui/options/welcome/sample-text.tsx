/** A posting's text with its skills marked as they are in a page. */
import type { CSSProperties, ReactNode } from 'react'
import type { Mention, Posting, Span } from '../../../core/types.ts'
import { t } from '../../strings/index.ts'
import type { Look } from './paint.ts'

interface SampleTextProps {
  posting: Posting
  /** Sorted, never overlapping. */
  mentions: readonly Mention[]
  lookOf: (mention: Mention) => Look | null
}

const TAGS = { heading: 'h4', item: 'p', paragraph: 'p' } as const

export function SampleText({ posting, mentions, lookOf }: SampleTextProps) {
  return (
    <article className="sample" lang="en" aria-label={t('welcome.sample.label')}>
      <h3 className="sample-title">{posting.title}</h3>
      <p className="soft small">{posting.company}</p>
      {posting.blocks.map((block) => {
        const Tag = TAGS[block.kind]
        return (
          <Tag key={block.start} className={`sample-${block.kind}`}>
            {pieces(posting.text, block, mentions, lookOf)}
          </Tag>
        )
      })}
    </article>
  )
}

function pieces(
  text: string,
  block: Span,
  mentions: readonly Mention[],
  lookOf: SampleTextProps['lookOf'],
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
