import {
  BODY_ABBREVIATIONS,
  CLASS_NOUNS,
  type HeadKind,
  headWord,
  LEGAL_FORMS,
  OWNER_ABBREVIATIONS,
  SHORT_NAME,
} from './administrative-words.ts'
import { type ExecutorDictionary, knownEnds } from './executor-dictionary.ts'
import { isAbbreviation, isGenitiveAdjective, type NameStart, nameStart } from './name-starts.ts'
import { CONSENT_MARK, type Token } from './name-tokens.ts'
import type { Doubt } from './reading.ts'

/** The name that is being read when the question comes whether the next word begins another. */
export interface CurrentName {
  /** Index of its first word. */
  readonly at: number
  readonly start: NameStart | null
}

export interface Boundary {
  readonly start: NameStart | null
  readonly doubt: Doubt | null
}

const PREPOSITIONS = new Set(
  'з із зі у в на по для при до від про щодо за над під між та і й імені ім через питань справах '.split(' '),
)
/** Words with which the name of a council's or state administration's body ends. */
const PLACE_NOUNS = new Set('міста м місті області району районі селі села смт'.split(' '))
const TAILS = new Set(
  'ради облради міськради сільради адміністрації облдержадміністрації комітету громади області району'.split(' '),
)
const STOCK_PHRASE = new Set(['підприємства', 'установи', 'організації', 'заклади'])
const PLURAL_CLASSES = new Set([
  'го',
  'ззсо',
  'здо',
  'зпо',
  'зоз',
  'змі',
  'осбб',
  'цнап',
  'цпмсд',
  'кп',
  'кнп',
  'бф',
  'бо',
])

const isKnown = (
  dictionary: ExecutorDictionary | undefined,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean => dictionary !== undefined && knownEnds(dictionary, tokens, from).some((known) => known.end === to)

/** A known name begins at `at` and ends where a gap, a consent mark or another name follows. */
function knownFrom(dictionary: ExecutorDictionary | undefined, tokens: readonly Token[], at: number): boolean {
  if (!dictionary) return false
  return knownEnds(dictionary, tokens, at).some(({ end }) => {
    const next = tokens[end]
    return !next || next.text === CONSENT_MARK || next.gap !== 'space' || nameStart(tokens, end)?.strength === 'proven'
  })
}

const hasHead = (current: CurrentName): boolean =>
  current.start !== null && (current.start.head !== null || current.start.strength === 'proven')

const kindOf = (start: NameStart | null): HeadKind | null => start?.head?.kind ?? null

/** Whether a new name begins at the word `at`, and what makes that doubtful. */
export function boundary(
  tokens: readonly Token[],
  at: number,
  current: CurrentName,
  dictionary: ExecutorDictionary | undefined,
): Boundary | null {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous) return null
  if (token.gap === 'semicolon') return { start: nameStart(tokens, at), doubt: null }
  if (token.isInside && !token.opensQuote) return null
  const start = nameStart(tokens, at)
  switch (token.gap) {
    case 'line':
      return afterLine(tokens, at, current, start)
    case 'comma':
      return afterComma(tokens, at, current, start, dictionary)
    case 'and':
      return afterAnd(tokens, at, current, start, dictionary)
    case 'consent':
      return start ? { start, doubt: null } : null
    case 'slash':
      return start?.strength === 'proven' && start.isCapital && hasHead(current)
        ? { start, doubt: 'names-run-together' }
        : null
    case 'dot':
      return start?.isCapital && start.strength !== 'capital' && previous.text.length > 3
        ? { start, doubt: null }
        : null
    case 'space':
      return afterSpace(tokens, at, current, start, dictionary)
    default:
      return null
  }
}

/** «відділ поліції … ГУНП»: the command to which a unit belongs ends its name. */
function namesHigherUnit(tokens: readonly Token[], at: number, current: CurrentName): boolean {
  const key = tokens[at]?.key ?? ''
  if (!key.startsWith('гу') && key !== 'нпу') return false
  return tokens.slice(current.at, at).some((token) => /^(?:поліці|рятувальн|пожежн|вп$|руп$|дпр)/u.test(token.key))
}

function afterLine(
  tokens: readonly Token[],
  at: number,
  current: CurrentName,
  start: NameStart | null,
): Boundary | null {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous || !start) return null
  const sure = { start, doubt: null }
  if (previous.text === CONSENT_MARK) return sure
  if (namesHigherUnit(tokens, at, current)) return null
  if (token.opensQuote) return LEGAL_FORMS.has(previous.key) || headWord(previous.key) ? null : sure
  if (PREPOSITIONS.has(previous.key) || (isGenitiveAdjective(previous.key) && !start.isCapital)) return null
  if (isGenitiveAdjective(previous.key) && (start.isAbbreviation || start.strength === 'capital')) return null
  if (start.strength === 'proven') return sure
  if (start.strength === 'capital') return token.key === 'україни' || PLACE_NOUNS.has(previous.key) ? null : sure
  if (start.head === null) return sure
  // «…Національної\nполіції», «начальник\nуправління»: one name over two lines, if nothing says that it was complete.
  if (token.key !== 'управління' && token.key !== "об'єднання") return null
  return kindOf(current.start) === 'post' ? null : { start, doubt: 'names-run-together' }
}

