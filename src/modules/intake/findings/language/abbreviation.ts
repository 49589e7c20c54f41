import { LINK_WORDS, tokensOf } from './words.ts'

/** True for a word of two to eight capitals: «ЦНСП», «РУП». Digits may follow («ЗДО№» is not one). */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}{2,8}$/u.test(word) && /[А-ЯІЇЄҐ]/u.test(word)
}

/** First letters of the words of a name, capitals, link words left out: «служба у справах дітей» → «ССД». */
export function initialsOf(text: string): string {
  let initials = ''
  for (const { text: word, folded } of tokensOf(text))
    if (!LINK_WORDS.has(folded)) initials += word[0]?.toUpperCase() ?? ''
  return initials
}
