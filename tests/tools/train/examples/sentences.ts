/**
 * Sentences made for training: the patterns of tests/traps with every kind of ambiguous name, what postings say around a
 * name (words.json), and the phrases noted for a word as something else in plain prose.
 * They teach structure; what is noted for the word itself is hidden from their features.
 */
import type { AmbiguitySource } from '../../../../src/core/lexicon/compile/schema.ts'
import type { Random } from './random.ts'
import type { Patterns } from './traps.ts'
import words from './words.json' with { type: 'json' }

export interface Made {
  title: string
  text: string
  /** The form that the sentence is about. */
  form: string
  skill: string
  is: boolean
}

/** The share of names that have a version behind them. */
const VERSIONED = 0.08

const up = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1)

export class Sentences {
  private readonly random: Random
  constructor(random: Random) {
    this.random = random
  }

  /** A sentence in which the form is the skill. */
  good({ form: name, skill }: AmbiguitySource, lower: boolean): Made {
    const { random } = this
    const pick = <T>(list: readonly T[]) => random.pick(list)
    // "Angular 12+", "Go 1.20", "Rails v7"
    const form = name.length > 1 && random.next() < VERSIONED ? `${name} ${pick(words.versions)}` : name
    const quality = () => (random.next() < 0.5 ? `${pick(words.qualities)} ` : '')
    const years = () =>
      `${1 + random.below(9)}${pick(['+', '', '-10', ' or more'])} ${pick(['years', 'yrs', 'years', "years'"])}`
    const list = () => {
      const members = [form, pick(words.sisters), pick(words.sisters), pick(words.sisters)].slice(
        0,
        2 + random.below(3),
      )
      const at = random.below(members.length)
      ;[members[0], members[at]] = [members[at] as string, members[0] as string]
      const mark = pick([', ', ', ', '/', ' / ', ' | ', '; ', ' and ', ' or '])
      return members.length > 2 && mark === ', '
        ? `${members.slice(0, -1).join(mark)}${pick([' and ', ' or ', ', '])}${members.at(-1)}`
        : members.join(mark)
    }
    const text = pick([
      () => `${form} ${pick(words.behind)}${pick(['', '.'])}`,
      () => `${up(pick(words.before))} ${quality()}${form}${pick(words.tails)}`,
      () => `${pick(words.who)} ${pick(words.do)} ${quality()}${form}${pick(words.tails)}`,
      () => `${form}${pick([': ', ' - ', ' – ', ', ', ' — '])}${pick([...words.levels, years()])}`,
      () => `${form} (${pick([...words.levels, years()])})`,
      () =>
        `${pick(words.labels)}${pick([': ', ' - ', ':\n'])}${random.next() < 0.5 ? form : list()}${pick(['', '.'])}`,
      () =>
        `${years()} ${pick(['of ', 'of professional ', 'working with ', 'with ', 'in ', 'of experience in ', ''])}${form}${pick(['', '.', ' experience', ' development', ' or more'])}`,
      () =>
        `${up(quality())}${form} ${pick(words.heads)}${pick(['', '.', ' required', ' is a plus.', ' are welcome'])}`,
      () => `${form} ${pick(words.said)}${pick(['', '.'])}`,
      () => `${pick(words.who)} ${pick(words.do)} ${list()}${pick(words.tails)}`,
      () => `${up(pick(words.before))} ${list()}${pick(words.tails)}`,
      () => list(),
      () => `${form}${pick(['', '', '.'])}`,
      () =>
        `${pick(['A', 'Our', 'The', 'This', 'Your first'])} ${form} ${pick(words.heads)} ${pick(['is', 'needs', 'has', 'grew from'])} ${pick(['two people', 'care', 'ten years', 'good tests'])}.`,
      () =>
        `${pick(['languages', 'tools', 'technologies', 'frameworks', 'something'])} ${pick(['like', 'such as', 'e.g.', '(e.g.'])} ${list()}`,
      () => `${pick(words.sisters)} (${form})${pick(words.tails)}`,
    ])()
    const written = lower ? text.toLowerCase() : random.next() < 0.06 ? text.toUpperCase() : text
    return {
      title: '',
      text: `${pick(words.headings)}${written}${pick(words.endings)}`,
      form: name,
      skill,
      is: true,
    }
  }

