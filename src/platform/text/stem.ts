import { fold } from './fold.ts'

/** Endings of nouns, adjectives and ordinals in all cases, of a folded word, hence without apostrophes. */
const ENDINGS = new Set(
  `ової овій овою ового овому ями ами ого ому ими ією ьому ього ові еві єві ьою іями
  ам ям ах ях ом ем єм ів їв ей єю ою ею ої ій ий им их ім іх ії ія ію їй
  а я о е є и і ї у ю ь й`.split(/\s+/),
)
const LONGEST_ENDING = 5
const SHORTEST = 3
const VOWEL = /[аеєиіїоуюя]/
const DOUBLED = /([бвгджзклмнпрстфхцчшщ])\1$/
const PLAIN = /^[а-яєії]{3,}$/

function step(word: string): string {
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST); length > 0; length--) {
    const rest = word.slice(0, -length)
    if (ENDINGS.has(word.slice(-length)) && VOWEL.test(rest)) return rest
  }
  // Each rule is tried only on words that end as it wants: every word of a document passes here.
  const single = word.at(-1) === word.at(-2) ? word.replace(DOUBLED, '$1') : word
  const short = single.endsWith('ок')
    ? single.replace(/(?<=...)о(?=к$)/, '')
    : single.endsWith('ец')
      ? single.replace(/(?<=...)е(?=ц$)/, '')
      : single
  return short.includes('і', short.length - 4) ? short.replace(/і(?=[^аеєиіїоуюя]{1,3}$)/, 'о') : short
}

/**
 * Light Ukrainian stem of one word, for search: case and number endings cut, fleeting vowels dropped (жінок – жінка), і in a
 * closed syllable as о (захід – заходи), doubled consonants single (навчання – навчань). The result is a key, not a word, and is
 * the same for its own stem. Words with digits or foreign letters only fold.
 */
export function stem(word: string): string {
  let current = PLAIN.test(word) ? word : fold(word)
  if (!PLAIN.test(current)) return current
  for (let next = step(current); next !== current; next = step(current)) current = next
  return current
}

/** Stems of all words of a text in their order, separated by spaces: what a search column stores and a query compares. */
export function stemText(text: string): string {
  return fold(text).split(' ').map(stem).join(' ')
}
