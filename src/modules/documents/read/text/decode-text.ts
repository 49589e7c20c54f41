import { AppError } from '#platform/errors/app-error.ts'

export interface DecodedText {
  readonly text: string
  /** Encoding that was only guessed by the frequency of letters; null where the bytes prove it. */
  readonly guessed: string | null
}

const SAMPLE = 64 * 1024
const eightBit = ['windows-1251', 'koi8-u', 'ibm866'] as const

/** Share of control signs or of bytes that fit no encoding above which the bytes are no text. */
const MAX_JUNK = 0.01

/**
 * Text of bytes whose encoding nobody names: byte order marks, then UTF-8 if it is valid throughout, UTF-16 by its zero
 * bytes, else the Cyrillic eight-bit encoding whose letters look most like Ukrainian.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes)
  const sample = decoded.text.slice(0, SAMPLE)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what it counts
  const junk = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  if (junk > Math.max(2, sample.length * MAX_JUNK)) throw new AppError('document.unknown_format', { found: 'binary' })
  return decoded
}

function decode(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes)
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), guessed: null }
  // Before UTF-8: Cyrillic in UTF-16 is valid UTF-8 too, as a row of control signs.
  const wide = wideEncoding(bytes)
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), guessed: wide }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null }
  } catch {
    // Not valid UTF-8: one of the encodings below.
  }
  const lenient = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE))
  if (isNearlyUtf8(lenient)) return { text: new TextDecoder('utf-8').decode(bytes), guessed: 'utf-8' }
  const sample = bytes.subarray(0, SAMPLE)
  let best: string = eightBit[0]
  let bestScore = Number.NEGATIVE_INFINITY
  for (const encoding of eightBit) {
    const score = likeness(new TextDecoder(encoding).decode(sample))
    if (score > bestScore) {
      best = encoding
      bestScore = score
    }
  }
  return { text: new TextDecoder(best).decode(bytes), guessed: best }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: Cyrillic and Latin have 0x04 and 0x00 in every other byte. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if ((bytes[i] ?? 9) <= 4) even++
    if ((bytes[i + 1] ?? 9) <= 4) odd++
  }
  if (odd > length * 0.45 && even < length * 0.1) return 'utf-16le'
  if (even > length * 0.45 && odd < length * 0.1) return 'utf-16be'
  return null
}

/** A few damaged signs in a text that is UTF-8 otherwise. */
function isNearlyUtf8(text: string): boolean {
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const wide = text.match(/[\u0080-\uffff]/g)?.length ?? 0
  return bad * 20 < wide
}

/** Letters of Ukrainian texts in per mille; letters of Russian names stand among the rare ones. */
const FREQUENCIES =
  'о94 а75 н68 и62 і56 в54 е52 р50 т48 с46 к37 л37 у34 д33 м31 п29 я25 з22 ь19 б17 г16 й13 ч12 х12 ю9 ц9 ж8 ш7 щ6 є6 ї6 ф3 ы2 э2 ґ1 ъ1 ё1'
const weights = new Map(
  FREQUENCIES.split(' ').map((entry) => [entry.slice(0, 1), Math.log(Number(entry.slice(1)) / 15)] as const),
)
const ODD_SIGN = -4
const CAPITAL_INSIDE_WORD = -3

/** How much a decoded text looks like Ukrainian: by its letters, its odd signs, and capitals inside words. */
function likeness(text: string): number {
  let score = 0
  let previousIsSmall = false
  for (const sign of text) {
    if (sign < '\u0080' || /[«»„“”’–—…№\u00a0]/.test(sign)) {
      previousIsSmall = false
      continue
    }
    const small = sign.toLowerCase()
    score += weights.get(small) ?? ODD_SIGN
    if (previousIsSmall && small !== sign) score += CAPITAL_INSIDE_WORD
    previousIsSmall = small === sign
  }
  return score
}
