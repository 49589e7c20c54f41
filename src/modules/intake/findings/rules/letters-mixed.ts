import type { Finding } from '../../interchange.ts'
import type { Rule } from '../rule.ts'
import { textFindings } from './text-findings.ts'

const id = 'letters-mixed'
const severity = 'warning'

const MIXED = /[\p{L}ʼ’']*(?:[A-Za-z][А-Яа-яІіЇїЄєҐґ]|[А-Яа-яІіЇїЄєҐґ][A-Za-z])[\p{L}ʼ’']*/gu
const RUSSIAN = /[\p{L}ʼ’']*[ыэёъЫЭЁЪ][\p{L}ʼ’']*/gu
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
    what: 'A word mixes Cyrillic and Latin letters, or holds a letter that Ukrainian does not have (ы, э, ё, ъ).',
    why: 'It looks right on paper, but search does not find it and a name becomes another one.',
    example: '«насилъство», «Cлужба» з латинською C',
  },
  check: (view) =>
    view.passages.flatMap((passage) => [
      ...[...passage.text.matchAll(MIXED)].flatMap(([word]) => {
        const repaired = [...word].map((letter) => LATIN_TWINS[letter] ?? letter).join('')
        // A foreign name with a Ukrainian ending («online-курс», «IT-фахівець») keeps its own letters.
        if (/[A-Za-z]/u.test(repaired)) return []
        return textFindings({ id, severity }, passage, faultOf(word, repaired, 'latin'))
      }),
      ...[...passage.text.matchAll(RUSSIAN)].flatMap(([word]): Finding[] => {
        const repaired = [...word].map((letter) => RUSSIAN_SLIPS[letter] ?? letter).join('')
        return textFindings({ id, severity }, passage, faultOf(word, repaired, 'russian'))
      }),
    ]),
}

function faultOf(word: string, repaired: string, kind: 'latin' | 'russian') {
  return {
    uk:
      kind === 'latin'
        ? `У слові «${word}» є латинські літери. Наберіть його українськими: «${repaired}».`
        : `У слові «${word}» є літера, якої немає в українській абетці. Напишіть «${repaired}».`,
    en:
      kind === 'latin'
        ? `The word “${word}” holds Latin letters. Type it in Ukrainian ones: “${repaired}”.`
        : `The word “${word}” holds a letter that Ukrainian does not have. Write “${repaired}”.`,
    suggestion: repaired,
  }
}