  /** A pattern with the form in it. */
  fromPattern({ form, skill }: AmbiguitySource, { contexts, patterns }: Patterns): Made {
    const { random } = this
    const sentence = random.pick(patterns).split('{}').join(form)
    return {
      title: '',
      text: random.pick(Object.values(contexts)).split('{}').join(sentence),
      form,
      skill,
      is: true,
    }
  }

  /** One of the phrases noted as the skill; null where there is none. */
  proven({ form, skill, is, lower }: AmbiguitySource): Made | null {
    if (is.length === 0) return null
    const { random } = this
    const phrase = random
      .pick(is)
      .split('~')
      .join(lower && random.next() < 0.3 ? form.toLowerCase() : form)
    const text = random.pick([
      () => `${random.pick(words.who)} ${random.pick(words.do)} ${phrase}${random.pick(words.tails)}`,
      () => `${up(random.pick(words.before))} ${phrase}${random.pick(words.tails)}`,
      () => `${up(phrase)}${random.pick(['', '.'])}`,
    ])()
    return {
      title: '',
      text: `${random.pick(words.headings)}${text}${random.pick(words.endings)}`,
      form,
      skill,
      is: true,
    }
  }

  /** One of the phrases in which the form is something else, in prose; null where too few are noted to be told apart. */
  bad({ form, skill, never }: AmbiguitySource): Made | null {
    if (never.length < 3) return null
    const { random } = this
    const pick = <T>(list: readonly T[]) => random.pick(list)
    const idiom = pick(never).split('~').join(form.toLowerCase())
    const named = (phrase: string) =>
      phrase
        .split(' ')
        .map((word) => (word.length > 3 || word === form.toLowerCase() ? up(word) : word))
        .join(' ')
    const text = pick([
      () => `${up(idiom)} ${pick(words.prose)}${pick(['', '.'])}`,
      () => `${up(idiom)} ${pick(words.prose)}.`,
      () => `${pick(words.openings)} ${idiom} ${pick(words.prose)}.`,
      () => `${pick(words.openings)} ${idiom} ${pick(words.prose)}.`,
      () => `${up(idiom)}${pick(['', '.', '!', ':'])}`,
      () => named(idiom),
      () => `${pick(words.openings)} ${named(idiom)} ${pick(words.prose)}.`,
      () =>
        `${up(idiom)} and ${pick(['care', 'growth', 'people', 'trust', 'sales', 'support'])} ${pick(words.prose)}.`,
    ])()
    const written = random.next() < 0.08 ? text.toUpperCase() : text
    return {
      title: '',
      text: `${pick(words.headings)}${written}${pick(words.endings)}`,
      form,
      skill,
      is: false,
    }
  }

  /** A job title with the form in it. */
  titled({ form, skill, everyday, never }: AmbiguitySource): Made {
    const { random } = this
    const pick = <T>(list: readonly T[]) => random.pick(list)
    const isSkill = !everyday || random.next() < 0.6
    if (!isSkill) {
      const phrase = never.length > 0 && random.next() < 0.7 ? pick(never) : '~'
      const named = phrase.split('~').join(form).split(' ').map(up).join(' ')
      return {
        title: `${pick(words.seniority)}${named} ${pick(phrase === '~' ? words['other-jobs'] : [...words.jobs, ...words['other-jobs']])}`,
        text: '',
        form,
        skill,
        is: false,
      }
    }
    const title = pick([
      () => `${pick(words.seniority)}${form} ${pick(words.jobs)}`,
      () => `${pick(words.seniority)}${pick(words.jobs)} (${form})`,
      () => `${pick(words.seniority)}${pick(words.jobs)} - ${form}`,
      () => `${pick(words.seniority)}${pick(words.jobs)}, ${form} & ${pick(words.sisters)}`,
      () => `${pick(words.seniority)}${form}/${pick(words.sisters)} ${pick(words.jobs)}`,
      () => `${pick(words.seniority)}${pick(words.jobs)} | ${form} | Remote`,
    ])()
    return { title, text: '', form, skill, is: true }
  }
}
