/** What a signal says of the names that it rules. */
export type SignalKind = 'must' | 'wish' | 'not' | 'tell'

/** Words of a row that ask, wish, deny or tell. */
export interface Signal {
  kind: SignalKind
  /** Units of the row, half open. */
  from: number
  to: number
  /** Where it looks by its words alone; `around` where its place decides. */
  looks: 'back' | 'ahead' | 'around'
  /** A verb joins it to its subject: "… is a plus". */
  predicate: boolean
  /** "are pluses": of all that stands before. */
  plural: boolean
  /** Says so even in a list of wishes: "is a must"; "is important" does not. */
  hard: boolean
}
