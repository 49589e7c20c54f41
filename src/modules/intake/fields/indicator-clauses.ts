import { nesting } from './cell-text.ts'
import { GOVERNED } from './indicator-lines.ts'
import {
  OPENING,
  predicateEnds,
  RELATIVE,
  startsCompared,
  startsMeasured,
  startsWithPredicate,
} from './indicator-words.ts'

/** Part of a line that is one indicator. */
export interface Clause {
  readonly text: string
  /** A bare conjunction was taken for a boundary. */
  readonly isGuess: boolean
}

const CUT = /;|,\s|\.\s(?=\p{Lu})|\s(?:та|і)\s|:\s|\s(?=[Кк]ількість\s|[Чч]астка\s)/gu
/** Words after which «кількість» goes on with the same indicator: prepositions, adjectives, verbs. */
const GOES_ON =
  /(?<!\p{L})(?:про|щодо|на|за|з|із|в|у|та|і|й|або|не|що|як|яких|тощо|\p{L}+(?:на|ька|ова|ти|ть|ує|ено|ано|ючи|вши|шу|ну|ку))$/iu
const GOVERNED_ALL = new RegExp(GOVERNED, 'giu')

/** «програму, яку схвалено та передано»: both predicates belong to the clause about the programme. */
const inRelativeClause = (line: string, from: number, at: number): boolean =>
  RELATIVE.test(line.slice(line.lastIndexOf(',', at) + 1, at)) && line.lastIndexOf(',', at) > from

/** Splits a line into indicators; commas and conjunctions only where a whole indicator stands on either side. */
export function splitClauses(line: string): Clause[] {
  const cuts = [...line.matchAll(CUT)]
  if (cuts.length === 0) return [{ text: line, isGuess: false }]
  const { inside } = nesting(line)
  const predicates = predicateEnds(line)
  const governed = [...line.matchAll(GOVERNED_ALL)].map((match) => match.index)
  const clauses: Clause[] = []
  let from = 0
  let isGuess = false
  let opensMeasured = startsMeasured(line)
  const first = (positions: readonly number[]): number => positions.find((position) => position >= from) ?? line.length
  let nextPredicate = first(predicates)
  let nextGoverned = first(governed)
  const cut = (to: number, next: number, guess: boolean): void => {
    clauses.push({ text: line.slice(from, to), isGuess })
    from = next
    isGuess = guess
    opensMeasured = startsMeasured(line.slice(from, from + OPENING).trimStart())
    nextPredicate = first(predicates)
    nextGoverned = first(governed)
  }
  for (const match of cuts) {
    const at = match.index
    if (inside[at] === 1 || at < from) continue
    const next = at + match[0].length
    const mark = match[0].trim()
    if (mark === '') {
      if (
        opensMeasured &&
        nextGoverned > at &&
        /\S/.test(line.slice(from, at)) &&
        !GOES_ON.test(line.slice(Math.max(from, at - OPENING), at))
      )
        cut(at, next, true)
      continue
    }
    if (mark === ';') {
      cut(at, next, false)
      continue
    }
    const after = line.slice(next, next + OPENING).trimStart()
    const hasPredicate = nextPredicate <= at
    if (mark === '.') {
      const isSentence = !/(?:^|[^\p{L}])\p{L}{1,2}$/u.test(line.slice(Math.max(0, at - 4), at))
      const opening = after.split(/\s+/u, 8).join(' ')
      if (isSentence && (startsMeasured(after) || startsCompared(after) || predicateEnds(opening).length > 0))
        cut(at + 1, next, false)
    } else if (mark === ':') {
      if (startsCompared(after) && /\d/.test(line.slice(Math.max(from, at - OPENING), at))) cut(at, next, false)
    } else if (mark === ',') {
      if (startsMeasured(after) ? nextGoverned > at : startsWithPredicate(after) && (hasPredicate || opensMeasured))
        cut(at, next, false)
    } else if (
      hasPredicate &&
      startsWithPredicate(after) &&
      !inRelativeClause(line, from, at) &&
      /\p{L}/u.test(line.slice(nextPredicate, at))
    )
      cut(at, next, true)
  }
  clauses.push({ text: line.slice(from), isGuess })
  return clauses
}
