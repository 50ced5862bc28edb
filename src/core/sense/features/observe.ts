import type { RawMatch } from '../../match/find.ts'
import type { Scene } from '../scene.ts'
import { describeDiscourse, describeWord } from './discourse.ts'
import { describeList } from './list.ts'
import { describeNeighbours } from './neighbours.ts'
import { describePlace, describeTitle } from './place.ts'
import { F, type Writing } from './slots.ts'
import { describeWriting } from './writing.ts'

/** Says everything that is true of a candidate: features by number, and how the word is written. */
export function observe(
  scene: Scene,
  match: RawMatch,
  say: (feature: number, writing: Writing) => void,
): void {
  const early: number[] = []
  const writing = describeWriting(scene, match, (feature) => early.push(feature))
  const tell = (feature: number) => say(feature, writing)
  tell(F.always.there)
  for (const feature of early) tell(feature)
  describeNeighbours(scene, match, writing, tell)
  describeList(scene, match, writing, tell)
  describePlace(scene, match, tell)
  if (scene.context.inTitle) describeTitle(scene, match, tell)
  describeDiscourse(scene, match, tell)
  describeWord(scene, match, tell)
}
