import { fold } from '#platform/text/fold.ts'
import type { SignedPiece } from './piece-signs.ts'

/** What the document's own words tell of a piece: how much they are words of a column, and words that open its cells. */
export interface Lexicon {
  fit(row: number, piece: number, column: number): number
  opening(row: number, piece: number, column: number): number
}

/** Letters of a word that stand for it: Ukrainian endings change. */
const STEM = 6
const MOST_WORDS = 5

const stemsOf = (text: string): string[] => [
  ...new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 2 && /\p{L}/u.test(word))
      .map((word) => word.slice(0, STEM)),
  ),
]

type Counts = Map<string, Int32Array>

/**
 * Learns from a first layout of all rows which words a column holds and with which words its cells begin. A row never
 * learns from itself, so that one wrong cell does not prove itself right.
 */
export function learnLexicon(
  rows: readonly (readonly SignedPiece[])[],
  laid: readonly (readonly number[])[],
  columns: number,
): Lexicon {
  const words: Counts = new Map()
  const openings: Counts = new Map()
  const own = rows.map((row, at) => ownCounts(row, laid[at] ?? [], columns))
  for (const counts of own) {
    addTo(words, counts.words, columns)
    addTo(openings, counts.openings, 2 * columns)
  }
  const totals = new Array<number>(columns).fill(0)
  for (const counts of words.values())
    for (let column = 0; column < columns; column++) totals[column] = (totals[column] ?? 0) + (counts[column] ?? 0)
  const stems = rows.map((row) => row.map(({ piece }) => (piece.kind === 'text' ? stemsOf(piece.text) : [])))
  const left = (counts: Counts, mine: Counts, stem: string, column: number): number =>
    (counts.get(stem)?.[column] ?? 0) - (mine.get(stem)?.[column] ?? 0)
  return {
    fit(row, piece, column) {
      const list = stems[row]?.[piece] ?? []
      const mine = own[row]?.words ?? new Map()
      let sum = 0
      for (const stem of list) sum += closeness(column, (at) => left(words, mine, stem, at), totals)
      return list.length === 0 ? 0 : (sum / list.length) * Math.min(list.length, MOST_WORDS) * 0.4
    },
    opening(row, piece, column) {
      const stem = stems[row]?.[piece]?.[0]
      if (stem === undefined) return 0
      const mine = own[row]?.openings ?? new Map()
      const opens = left(openings, mine, stem, column)
      let elsewhere = 0
      for (let other = 0; other < columns; other++) {
        if (other !== column)
          elsewhere += left(openings, mine, stem, other) + left(openings, mine, stem, columns + other)
      }
      return opens + elsewhere === 0 ? 0 : clamp(Math.log2((opens + 0.5) / (elsewhere + 0.5)), 1.5)
    },
  }
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value))

/** Logarithm of how much more frequent a word is in a column than in the others together. */
function closeness(column: number, count: (column: number) => number, totals: readonly number[]): number {
  let others = 0
  let othersTotal = 0
  totals.forEach((total, at) => {
    if (at === column) return
    others += count(at)
    othersTotal += total
  })
  const here = count(column)
  if (here + others === 0) return 0
  const share = (here + 0.5) / ((totals[column] ?? 0) + 20)
  const elsewhere = (others + 0.5) / (othersTotal + 20)
  return clamp(Math.log2(share / elsewhere), 2)
}

/** Words of a row by column, and first words of its pieces: the second half counts those that begin no cell. */
function ownCounts(
  row: readonly SignedPiece[],
  laid: readonly number[],
  columns: number,
): { words: Counts; openings: Counts } {
  const words: Counts = new Map()
  const openings: Counts = new Map()
  row.forEach(({ piece }, at) => {
    if (piece.kind !== 'text') return
    const column = laid[at] ?? 0
    const stems = stemsOf(piece.text)
    for (const stem of stems) count(words, stem, column, columns)
    const first = stems[0]
    if (first !== undefined) count(openings, first, laid[at - 1] === column ? columns + column : column, 2 * columns)
  })
  return { words, openings }
}

function count(counts: Counts, stem: string, column: number, size: number): void {
  const list = counts.get(stem) ?? new Int32Array(size)
  list[column] = (list[column] ?? 0) + 1
  counts.set(stem, list)
}

function addTo(all: Counts, own: Counts, size: number): void {
  for (const [stem, counts] of own) {
    const list = all.get(stem) ?? new Int32Array(size)
    counts.forEach((value, column) => {
      list[column] = (list[column] ?? 0) + value
    })
    all.set(stem, list)
  }
}
