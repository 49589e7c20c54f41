import { collapse, fold } from '#platform/text/fold.ts'

const QUOTES = /["„“”«»‟ˮ″]|''|,,/g
const LATIN = 'aceiopxyABCEHIKMOPTXY'
const CYRILLIC = 'асеіорхуАВСЕНІКМОРТХУ'

/** Latin letters that look like Cyrillic ones, inside words that hold Cyrillic letters: a slip of the keyboard layout. */
export function repairLatinLetters(text: string): string {
  return text.replace(/[\p{L}’ʼ']+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word)
      ? word.replace(/[a-zA-Z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter)
      : word,
  )
}

/** Outer quotes as «», those inside them as „“: a quote after a space or bracket opens, any other closes. */
function setQuotes(text: string): string {
  let depth = 0
  return text.replace(QUOTES, (sign, at: number) => {
    const before = text[at - 1]
    const isOpening =
      sign === '«' || sign === '„' || (sign !== '»' && (before === undefined || /[\s(«„"“]/.test(before)))
    if (isOpening) return depth++ === 0 ? '«' : '„'
    depth = Math.max(0, depth - 1)
    return depth === 0 ? '»' : '“'
  })
}

/**
 * Name of an organisation as we print it: «» quotes, ’ as apostrophe, № set off, one space between words, a capital first
 * letter, no «(за згодою)» and no comma or semicolon at the end. Words, order and case endings stay.
 */
export function canonicalName(name: string): string {
  // Cutting a tail may bare another («…; (за згодою),»): repeat until nothing is left to tidy. Each round only shortens or settles.
  let current = collapse(repairLatinLetters(name).normalize('NFC')).replace(/(?<=\p{L})[ʼ'`´‘ʹ′](?=\p{L})/gu, '’')
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = tidy(current)
    if (next === current) break
    current = next
  }
  return current
}

const MAX_ROUNDS = 8

function tidy(name: string): string {
  const set = setQuotes(name.replace(/\s*\(\s*за\s+згодою\s*\)/gi, ''))
    .replace(/№\s*/g, '№ ')
    .replace(/([«„(])\s+/g, '$1')
    .replace(/\s+([»“),;])/g, '$1')
    .replace(/[\s,;:]+$/, '')
    .replace(/(?<=[\p{Ll}»)]{5})\.$/u, '')
  return collapse(set).replace(
    /^([«„(]*)(\p{Ll})/u,
    (_, quotes: string, letter: string) => quotes + letter.toUpperCase(),
  )
}

/** Key under which a name is unique: what differs only in case, quotes, apostrophes, dashes, spaces or № is one name. */
export function organisationKey(name: string): string {
  return fold(canonicalName(name))
}
