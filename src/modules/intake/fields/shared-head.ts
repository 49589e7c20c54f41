import { type Agreement, headWord } from './administrative-words.ts'
import { type ExecutorDictionary, knownEnds } from './executor-dictionary.ts'
import { collapseName } from './executor-names.ts'
import { nameStart } from './name-starts.ts'
import { CONSENT_MARK, type Token, tokenize } from './name-tokens.ts'

/** A list such as «Відділи міської ради: культури та туризму; освіти, молоді та спорту». */
export interface SharedHeadList {
  /** Full names, the head in the singular before each item. */
  readonly names: readonly string[]
  /** Index of the first word after the list. */
  readonly end: number
  /** The items were told apart by commas that could also stand within an item. */
  readonly isGuess: boolean
}

/** Fields that are usually one department's together: left neighbour(s) that a field takes in. */
const COMPOUNDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:молоді|спорту)/u, /(?:сім'ї|родини|дітей|освіти|культури|науки|туризму)$/u],
  [/^(?:дітей|сім'ї)(?: |$)/u, /(?:сім'ї|дітей|жінок|родини)$/u],
  [/^(?:запобігання|протидії|попередження)/u, /(?:рівності|насильства)$/u],
  [/^(?:туризму|спадщини|релігій|національностей)/u, /(?:культури|національностей)$/u],
  [/^(?:архітектури|будівництва)/u, /(?:містобудування|архітектури)$/u],
]

const SINGULAR_ENDING: Readonly<Record<Agreement, string>> = { m: 'ий', f: 'а', n: 'е', p: 'і' }

const withCaseOf = (model: string, word: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** Reads the list whose plural head begins at `at`; null where no such list stands there. */
export function readSharedHead(
  text: string,
  tokens: readonly Token[],
  at: number,
  headAt: number,
  dictionary: ExecutorDictionary | undefined,
): SharedHeadList | null {
  const singular = headWord(tokens[headAt]?.key ?? '')?.singular
  if (!singular) return null
  let listAt = headAt + 1
  while (tokens[listAt]?.gap === 'space' || tokens[listAt]?.gap === 'line' || tokens[listAt]?.gap === 'and') listAt++
  const first = tokens[listAt]
  if (first?.gap !== 'colon' || listAt - at > 12) return null
  const gender = headWord(singular)?.agreement[0] ?? 'm'
  const before = tokens
    .slice(at, headAt)
    .map((token) => token.text.replace(/[іи]$/u, (ending) => (ending === 'і' ? SINGULAR_ENDING[gender] : ending)))
  const headWords = [...before, singular]
  const head = withCaseOf(tokens[at]?.text ?? '', headWords.join(' '))
  const headEnd = tokens[headAt]?.end ?? 0
  const tail = collapseName(text.slice(headEnd, text.indexOf(':', headEnd)))

  const items = itemsFrom(text, tokens, listAt, singular, dictionary)
  const names = items.parts.map((item) =>
    collapseName(`${items.areNames ? '' : head} ${item} ${takesTail(item, tail) ? tail : ''}`),
  )
  return { names, end: items.end, isGuess: items.isGuess }
}

/** Abbreviations and names in quotes are complete; the rest get the council's name that the head had. */
const takesTail = (item: string, tail: string): boolean =>
  !item.toLowerCase().endsWith(tail.toLowerCase()) && !/[«„“"]|^\p{Lu}{2,}/u.test(item)

interface Items {
  readonly parts: readonly string[]
  readonly end: number
  readonly isGuess: boolean
  /** The items are full names themselves: «структурні підрозділи ради: відділ освіти, служба …». */
  readonly areNames: boolean
}

function itemsFrom(
  text: string,
  tokens: readonly Token[],
  listAt: number,
  singular: string,
  dictionary: ExecutorDictionary | undefined,
): Items {
  const generic = singular === 'підрозділ' || singular === 'орган' || singular === 'установа' || singular === 'заклад'
  const areNames = generic && nameStart(tokens, listAt)?.strength === 'proven'
  const fragments: { readonly from: number; to: number; readonly bySemicolon: boolean }[] = []
  let end = listAt
  for (; end < tokens.length; end++) {
    const token = tokens[end]
    if (!token || token.text === CONSENT_MARK) break
    const divides = !token.isInside && (token.gap === 'comma' || token.gap === 'semicolon' || token.gap === 'line')
    if (end > listAt && !areNames && !token.isInside && token.gap !== 'space' && token.gap !== 'colon') {
      const start = nameStart(tokens, end)
      if (
        start &&
        (start.strength !== 'capital' || token.gap !== 'comma') &&
        !(token.gap === 'and' && start.strength !== 'proven')
      )
        break
    }
    if (end === listAt || (divides && token.gap !== 'line')) {
      fragments.push({ from: end, to: end + 1, bySemicolon: token.gap === 'semicolon' })
    } else {
      const last = fragments.at(-1)
      if (last) last.to = end + 1
    }
  }
  const bySemicolon = fragments.some((fragment) => fragment.bySemicolon)
  const groups: { from: number; to: number }[] = []
  for (const fragment of fragments) {
    const last = groups.at(-1)
    const joins = bySemicolon
      ? !fragment.bySemicolon && groups.length > 0
      : !areNames && belongsToLast(tokens, last, fragment, singular, dictionary)
    if (last && joins) last.to = fragment.to
    else groups.push({ from: fragment.from, to: fragment.to })
  }
  const parts = groups.map(({ from, to }) => {
    const next = tokens[to]
    return collapseName(text.slice(tokens[from]?.from ?? 0, next ? next.from : text.length))
  })
  return { parts, end, isGuess: !bySemicolon && fragments.length > 1, areNames }
}

const keys = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(' ')

function belongsToLast(
  tokens: readonly Token[],
  last: { from: number; to: number } | undefined,
  fragment: { readonly from: number; readonly to: number },
  singular: string,
  dictionary: ExecutorDictionary | undefined,
): boolean {
  if (!last) return false
  if (dictionary) {
    const headToken = tokenize(singular).tokens[0]
    const run = headToken ? [headToken, ...tokens.slice(last.from, fragment.to)] : []
    if (knownEnds(dictionary, run, 0).some(({ end }) => end === run.length)) return true
  }
  if (tokens.slice(last.from + 1, last.to).some((token) => token.gap === 'and')) return false
  const left = keys(tokens, last.from, last.to)
  const right = keys(tokens, fragment.from, fragment.to)
  return COMPOUNDS.some(([begins, ends]) => begins.test(right) && ends.test(left))
}
