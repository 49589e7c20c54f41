import { mayStartAsOrganisation, startsAsDone, startsAsIndicator, startsAsOrganisation } from './vocabulary.ts'

export type PieceKind = 'text' | 'term' | 'amounts'

/** A part of a line that lies in one cell: a term, a run of amounts, or other text. */
export interface Piece {
  readonly line: number
  readonly text: string
  readonly kind: PieceKind
  /** First piece of its line: a cell begins here more likely than inside a line. */
  readonly startsLine: boolean
  readonly endsLine: boolean
  /** Amounts of a run as printed. */
  readonly amounts: readonly string[]
}

const YEAR = '20\\d\\d'
const YEARS = `${YEAR}(?: ?[-–—] ?${YEAR}| ?, ?${YEAR}(?:(?: ?,| та| і) ?${YEAR})*)?(?: ?(?:рр?\\.?|роки|роках|років|року|рік|році)(?!\\p{L}))?`
const MONTH =
  '(?:січ(?:ень|ня)|лют(?:ий|ого)|берез(?:ень|ня)|квіт(?:ень|ня)|трав(?:ень|ня)|черв(?:ень|ня)|лип(?:ень|ня)|серп(?:ень|ня)|верес(?:ень|ня)|жовт(?:ень|ня)|листопада?|груд(?:ень|ня))'
const QUARTER = '(?:[IVІ]{1,3}|[1-4])(?: ?[-–,] ?(?:[IVІ]{1,3}|[1-4]))* ?(?:квартали?|кв\\.|півріччя)'
const REGULAR =
  '(?:постійно|систематично|щорічно|щороку|щоквартал(?:у|ьно)|щомісяц?(?:я|чно|ця)|щотижн(?:я|ево)|щодня|(?:за|у разі|в разі) (?:потреби|потребою|необхідності)|за окремим планом|згідно з? ?(?:графіком|планом)|на постійній основі)'
const DAY = `\\d{1,2}(?:\\.\\d{1,2}\\.\\d{4}| ${MONTH})`
const OF_YEARS = `(?: ?,? (?:протягом |упродовж |впродовж )?${YEARS})?`
const TERM_CORE = `(?:${YEARS}|${DAY}${OF_YEARS}|${MONTH}${OF_YEARS}|${QUARTER}${OF_YEARS}|${REGULAR}${OF_YEARS}|року|рр?\\.|роки)`
const JOINT = '(?:,| та| і| й| ?[-–—]| до| по)'
const TERM = new RegExp(
  `^(?:(?:протягом|упродовж|впродовж|до кінця|до|з|від|початок|кінець) )?${TERM_CORE}(?:${JOINT} ?${TERM_CORE})*\\.?`,
  'iu',
)
/** A term must hold a year, a month with its number, a quarter or a regular word: «року» alone is none. */
const TERM_SUBSTANCE = new RegExp(`${YEAR}|${QUARTER}|${REGULAR}|${MONTH}`, 'iu')

/** A range that goes on in the next line: «Протягом 2021-». */
const CUT_RANGE = /^(?:(?:протягом|упродовж|впродовж|щорічно|з) )?20\d\d ?[-–—]$/iu

const AMOUNT = /^-?\d{1,9}(?:[.,]\d{1,5})?%?$/
const DECIMAL = /^-?\d+[.,]\d{1,5}%?$/
const EMPTY_AMOUNT = /^[-–—]$/

/** Cuts one line into pieces: before and after terms and amount runs, and where a name of an organisation begins. */
export function piecesOf(text: string, line: number): Piece[] {
  const words = text.split(' ')
  const pieces: { words: string[]; kind: PieceKind; amounts: string[] }[] = []
  let plain: string[] = []
  const flush = (): void => {
    if (plain.length > 0) pieces.push({ words: plain, kind: 'text', amounts: [] })
    plain = []
  }
  for (let at = 0; at < words.length; ) {
    const amounts = amountRun(words, at)
    const term = amounts.length > 0 ? 0 : termWords(words, at)
    if (amounts.length > 0) {
      flush()
      const used = amounts.reduce((sum, amount) => sum + amount.split(' ').length, 0)
      pieces.push({ words: words.slice(at, at + used), kind: 'amounts', amounts })
      at += used
    } else if (term > 0) {
      flush()
      pieces.push({ words: words.slice(at, at + term), kind: 'term', amounts: [] })
      at += term
    } else {
      const word = words[at] ?? ''
      if (plain.length > 0 && mayBeginCell(word, plain)) flush()
      plain.push(word)
      at += 1
    }
  }
  flush()
  return pieces.map((piece, index) => ({
    line,
    text: piece.words.join(' '),
    kind: piece.kind,
    startsLine: index === 0,
    endsLine: index === pieces.length - 1,
    amounts: piece.amounts,
  }))
}

