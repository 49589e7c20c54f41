import { nesting, wordKey } from './cell-text.ts'

/** What stands between a word and the word before it. */
export type Gap =
  | 'start'
  | 'line'
  | 'semicolon'
  | 'comma'
  | 'and'
  | 'slash'
  | 'dot'
  | 'colon'
  | 'dash'
  | 'consent'
  | 'space'

/** A word of an executor cell. */
export interface Token {
  readonly text: string
  readonly key: string
  /** Where its name would begin if it began here: before an opening quote or bracket that clings to it. */
  readonly from: number
  readonly start: number
  readonly end: number
  readonly gap: Gap
  readonly isInside: boolean
  /** First word inside a quotation that begins right after the gap. */
  readonly opensQuote: boolean
}

/** Stands in a cell's text for one «(за згодою)»: a character of private use. */
export const CONSENT_MARK = '\ue000'

const WORD = /[\p{L}\p{N}\ue000](?:[\p{L}\p{N}'’ʼ‘`´]|-(?=\p{L}))*/gu
const OPENING = '«„“"(\'’[№#'
const AND = new Set(['та', 'і', 'й', 'або'])

function gapKind(between: string): Gap {
  if (between.includes(';')) return 'semicolon'
  if (between.includes(',')) return 'comma'
  if (between.includes('\n')) return 'line'
  if (between.includes(':')) return 'colon'
  if (/\.\s/.test(between)) return 'dot'
  if (between.includes('/')) return 'slash'
  return /[–—]|\s-\s/.test(between) ? 'dash' : 'space'
}

export interface TokenizedCell {
  readonly tokens: readonly Token[]
  readonly isBalanced: boolean
}

/** Words of a cell with what separates them; conjunctions become gaps, consent marks stay words. */
export function tokenize(text: string): TokenizedCell {
  const { inside, isBalanced } = nesting(text)
  const tokens: Token[] = []
  let previousEnd = 0
  let pending: Gap | null = null
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const word = match[0]
    const end = start + word.length
    const between = text.slice(previousEnd, start)
    const isInside = inside[start] === 1
    const key = wordKey(word)
    let gap: Gap = tokens.length === 0 && pending === null ? 'start' : between === ' ' ? 'space' : gapKind(between)
    if (!isInside && AND.has(key) && tokens.length > 0 && word !== 'І') {
      pending = gap
      previousEnd = end
      continue
    }
    let from = start
    if (between !== ' ' && between !== '\n')
      while (from > previousEnd && OPENING.includes(text.charAt(from - 1))) from--
    if (pending !== null) {
      gap = pending === 'semicolon' ? pending : 'and'
      pending = null
    } else if (gap === 'space' && tokens.at(-1)?.text === CONSENT_MARK) gap = 'consent'
    const opensQuote =
      isInside && from < start && '«„“"'.includes(text.charAt(from)) && (from === 0 || inside[from - 1] !== 1)
    tokens.push({ text: word, key, from, start, end, gap, isInside, opensQuote })
    previousEnd = end
  }
  return { tokens, isBalanced }
}
