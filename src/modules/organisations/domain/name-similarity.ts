import { expandBy } from './abbreviation.ts'
import { DEPUTIES } from './name-vocabulary.ts'
import type { NameWords, WordKind } from './name-words.ts'
import { likeness, type Pairing, pairUp } from './word-pairing.ts'

export type ReasonCode =
  | 'same-name'
  | 'known-alias'
  | 'same-words'
  | 'abbreviation'
  | 'typing-slip'
  | 'only-form-or-level-differs'
  | 'word-missing'
  | 'number-missing'
  | 'place-missing'
  | 'other-kind-of-body'

/** Why two names were taken for one; `detail` names the words concerned. */
export type MatchReason = { code: ReasonCode; detail: string | null }

export type Similarity = { score: number; reasons: MatchReason[] }

/** Each field of work that only one of the names has: «відділ молоді» is seldom «відділ освіти й молоді». */
const FIELD_MISSING = 0.85
const OTHER_KIND = 0.85
const NUMBER_MISSING = 0.85
const QUOTED_AGREE = 0.7
/** Fuzzy never reaches the certainty of an exact name. */
const CEILING = 0.98

const ofKind = (words: NameWords, ...kinds: WordKind[]) => words.filter((word) => kinds.includes(word.kind))

function placesDisagree(a: NameWords, b: NameWords): boolean {
  const [placesA, placesB] = [ofKind(a, 'place'), ofKind(b, 'place')]
  const [firstA, firstB] = [placesA[0], placesB[0]]
  // The place named first is the nearest one: «… Вільшанського районного управління … області».
  if (!firstA || !firstB) return false
  const { onlyA, onlyB } = pairUp(placesA, placesB)
  return likeness(firstA, firstB) === 0 || (onlyA.length > 0 && onlyB.length > 0)
}

function numbersDisagree(a: NameWords, b: NameWords): boolean {
  const [left, right] = [a, b].map((words) =>
    ofKind(words, 'number')
      .map((word) => word.stem)
      .sort()
      .join(' '),
  )
  return left !== '' && right !== '' && left !== right
}

function properNamesDisagree(a: NameWords, b: NameWords): boolean {
  const [left, right] = [a.filter((word) => word.isQuoted), b.filter((word) => word.isQuoted)]
  return left.length > 0 && right.length > 0 && pairUp(left, right).share < QUOTED_AGREE
}

const isDeputy = (words: NameWords) => words.some((word) => DEPUTIES.has(word.stem))

/** Numbers, places, proper names in quotes and ranks tell bodies apart, however alike the rest is. */
const contradict = (a: NameWords, b: NameWords) =>
  numbersDisagree(a, b) || placesDisagree(a, b) || properNamesDisagree(a, b) || isDeputy(a) !== isDeputy(b)

function reasonsOf(pairing: Pairing, expanded: string[]): MatchReason[] {
  const differing = [...pairing.onlyA, ...pairing.onlyB]
  const said = (code: ReasonCode, words: string[]): MatchReason[] =>
    words.length > 0 ? [{ code, detail: words.join(', ') }] : []
  const missing = (code: ReasonCode, ...kinds: WordKind[]) =>
    said(
      code,
      ofKind(differing, ...kinds).map((word) => word.text),
    )
  const isOtherKind = unitsDiffer(pairing)
  const lacking = [
    ...missing('word-missing', 'content', 'abbreviation', ...(isOtherKind ? [] : (['unit'] as const))),
    ...missing('number-missing', 'number'),
    ...missing('place-missing', 'place'),
    ...(isOtherKind ? missing('other-kind-of-body', 'unit') : []),
  ]
  const isSame = differing.length === 0 && pairing.slips.length === 0
  return [
    ...expanded.map((short): MatchReason => ({ code: 'abbreviation', detail: short })),
    ...said('typing-slip', pairing.slips),
    ...lacking,
    ...(lacking.length === 0 ? missing('only-form-or-level-differs', 'generic', 'form') : []),
    ...(isSame ? [{ code: 'same-words', detail: null } as const] : []),
  ]
}

const unitsDiffer = ({ onlyA, onlyB }: Pairing) => [onlyA, onlyB].every((words) => ofKind(words, 'unit').length > 0)

/**
 * Likeness of two names, 0…0.98, by their words regardless of order and case endings: what both share of their weight,
 * words of the level and legal form counting little. Zero where numbers, places, proper names or ranks contradict.
 * `ownPlace` is the stem of the adjective of the community that both names come from.
 */
export function nameSimilarity(a: NameWords, b: NameWords, ownPlace: string | null = null): Similarity {
  const first = expandBy(a, b)
  const second = expandBy(b, first.words)
  if (contradict(first.words, second.words)) return { score: 0, reasons: [] }
  const pairing = pairUp(first.words, second.words, ownPlace)
  const differing = [...pairing.onlyA, ...pairing.onlyB]
  const score =
    pairing.share *
    FIELD_MISSING ** ofKind(differing, 'content').length *
    (unitsDiffer(pairing) ? OTHER_KIND : 1) *
    (ofKind(differing, 'number').length > 0 ? NUMBER_MISSING : 1)
  return { score: Math.min(CEILING, score), reasons: reasonsOf(pairing, [...first.expanded, ...second.expanded]) }
}