function afterComma(
  tokens: readonly Token[],
  at: number,
  current: CurrentName,
  start: NameStart | null,
  dictionary: ExecutorDictionary | undefined,
): Boundary | null {
  if (!start) return knownFrom(dictionary, tokens, at) ? { start, doubt: null } : null
  const head = tokens[start.headAt]?.key ?? ''
  // «заступник голови, уповноважений з питань …» is one person.
  if (head.startsWith('уповноважен') && start.headAt === at && kindOf(current.start) === 'post') return null
  if (STOCK_PHRASE.has(head) && start.headAt === at && STOCK_PHRASE.has(tokens[at - 1]?.key ?? '')) return null
  if (start.strength !== 'proven' && dictionary) {
    const runsPast = knownEnds(dictionary, tokens, current.at).some((known) => known.isAlone && known.end > at)
    if (runsPast) return null
  }
  return { start, doubt: null }
}

function afterAnd(
  tokens: readonly Token[],
  at: number,
  current: CurrentName,
  start: NameStart | null,
  dictionary: ExecutorDictionary | undefined,
): Boundary | null {
  const token = tokens[at]
  if (!start || !token) return null
  if (dictionary) {
    if (knownEnds(dictionary, tokens, current.at).some((known) => known.isAlone && known.end > at)) return null
    if (isKnown(dictionary, tokens, current.at, at) && knownFrom(dictionary, tokens, at)) return { start, doubt: null }
  }
  if (start.strength !== 'proven' || !hasHead(current) || token.key.startsWith('інш')) return null
  // «ТЦК та СП» is one body.
  if (token.key === 'сп') return null
  const head = tokens[start.headAt]?.key ?? ''
  if (STOCK_PHRASE.has(head) && start.headAt === at) return null
  // «громадські об'єднання та міжнародні організації» stands for one kind of partners.
  const isGeneric = start.head?.agreement.includes('p') && !start.isCapital
  if (isGeneric && kindOf(start) === 'public' && kindOf(current.start) === 'public') return null
  return { start, doubt: 'names-joined-by-and' }
}

function afterSpace(
  tokens: readonly Token[],
  at: number,
  current: CurrentName,
  start: NameStart | null,
  dictionary: ExecutorDictionary | undefined,
): Boundary | null {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !previous || token.isInside) return null
  if (dictionary && isKnown(dictionary, tokens, current.at, at) && knownFrom(dictionary, tokens, at))
    return { start, doubt: null }
  if (!start || !hasHead(current) || start.strength === 'capital' || PREPOSITIONS.has(previous.key)) return null
  // «Управління Держпраці»: a service by its short name says whose body it is.
  if (SHORT_NAME.test(token.text) && headWord(previous.key)?.kind === 'body') return null
  const doubtful: Boundary = { start, doubt: 'names-run-together' }
  const afterTail = TAILS.has(previous.key) || (previous.isInside && !token.isInside)
  if (start.isAbbreviation) {
    if (OWNER_ABBREVIATIONS.has(token.key)) return null
    if (LEGAL_FORMS.has(token.key) && tokens[at + 1]?.isInside)
      return afterTail && kindOf(current.start) !== 'post' ? doubtful : null
    const next = tokens[at + 1]
    const isLast = !next || next.text === CONSENT_MARK || (next.gap !== 'space' && next.gap !== 'and')
    const isHigher = namesHigherUnit(tokens, at, current)
    if (
      isAbbreviation(previous) &&
      previous !== tokens[current.at - 1] &&
      !isHigher &&
      BODY_ABBREVIATIONS.has(token.key)
    ) {
      return LEGAL_FORMS.has(previous.key) ? null : doubtful
    }
    return !isHigher &&
      isLast &&
      (TAILS.has(previous.key) || (PLURAL_CLASSES.has(token.key) && !headWord(previous.key)))
      ? doubtful
      : null
  }
  if (LEGAL_FORMS.has(previous.key) || kindOf(start) === 'post') return null
  if (start.isCapital) {
    if (start.strength === 'likely') return afterTail ? doubtful : null
    if (CLASS_NOUNS.has(previous.key) || headWord(previous.key)?.kind === 'post') return null
    if (start.headAt === at && start.head && !start.head.isPlain && kindOf(current.start) === 'post')
      return TAILS.has(previous.key) ? doubtful : null
    return doubtful
  }
  if (start.strength === 'proven')
    return headWord(previous.key)?.kind === 'post' || isGenitiveAdjective(previous.key) ? null : doubtful
  return start.head !== null && afterTail && !/(?:ом|ем|ою|ею|ами|ями)$/u.test(tokens[at + 1]?.key ?? '')
    ? doubtful
    : null
}
