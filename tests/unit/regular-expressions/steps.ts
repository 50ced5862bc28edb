/**
 * How much work a regular expression makes: a backtracking matcher, as every browser has one, that counts its steps.
 * Counted, not timed, so the answer is the same on a busy machine. It knows nothing of the shortcuts that engines
 * take, which differ and change; what is linear here is linear everywhere.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** Tries to match from `at`, and calls `next` with where it ended. */
type Matcher = (at: number, next: (end: number) => boolean) => boolean
type Element = AST.Element | AST.QuantifiableElement

export class TooManySteps extends Error {}

export function parse(source: string, flags: string): AST.Pattern {
  const sets = flags.includes('v')
  return new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: sets,
  })
}

/**
 * Counts the steps that finding all matches in a text takes.
 * @returns a function that throws TooManySteps beyond its limit.
 */
export function stepCounter(pattern: AST.Pattern, flags: string): (text: string, limit: number) => number {
  let text = ''
  let limit = 0
  let steps = 0
  const captured = new Map<AST.CapturingGroup, [number, number]>()

  const step = () => {
    if (++steps > limit) throw new TooManySteps()
  }
  const sequence = (elements: readonly Element[], isBackward: boolean): Matcher => {
    const matchers = elements.map((element) => compile(element, isBackward))
    if (isBackward) matchers.reverse()
    const from =
      (index: number): Matcher =>
      (at, next) => {
        const matcher = matchers[index]
        return matcher ? matcher(at, (end) => rest[index + 1]?.(end, next) ?? next(end)) : next(at)
      }
    const rest = [...matchers, null].map((_, index) => from(index))
    return rest[0] as Matcher
  }
  const oneOf = (alternatives: readonly AST.Alternative[], isBackward: boolean): Matcher => {
    const choices = alternatives.map(({ elements }) => {
      const first = elements.at(isBackward ? -1 : 0)
      return {
        matcher: sequence(elements, isBackward),
        mayBegin: first && isSingle(first) ? characterTest(first, flags) : () => true,
      }
    })
    // A list of two hundred words is one step where none of them begins with the letter.
    const known: (typeof choices)[] = []
    return (at, next) => {
      step()
      const unit = text.charCodeAt(isBackward ? at - 1 : at)
      if (Number.isNaN(unit)) return choices.some(({ matcher }) => matcher(at, next))
      known[unit] ??= choices.filter(({ mayBegin }) => mayBegin(unit))
      return known[unit].some(({ matcher }) => matcher(at, next))
    }
  }
  const single = (node: Element, isBackward: boolean): Matcher => {
    const isIn = characterTest(node, flags)
    return (at, next) => {
      step()
      const index = isBackward ? at - 1 : at
      if (index < 0 || index >= text.length || !isIn(text.charCodeAt(index))) return false
      return next(isBackward ? at - 1 : at + 1)
    }
  }
  const repeat = ({ element, min, max, greedy }: AST.Quantifier, isBackward: boolean): Matcher => {
    if (isSingle(element)) {
      const one = single(element, isBackward)
      const by = isBackward ? -1 : 1
      return (at, next) => {
        let count = 0
        const more = () => count < max && one(at + by * count, () => true)
        if (greedy) {
          while (more()) count++
          for (; count >= min; count--) {
            step()
            if (next(at + by * count)) return true
          }
          return false
        }
        for (;;) {
          step()
          if (count >= min && next(at + by * count)) return true
          if (!more()) return false
          count++
        }
      }
    }
    const body = compile(element, isBackward)
    const times =
      (count: number): Matcher =>
      (at, next) => {
        step()
        const again = () =>
          count < max && body(at, (end) => (end !== at || count < min) && times(count + 1)(end, next))
        if (count < min) return again()
        return greedy ? again() || next(at) : next(at) || again()
      }
    return times(0)
  }
  const compile = (node: Element, isBackward: boolean): Matcher => {
    if (isSingle(node)) return single(node, isBackward)
    switch (node.type) {
      case 'Group':
        return oneOf(node.alternatives, isBackward)
      case 'CapturingGroup': {
        const inner = oneOf(node.alternatives, isBackward)
        return (at, next) =>
          inner(at, (end) => {
            captured.set(node, at < end ? [at, end] : [end, at])
            return next(end)
          })
      }
      case 'Quantifier':
        return repeat(node, isBackward)
      case 'Backreference': {
        const group = node.resolved as AST.CapturingGroup
        return (at, next) => {
          step()
          const [start, end] = captured.get(group) ?? [0, 0]
          const words = text.slice(start, end)
          return text.startsWith(words, at) && next(at + words.length)
        }
      }
      case 'Assertion': {
        const holds = assertion(node)
        return (at, next) => {
          step()
          return holds(at) && next(at)
        }
      }
      default:
        throw new Error(`The matcher does not know ${(node as Element).raw}`)
    }
  }
  const assertion = (node: AST.Assertion): ((at: number) => boolean) => {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const inner = oneOf(node.alternatives, node.kind === 'lookbehind')
      return (at) => inner(at, () => true) !== node.negate
    }
    const isWord = (at: number) => /\w/.test(text[at] ?? '')
    if (node.kind === 'word') return (at) => (isWord(at - 1) !== isWord(at)) !== node.negate
    const isLineEnd = (at: number) => flags.includes('m') && /[\n\r\u2028\u2029]/.test(text[at] ?? '')
    if (node.kind === 'start') return (at) => at === 0 || isLineEnd(at - 1)
    return (at) => at === text.length || isLineEnd(at)
  }

  const whole = oneOf(pattern.alternatives, false)
  return (given, mostSteps) => {
    text = given
    limit = mostSteps
    steps = 0
    captured.clear()
    for (let at = 0; at <= text.length; ) {
      step()
      let end = at
      const isFound = whole(at, (reached) => {
        end = reached
        return true
      })
      at = isFound && end > at ? end : at + 1
    }
    return steps
  }
}

export function isSingle(
  node: Element,
): node is AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass {
  return /^(?:Character|CharacterSet|CharacterClass|ExpressionCharacterClass)$/.test(node.type)
}

/** Whether a node takes the character of a UTF-16 code unit, as the engine's own expression says. */
export function characterTest(node: Element, flags: string): (unit: number) => boolean {
  const expression = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gym]/g, ''))
  const known: boolean[] = []
  return (unit) => {
    known[unit] ??= expression.test(String.fromCharCode(unit))
    return known[unit]
  }
}
