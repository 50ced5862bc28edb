/** Texts that a regular expression finds hard, made from its own structure. */
import type { AST } from '@eslint-community/regexpp'
import { characterTest, isSingle } from './steps.ts'

type Element = AST.Element | AST.QuantifiableElement

/** What is tried for a class of characters, besides what stands in its own text. */
const CHARACTERS = [...'a 0A-\n\t.,_/(<"é€|ß–']
/** Where `^` does not hold. */
const NO_START = 'a'
/** No expression of ours wants it: what came before nearly matched. */
const BREAKERS = ['', '\u0000\n']

export interface Attack {
  before: string
  pump: string
  after: string
}

/** The attack's text, about `length` characters long. */
export function textOf({ before, pump, after }: Attack, length: number): string {
  return before + pump.repeat(Math.max(1, Math.floor(length / pump.length))) + after
}

/** A run of each part of an expression, alone and after what leads to it, with an end that does not fit. */
export function attacksOn(pattern: AST.Pattern, flags: string): Attack[] {
  const found = new Map<string, Attack>()
  const add = (before: string, pump: string) => {
    if (pump === '') return
    for (const lead of new Set([before, NO_START + before])) {
      for (const after of BREAKERS)
        found.set(JSON.stringify([lead, pump, after]), { before: lead, pump, after })
    }
  }
  const visit = (alternatives: readonly AST.Alternative[], before: string): void => {
    for (const { elements } of worthTrying(alternatives)) {
      let lead = before
      let own = ''
      for (const [index, element] of elements.entries()) {
        const [sample = '', ...others] = samplesOf(element, flags)
        const repeated = element.type === 'Quantifier' && element.max > 1
        if (repeated) for (const other of [sample, ...others]) add(lead, other)
        const inner = element.type === 'Quantifier' ? element.element : element
        if ('alternatives' in inner) visit(inner.alternatives, lead)
        lead += sample
        own += sample
        // "Almost matches" again and again: what leads to a repeated part, with and without it.
        const following = elements[index + 1]
        if (element.type === 'Character' && following?.type === 'Character') continue
        add(before, own)
        if (before !== '') add('', before + own)
      }
    }
  }
  visit(pattern.alternatives, '')
  return [...found.values()]
}

/** Of a long list of plain words a few are enough: they differ in their letters alone. */
function worthTrying(alternatives: readonly AST.Alternative[]): readonly AST.Alternative[] {
  const isPlain = ({ elements }: AST.Alternative) => elements.every(({ type }) => type === 'Character')
  return [...alternatives.filter(isPlain).slice(0, 3), ...alternatives.filter((one) => !isPlain(one))]
}

/** Texts that a part takes, shortest reasonable ones. Assertions take none. */
function samplesOf(node: Element, flags: string): string[] {
  if (isSingle(node)) {
    const isIn = characterTest(node, flags)
    const written = node.type === 'Character' ? [String.fromCodePoint(node.value)] : [...node.raw]
    return [...new Set([...CHARACTERS, ...written].filter((one) => isIn(one.charCodeAt(0))))].slice(
      0,
      node.type === 'Character' ? 1 : 3,
    )
  }
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives
        .slice(0, 3)
        .map(({ elements }) => elements.map((one) => first(one, flags)).join(''))
    case 'Quantifier':
      return samplesOf(node.element, flags).map((sample) => sample.repeat(Math.max(1, node.min)))
    default:
      return ['']
  }
}

function first(node: Element, flags: string): string {
  return samplesOf(node, flags)[0] ?? ''
}