/** Inside a line a cell may begin with a name, after the end of one, with a long capital word, or with what was done. */
function mayBeginCell(word: string, before: readonly string[]): boolean {
  if (/^\p{Lu}/u.test(word)) {
    return (
      startsAsOrganisation(word) || /(?:згодою\)|[.;%])$/u.test(before.at(-1) ?? '') || /^\p{Lu}\p{Ll}{5,}/u.test(word)
    )
  }
  return (startsAsDone(word) || startsAsIndicator(word)) && startsAsOrganisation(before.join(' '))
}

/** Amounts from a word on, thousands joined («1 200,0»); the run ends with a decimal unless all its numbers are whole. */
function amountRun(words: readonly string[], from: number): string[] {
  const run: string[] = []
  let at = from
  while (at < words.length) {
    const word = words[at] ?? ''
    const next = words[at + 1] ?? ''
    if (/^-?\d{1,3}$/.test(word) && /^\d{3}[.,]\d{1,5}$/.test(next)) {
      run.push(`${word} ${next}`)
      at += 2
    } else if (AMOUNT.test(word) || (EMPTY_AMOUNT.test(word) && (run.length > 0 || from === 0))) {
      run.push(word)
      at += 1
    } else break
  }
  const isDecimal = (amount: string): boolean => DECIMAL.test(amount.replace(/ /g, ''))
  const last = run.findLastIndex((amount) => isDecimal(amount) || EMPTY_AMOUNT.test(amount))
  const decimals = run.slice(0, last + 1)
  // «25,0 20,0 80 Виготовлено …»: a whole number before a new sentence is the last amount, before a small word a count.
  const surplus = run[last + 1] ?? ''
  const next = words[from + [...decimals, surplus].join(' ').split(' ').length]
  if (
    decimals.some(isDecimal) &&
    /^(?:\d{1,3}|[-–—])$/.test(surplus) &&
    (next === undefined || /^[\p{Lu}«"]/u.test(next))
  )
    decimals.push(surplus)
  // «місцевий бюджет 900,0»: a lone amount behind its source.
  const isSourced = /^(?:бюджет|кошт|фонд|усього|всього|разом)\p{L}*[:,]?$/iu.test(words[from - 1] ?? '')
  if (decimals.some(isDecimal) && (decimals.length > 1 || words.length === 1 || isSourced)) return decimals
  return run.length > 2 && run.filter((amount) => AMOUNT.test(amount)).length > 2 ? run : []
}

/** Number of words that a term takes from a word on; it must fill the rest of the line or be followed by a new cell. */
function termWords(words: readonly string[], from: number): number {
  const rest = words.slice(from).join(' ')
  if (CUT_RANGE.test(rest)) return words.length - from
  const match = TERM.exec(rest)
  if (match === null || !TERM_SUBSTANCE.test(match[0])) return 0
  const after = rest.slice(match[0].length).trimStart()
  const isCut = /^[,;]?$/.test(after)
  // «2026–2027 курс запроваджено …»: years that open a line are a term, whatever letter follows.
  const opensLine = from === 0 && /^20\d\d ?[-–—] ?20\d\d/.test(match[0]) && !/^(?:навчальн|н\.)/iu.test(after)
  const isApart = opensLine || beginsCell(after) || (from === 0 && (startsAsIndicator(after) || startsAsDone(after)))
  if (!isCut && (rest[match[0].length] !== ' ' || !isApart)) return 0
  if (from === 0) return match[0].split(' ').length
  // Inside a line «постійно» is a word of the text, unless a name ends there; a year needs a whole word before it.
  if (!/^[\p{Lu}\d]/u.test(match[0]) && !startsAsOrganisation(words.slice(0, from).join(' '))) return 0
  if (/^20\d\d$/.test(match[0]) && isCut && !endsCell(words[from - 1] ?? '')) return 0
  return match[0].split(' ').length
}

const beginsCell = (text: string): boolean =>
  /^[\p{Lu}\d«"–-]/u.test(text) || startsAsOrganisation(text) || mayStartAsOrganisation(text)
const endsCell = (word: string): boolean => /(?:[.)»"”;]|\p{L}{3,})$/u.test(word)
