/** Parts of a printed number, for comparing: «2.10» → [2, 10], «IV» → [4]. */
export type NumberParts = readonly number[]

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, І: 1, Х: 10, С: 100 }

/** Parts of a printed number; null for what is no number. Cyrillic «І» and «Х» count as Roman figures too. */
export function partsOfNumber(number: string): NumberParts | null {
  const parts = number
    .replace(/[.)\s]+$/u, '')
    .split(/[.\-–]/u)
    .map((part) => part.trim())
  const values = parts.map((part) => (/^\d{1,6}$/u.test(part) ? Number(part) : romanValue(part)))
  return values.every((value) => value !== null) ? values : null
}

function romanValue(text: string): number | null {
  if (text === '' || text.length > 8) return null
  const figures = [...text.toUpperCase()].map((letter) => ROMAN[letter])
  let total = 0
  for (const [i, figure] of figures.entries()) {
    if (figure === undefined) return null
    total += figure < (figures[i + 1] ?? 0) ? -figure : figure
  }
  return total
}

/** True where `b` comes after `a`. */
export function isAscending(a: NumberParts, b: NumberParts): boolean {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (b[i] ?? 0) - (a[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

/**
 * Positions of a longest ascending subsequence: what is not among them breaks the order. Of several as long the one
 * with the earlier places is taken, so that of two swapped numbers the second is told.
 */
export function longestAscending(sequence: readonly NumberParts[]): ReadonlySet<number> {
  // Patience sorting from the end: the first element of the best run of each length, found by halving.
  const heads: number[] = []
  const next: number[] = []
  for (let i = sequence.length - 1; i >= 0; i--) {
    const parts = sequence[i] ?? []
    let low = 0
    let high = heads.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isAscending(parts, sequence[heads[middle] ?? 0] ?? [])) low = middle + 1
      else high = middle
    }
    next[i] = low > 0 ? (heads[low - 1] ?? -1) : -1
    heads[low] = i
  }
  const positions = new Set<number>()
  for (let i = heads.at(-1) ?? -1; i >= 0; i = next[i] ?? -1) positions.add(i)
  return positions
}
