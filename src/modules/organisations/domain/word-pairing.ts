import { isWithinEdits } from './edit-distance.ts'
import type { NameWord, NameWords, WordKind } from './name-words.ts'

/** How much a word says about which body is meant, when both names have it. */
const SHARED: Record<WordKind, number> = {
  content: 1,
  abbreviation: 1,
  number: 1,
  unit: 0.6,
  place: 0.4,
  generic: 0.2,
  form: 0.15,
}
/** When one name alone has it: an abbreviation without a partner is mostly that of a parent body (ГУНП, РВП). */
const ALONE: Record<WordKind, number> = { ...SHARED, abbreviation: 0.4 }
/** The adjective of the own community is left out at will. */
const OWN_PLACE = 0.05
const SLIP = 0.9

export type Pairing = {
  /** What both share, 0…1: twice the shared weight in the weight of both. */
  share: number
  slips: string[]
  onlyA: NameWord[]
  onlyB: NameWord[]
}

/** 1 for the same word in any case ending, 0.9 for one that differs by slips of typing, else 0. */
export function likeness(a: NameWord, b: NameWord): number {
  if (a.stem === b.stem) return 1
  if ([a.kind, b.kind].some((kind) => kind === 'number' || kind === 'abbreviation')) return 0
  const shorter = Math.min(a.stem.length, b.stem.length)
  // Names of places are short and alike: one letter only, and only in long ones.
  const isPlace = a.kind === 'place' || b.kind === 'place'
  const limit = shorter >= 9 ? (isPlace ? 1 : 2) : shorter >= 5 && !isPlace ? 1 : 0
  return limit > 0 && isWithinEdits(a.stem, b.stem, limit) ? SLIP : 0
}

/** Pairs each word of one name with one of the other, the same before the similar, whatever their order. */
export function pairUp(a: NameWords, b: NameWords, ownPlace: string | null = null): Pairing {
  const free = [...b]
  const pairs: { word: NameWord; other: NameWord; like: number }[] = []
  const take = (words: NameWords, isEnough: (like: number) => boolean) =>
    words.filter((word) => {
      const at = free.findIndex((other) => isEnough(likeness(word, other)))
      const [other] = at < 0 ? [] : free.splice(at, 1)
      if (other) pairs.push({ word, other, like: likeness(word, other) })
      return !other
    })
  const onlyA = take(
    take(a, (like) => like === 1),
    (like) => like > 0,
  )

  const alone = (word: NameWord) => (word.kind === 'place' && word.stem === ownPlace ? OWN_PLACE : ALONE[word.kind])
  const weights = pairs.map(({ word, other }) => SHARED[word.kind] + SHARED[other.kind])
  const shared = pairs.reduce((sum, { like }, i) => sum + (weights[i] ?? 0) * like, 0)
  const whole = [...weights, ...onlyA.map(alone), ...free.map(alone)].reduce((sum, weight) => sum + weight, 0)
  const slips = pairs.filter(({ like }) => like < 1).map(({ word, other }) => `${word.text} ~ ${other.text}`)
  return { share: whole === 0 ? 0 : shared / whole, slips, onlyA, onlyB: free }
}
