/** White space other than single spaces, or a soft hyphen. */
const HAS_MORE = /[^\S ]|\u00ad| {2}/

/** A cell as one string: its paragraphs (or its text) with `\n` between lines, other white space collapsed. */
export function cellText(cell: string | readonly string[]): string {
  const text = typeof cell === 'string' ? cell : cell.join('\n')
  if (!HAS_MORE.test(text)) return text.trim()
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\u00ad/g, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

const APOSTROPHE = /[’ʼ‘`´ʹ′]/
const APOSTROPHES = /[’ʼ‘`´ʹ′]/g

/** Lower case with one kind of apostrophe, for looking words up. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase()
  return APOSTROPHE.test(lower) ? lower.replace(APOSTROPHES, "'") : lower
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '„': '“”ˮ"', '“': '”', '‹': '›' }
const NESTING = /[()[\]«»„“”ˮ"‹›]/
const NESTINGS = new RegExp(NESTING, 'g')
const CLOSERS = new Set(')]»“”ˮ›')

/** Which characters stand inside brackets or quotes, and whether some bracket or quote has no partner. */
export interface Nesting {
  /** 1 where the character is inside a pair (or is one of it), by index; unmatched signs open nothing. */
  readonly inside: Uint8Array
  readonly isBalanced: boolean
}

/** Pairs brackets and quotes; a sign without a partner is ignored, so that it cannot swallow the rest of a cell. */
export function nesting(text: string): Nesting {
  const inside = new Uint8Array(text.length)
  if (!NESTING.test(text)) return { inside, isBalanced: true }
  const open: { readonly sign: string; readonly at: number }[] = []
  const pairs: (readonly [number, number])[] = []
  let unmatched = 0
  let straight = -1
  for (const { 0: sign, index: at } of text.matchAll(NESTINGS)) {
    if (sign === '"') {
      const low = open.findLastIndex((o) => o.sign === '„')
      if (low >= 0 && straight < 0) pairs.push([open.splice(low)[0]?.at ?? at, at])
      else if (straight >= 0) {
        pairs.push([straight, at])
        straight = -1
      } else straight = at
      continue
    }
    if (CLOSERS.has(sign)) {
      let match = -1
      for (let o = open.length - 1; o >= 0 && open.length - o < 12; o--) {
        if (CLOSING[open[o]?.sign ?? '']?.includes(sign)) {
          match = o
          break
        }
      }
      if (match >= 0) {
        unmatched += open.length - match - 1
        pairs.push([open.splice(match)[0]?.at ?? at, at])
        continue
      }
      if (sign !== '“') {
        unmatched++
        continue
      }
    }
    if (CLOSING[sign] !== undefined) open.push({ sign, at })
  }
  // Pairs stand in the order in which they close: one that begins inside a later one ends inside it too.
  for (const [from, to] of pairs.reverse()) if (inside[from] !== 1) inside.fill(1, from, to + 1)
  return { inside, isBalanced: unmatched + open.length === 0 && straight < 0 }
}
