import {
  type Agreement,
  BODY_ABBREVIATIONS,
  type HeadWord,
  headWord,
  LEGAL_FORMS,
  SHORT_NAME,
} from './administrative-words.ts'
import type { Token } from './name-tokens.ts'

/**
 * How surely a name begins at a word. `proven`: nominative head of a name, alone or after agreeing adjectives, or an
 * abbreviation; `likely`: a form that may be another case too; `capital`: an unknown word with a capital letter.
 */
export interface NameStart {
  readonly strength: 'proven' | 'likely' | 'capital'
  readonly head: HeadWord | null
  /** Index of the head word. */
  readonly headAt: number
  readonly isCapital: boolean
  readonly isAbbreviation: boolean
}

const PREPOSITIONS = new Set(['в', 'у', 'м', 'на', 'при', 'по', 'о', 'об'])
const PLACE_NOUNS = new Set(['місті', 'селі', 'селищі', 'смт', 'області', 'районі'])
const GENITIVE_ADJECTIVE = /(?:ої|ого|ьої|ього|их|іх|ому|им|ими)$/u
const CAPITAL = /^\p{Lu}/u
const ABBREVIATION = /^\p{Lu}{2,}[\p{Lu}\p{N}-]*$|^\p{Lu}\p{Ll}?\p{Lu}+\p{Ll}?\p{Lu}*$/u

/** Longest run of adjectives before a head word that is tried. */
const MAX_MODIFIERS = 7

/** Consonants before the ending of an adjective, by its last letter. */
const STEM_ENDS: Readonly<Record<string, string>> = { е: 'нтлшщчж', і: 'ншщч', а: 'нтлшщчж' }

/** Gender or number that an adjective's nominative ending shows; null where it shows none. */
export function adjectiveAgreement(key: string): Agreement | null {
  const length = key.length
  if (length < 4) return null
  const last = key.charAt(length - 1)
  const before = key.charAt(length - 2)
  if (last === 'й')
    return (before === 'и' && key.charAt(length - 3) !== 'і') || key.endsWith('ній') || key.endsWith('жій') ? 'm' : null
  if (last === 'є') return before === 'н' ? 'n' : null
  if (last === 'я') return before === 'н' && key.charAt(length - 3) !== 'н' ? 'f' : null
  const stems = STEM_ENDS[last]
  if (stems === undefined) return null
  const isAdjective =
    stems.includes(before) ||
    (before === 'к' && key.charAt(length - 3) === 'ь') ||
    (before === 'в' && 'ое'.includes(key.charAt(length - 3)))
  return isAdjective ? (last === 'е' ? 'n' : last === 'і' ? 'p' : 'f') : null
}

export const isGenitiveAdjective = (key: string): boolean => key.length > 4 && GENITIVE_ADJECTIVE.test(key)

export function isAbbreviation(token: Token): boolean {
  return ABBREVIATION.test(token.text) && !/^[IVXІХV]+$/u.test(token.text)
}

const runsOn = (token: Token | undefined, isFirst: boolean): token is Token =>
  token !== undefined && (isFirst || token.gap === 'space' || token.gap === 'and' || token.gap === 'line')

/** «у Києві», «місті Львові»: a name of a place looks like an adjective in the plural. */
function isPlaceName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]?.key ?? ''
  if (token?.gap !== 'space') return false
  return PREPOSITIONS.has(before) || (PLACE_NOUNS.has(before) && CAPITAL.test(token.text))
}

/** Head word that ends the run of agreeing adjectives from `at`, if such a run stands there. */
function chain(
  tokens: readonly Token[],
  at: number,
): { readonly head: HeadWord | null; readonly headAt: number } | null {
  let agreement: Agreement | null = null
  for (let i = at; i < at + MAX_MODIFIERS; i++) {
    const token = tokens[i]
    if (!runsOn(token, i === at)) return null
    if (token.isInside) continue
    const head = headWord(token.key)
    if (head && (agreement === null || head.agreement.includes(agreement))) return { head, headAt: i }
    if (agreement !== null && isAbbreviation(token)) return { head: null, headAt: i }
    const next = adjectiveAgreement(token.key)
    if (next !== null && !isPlaceName(tokens, i)) {
      if (agreement !== null && next !== agreement) return null
      agreement = next
      continue
    }
    // «районні в місті Києві державні адміністрації»: a place between two adjectives.
    if (agreement !== null && i > at && (token.key === 'в' || token.key === 'у')) {
      const place = tokens[i + 1]?.key
      i += place === 'місті' || place === 'м' || place === 'районі' ? 2 : 1
      continue
    }
    return null
  }
  return null
}

/** What has been found at the words of a cell: several questions are asked of each. */
const known = new WeakMap<readonly Token[], (NameStart | null | undefined)[]>()

/** Whether, and how surely, a name begins at the word. */
export function nameStart(tokens: readonly Token[], at: number): NameStart | null {
  let starts = known.get(tokens)
  if (!starts) {
    starts = []
    known.set(tokens, starts)
  }
  const before = starts[at]
  if (before !== undefined) return before
  const start = findStart(tokens, at)
  starts[at] = start
  return start
}

function findStart(tokens: readonly Token[], at: number): NameStart | null {
  const token = tokens[at]
  if (!token || (token.isInside && !token.opensQuote)) return null
  const isCapital = CAPITAL.test(token.text)
  const common = { headAt: at, head: null, isCapital, isAbbreviation: false }
  if (token.isInside) return { ...common, strength: 'capital' }
  if (isAbbreviation(token) || (isCapital && (LEGAL_FORMS.has(token.key) || BODY_ABBREVIATIONS.has(token.key)))) {
    return { ...common, strength: 'proven', isAbbreviation: true }
  }
  if (
    SHORT_NAME.test(token.text) &&
    !isGenitiveAdjective(token.key) &&
    adjectiveAgreement(token.key) === null &&
    !headWord(token.key)
  ) {
    return { ...common, strength: 'proven' }
  }
  const found = chain(tokens, at)
  if (found) {
    // «Управління» with a capital begins a name; «Міністерства» may be a genitive within one.
    const isProven =
      found.headAt > at ||
      found.head === null ||
      found.head.isPlain ||
      (isCapital && found.head.agreement.includes('n'))
    return { ...common, ...found, strength: isProven ? 'proven' : 'likely' }
  }
  // «…, бухгалтерія»: a feminine noun in the nominative cannot go on with a name in the genitive either.
  if (/[^\p{P}]ія$/u.test(token.key)) return { ...common, strength: 'likely' }
  if (isCapital) return isGenitiveAdjective(token.key) ? null : { ...common, strength: 'capital' }
  // «громадські активістки»: an adjective in the nominative cannot go on with a name in the genitive.
  const next = tokens[at + 1]
  const agreement = adjectiveAgreement(token.key)
  const isNominative = agreement !== null && agreement !== 'f' && next?.gap === 'space' && !next.isInside
  return isNominative || token.key === 'інші' || token.key === 'усі' || token.key === 'всі'
    ? { ...common, strength: 'likely' }
    : null
}
