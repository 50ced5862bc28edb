/** Sorts a list in place, unless it is sorted as most lists of a reading are: an engine copies what it sorts. */
export function inOrder<Item>(list: Item[], compare: (one: Item, other: Item) => number): Item[] {
  for (let i = 1; i < list.length; i++)
    if (compare(list[i - 1] as Item, list[i] as Item) > 0) return list.sort(compare)
  return list
}
