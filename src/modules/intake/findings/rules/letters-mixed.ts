import type { Finding } from '../../interchange.ts'
import type { Rule } from '../rule.ts'
import type { Passage } from '../view/passages.ts'
import { textFindings } from './text-findings.ts'

const id = 'letters-mixed'
const severity = 'warning'

const SUSPECT = /[A-Za-zыэёъЫЭЁЪ]/
const WORD = /[\p{L}ʼ’']+/gu
const MIXED = /[A-Za-z][А-Яа-яІіЇїЄєҐґ]|[А-Яа-яІіЇїЄєҐґ][A-Za-z]/
/** Roman figures are often typed with both alphabets: «IІ». */
const ROMAN = /^[IVXІХ]+$/u
const RUSSIAN = /[ыэёъЫЭЁЪ]/
const LATIN_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'AaBCcEeHIiKkMOoPpTXxyuh'].map((letter, i) => [letter, [...'АаВСсЕеНІіКкМОоРрТХхуін'][i] ?? letter]),
)
const RUSSIAN_SLIPS: Readonly<Record<string, string>> = {
  ъ: 'ь',
  Ъ: 'Ь',
  ы: 'и',
  Ы: 'И',
  э: 'е',
  Э: 'Е',
  ё: 'ьо',
  Ё: 'Йо',
}

/** Latin or Russian letters inside a Ukrainian word. */
export const lettersMixed: Rule = {
  id,
  severity,
  notes: {
    what: 'A word mixes Cyrillic and Latin letters that look alike, or holds a letter that Ukrainian does not have (ы, э, ё, ъ).',
    why: 'It looks right on paper, but search does not find it and a name becomes another one.',
    example: '«допомогъю», «Cлужба» з латинською C',
  },
  check: (view) => view.passages.flatMap((passage) => (SUSPECT.test(passage.text) ? mixedWords(passage) : [])),
}

function mixedWords(passage: Passage): Finding[] {
  const words = new Set(passage.text.match(WORD))
  return [...words].flatMap((word) => {
    if (MIXED.test(word) && !ROMAN.test(word)) {
      const repaired = replaced(word, LATIN_TWINS)
      // A foreign name with a Ukrainian ending («YouTubeа») keeps its own letters.
      return /[A-Za-z]/.test(repaired) ? [] : latinFinding(passage, word, repaired)
    }
    return RUSSIAN.test(word) ? russianFinding(passage, word, replaced(word, RUSSIAN_SLIPS)) : []
  })
}

function replaced(word: string, letters: Readonly<Record<string, string>>): string {
  return [...word].map((letter) => letters[letter] ?? letter).join('')
}

function latinFinding(passage: Passage, word: string, repaired: string): Finding[] {
  return textFindings({ id, severity }, passage, {
    uk: `У слові «${word}» є латинські літери. Наберіть його українськими: «${repaired}».`,
    en: `The word “${word}” holds Latin letters. Type it in Ukrainian ones: “${repaired}”.`,
    suggestion: repaired,
  })
}

function russianFinding(passage: Passage, word: string, repaired: string): Finding[] {
  return textFindings({ id, severity }, passage, {
    uk: `У слові «${word}» є літера, якої немає в українській абетці. Напишіть «${repaired}».`,
    en: `The word “${word}” holds a letter that Ukrainian does not have. Write “${repaired}”.`,
    suggestion: repaired,
  })
}
