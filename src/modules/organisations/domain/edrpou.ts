export type EdrpouCheck =
  | { kind: 'valid'; code: string }
  /** `personal-number`: ten digits are a РНОКПП, the number of a person, which must not stand for an organisation. */
  | { kind: 'invalid'; reason: 'not-digits' | 'length' | 'personal-number' | 'check-digit' }

const weightedSum = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11

/**
 * Control digit of the first seven digits of an ЄДРПОУ code: weights 1…7, or 7, 1…6 for codes between 30,000,000 and
 * 60,000,000; a remainder of 10 is taken again with each weight raised by 2, and counts as 0 when it is 10 still.
 */
export function edrpouCheckDigit(firstSeven: string): number {
  const digits = Array.from(firstSeven, Number)
  const isMiddle = firstSeven >= '3000000' && firstSeven < '6000000'
  const weights = isMiddle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7]
  const first = weightedSum(digits, weights)
  return first < 10
    ? first
    : weightedSum(
        digits,
        weights.map((weight) => weight + 2),
      ) % 10
}

/** Checks an ЄДРПОУ code as typed (spaces are dropped). It says whether the code can exist, not whether it does. */
export function checkEdrpou(text: string): EdrpouCheck {
  const code = text.replace(/[\s\u00a0\u202f]/g, '')
  if (!/^\d+$/.test(code)) return { kind: 'invalid', reason: 'not-digits' }
  if (code.length === 10) return { kind: 'invalid', reason: 'personal-number' }
  if (code.length !== 8) return { kind: 'invalid', reason: 'length' }
  if (Number(code) === 0 || edrpouCheckDigit(code.slice(0, 7)) !== Number(code[7])) {
    return { kind: 'invalid', reason: 'check-digit' }
  }
  return { kind: 'valid', code }
}
