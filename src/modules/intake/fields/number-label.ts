export type NumberedLevel = 'strategicGoal' | 'operationalGoal' | 'task' | 'measure'

/** The leading number of a task, goal or measure. `number` is as printed, without bracket or final dot. */
export interface NumberLabel {
  /** Level that a word before the number names; null where only the number stands. */
  readonly level: NumberedLevel | null
  readonly number: string | null
  readonly rest: string
}

const LEVELS: readonly (readonly [RegExp, NumberedLevel])[] = [
  [
    /^(?:(?:оперативн|операційн|спеціальн)\p{L}*\s+(?:ціл\p{L}*|мет\p{L}*)|підціл\p{L}*|підрозділ|піднапрям\p{L}*)(?!\p{L})/iu,
    'operationalGoal',
  ],
  [
    /^(?:стратегічн\p{L}*\s+(?:ціл\p{L}*|мет\p{L}*|пріоритет\p{L}*|напрям\p{L}*)|пріоритет(?:ний\s+напрям\p{L}*)?|ціль|мета|напрям(?:ок)?|розділ|блок|компонент)(?!\p{L})/iu,
    'strategicGoal',
  ],
  [/^(?:оперативне\s+|основне\s+)?завдання(?!\p{L})/iu, 'task'],
  [/^захід(?!\p{L})/iu, 'measure'],
]
/** Roman numerals are typed with Latin letters or with their Cyrillic lookalikes. */
const ROMAN = '[IVXLІХVЇ]{1,7}'
const NUMBER = new RegExp(
  `^(?:№\\s*)?(\\d{1,3}(?:\\s?\\.\\s?\\d{1,3}){0,5}|${ROMAN}(?:\\.\\d{1,3})*)(?!\\.?\\d)(?=[\\s.):–—-]|$)`,
  'u',
)
/** Letters that count the parts of a list: «а)», «б)». */
const LETTER = /^([абвгґдеєжзиіїйклмнопрстуфхцчшщюя])\)\s*(?=\S)/iu
/** Nouns before which a single «І» is the conjunction: «Завдання і заходи». */
const CONJOINED =
  /^\s+(?:захо|завдан|мет[аиу]|ціл|напрям|показн|результ|пріорит|строк|термін|етап|план|дії|очікув|шлях|принцип|основн)/iu

/** Whether a number is the conjunction «І» between two nouns of a heading and no Roman one. */
export const isConjunction = (number: string, after: string): boolean =>
  /^[іІIi]$/u.test(number) && CONJOINED.test(after)
const MARK = /^\s*(?:\.\s?\)|\)\s?\.|[.):]|[–—-](?=\s))?\s*/u

/**
 * Reads the number with which a text begins; `rest` is the whole text where none is found. A bare figure before a word
 * («16 днів») is no number: it needs a bracket, a dot, a level's word or parts («1.1 Забезпечення»).
 */
export function readNumberLabel(text: string): NumberLabel {
  const whole = text.trim()
  const named = levelWord(whole)
  const letter = LETTER.exec(whole)
  if (letter) return { level: null, number: letter[1] ?? null, rest: whole.slice(letter[0].length) }
  const match = NUMBER.exec(named.rest)
  const after = match ? named.rest.slice(match[0].length) : named.rest
  const mark = MARK.exec(after)?.[0] ?? ''
  if (!match) {
    const isHeading = named.level !== null && /^\s*[.:–—]/u.test(named.rest)
    return isHeading
      ? { level: named.level, number: null, rest: after.slice(mark.length) }
      : { level: null, number: null, rest: whole }
  }
  const number = (match[1] ?? '').replace(/\s/g, '')
  if (isConjunction(number, after)) return { level: null, number: null, rest: whole }
  const isMarked = mark.trim() !== '' || named.level !== null || after.trim() === '' || /[.№]/u.test(match[0])
  if (!isMarked) return { level: null, number: null, rest: whole }
  const isPart = named.level === 'strategicGoal' && /^\d+\.\d/u.test(number) && /^ціль/iu.test(whole)
  return { level: isPart ? 'operationalGoal' : named.level, number, rest: after.slice(mark.length) }
}

function levelWord(text: string): { readonly level: NumberedLevel | null; readonly rest: string } {
  for (const [pattern, level] of LEVELS) {
    const word = pattern.exec(text)
    if (!word) continue
    const rest = text.slice(word[0].length).trimStart()
    return NUMBER.test(rest) || /^[.:–—]/u.test(rest) ? { level, rest } : { level: null, rest: text }
  }
  return { level: null, rest: text }
}
