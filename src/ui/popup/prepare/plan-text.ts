/** The plan in words: its notes on the screen, and the whole as text or Markdown. Pure. */
import type { GapPlan, GapStep } from '../../../core/gap/plan.ts'
import type { Level, SkillId } from '../../../core/types.ts'
import type { PostingCard } from '../../../messages.ts'
import { t, tn } from '../../strings/index.ts'
import { listAnd, listOf } from '../wording.ts'

/** In the order of the plan. */
export const PLAN_LEVELS: readonly Level[] = ['required', 'preferred', 'mentioned']

type Name = (skill: SkillId) => string

/** What stands beside a step, in words. */
export function stepNotes(
  step: GapStep,
  pathLength: number | null,
  name: Name,
): { instead: string; step: string | null; why: string[] } {
  const { instead, asked, before, after, carriesOver } = step
  const why: string[] = []
  if (carriesOver.length > 0) why.push(tn('gap.carries', carriesOver.length, listAnd(carriesOver.map(name))))
  if (!asked && before.length > 0) why.push(tn('gap.unasked', before.length, listAnd(before.map(name))))
  if (after.length > 0) why.push(t('gap.after', listAnd(after.map(name))))
  return {
    instead: instead.length > 0 ? t('gap.instead', listOf(instead.map(name))) : '',
    step: step.step && pathLength !== null ? t('gap.step', step.step.step, pathLength, step.step.name) : null,
    why,
  }
}

/** The plan to take along: one line a step, its notes below it. */
export function planText(
  plan: GapPlan,
  { title, company }: Pick<PostingCard, 'title' | 'company'>,
  name: Name,
  format: 'text' | 'markdown',
): string {
  const isMarkdown = format === 'markdown'
  const plain = (words: string) => (isMarkdown ? escapeMarkdown(words) : words)
  const bold = (words: string) => (isMarkdown ? `**${escapeMarkdown(words)}**` : words)
  const heading = (words: string, level: 1 | 2) =>
    isMarkdown ? `${'#'.repeat(level)} ${escapeMarkdown(words)}` : words

  const place = title.trim() || t('popup.untitled')
  const lines = [heading(t('gap.text.title', company ? t('gap.text.at', place, company) : place), 1)]
  let number = 0
  for (const level of PLAN_LEVELS) {
    const steps = plan.steps.filter((step) => step.level === level)
    if (steps.length === 0) continue
    lines.push('', heading(t(`gap.${level}`), 2), ...(isMarkdown ? [''] : []))
    for (const step of steps) {
      number++
      const notes = stepNotes(step, plan.pathLength, name)
      const indent = ' '.repeat(`${number}. `.length)
      lines.push(`${number}. ${bold(name(step.skill))}${notes.instead && ` ${plain(notes.instead)}`}`)
      for (const note of [...notes.why, ...(notes.step === null ? [] : [notes.step])]) {
        lines.push(`${indent}${isMarkdown ? '- ' : ''}${plain(note)}`)
      }
    }
  }
  if (plan.closing.length > 0) {
    lines.push('', heading(t('gap.closing'), 2), ...(isMarkdown ? [''] : []))
    for (const step of plan.closing) lines.push(`- ${bold(step.name)}: ${plain(step.does)}`)
  }
  return `${lines.join('\n')}\n`
}

/** Names come from postings and users: none of them may turn into markup. */
function escapeMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}
