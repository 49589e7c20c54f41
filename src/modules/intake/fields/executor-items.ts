import { cellText } from './cell-text.ts'
import { markConsent } from './consent.ts'
import { boundary, type CurrentName } from './executor-boundaries.ts'
import type { ExecutorDictionary, PreparedCell } from './executor-dictionary.ts'
import { collapseName } from './executor-names.ts'
import { type NameStart, nameStart } from './name-starts.ts'
import { CONSENT_MARK, type Gap, type Token, tokenize } from './name-tokens.ts'
import type { Doubt } from './reading.ts'
import { readSharedHead } from './shared-head.ts'

const BULLET = /^[ \t]*(?:\d{1,2}(?:\)|\.(?=\s))\s*|[-–—•·*▪●]\s*)/gmu
/** «Відповідальні виконавці:», «співвиконавці –»: a label within the cell and no part of a name. */
const ROLE =
  /(^|[,;]\s*)(?:відповідальн\p{L}+(?:\s+за\s+виконання|\s+виконав\p{L}+)?|(?:головн\p{L}+\s+)?(?:виконав(?:ець|ці|ця)|розпорядник\p{L}*\s+коштів)|спів-?виконав(?:ець|ці|ця))\s*(?::|\s[–—-]\s)\s*/gimu

/** A name of a cell with what stood around it. */
export interface ExecutorItem {
  readonly name: string
  byConsent: boolean
  /** What stood before the name. */
  readonly gap: Gap
  readonly isCapital: boolean
  readonly kind: string | null
  readonly doubt: Doubt | null
  /** Begins as names begin, and not in the middle of one that a page or row cut. */
  readonly isWhole: boolean
}

export interface ParsedExecutors {
  readonly items: readonly ExecutorItem[]
  readonly doubts: readonly Doubt[]
}

/** A cell's text without labels and bullets, with consent marked, and its words. */
export function prepareCell(cell: string): PreparedCell {
  const text = markConsent(
    cell
      .replace(BULLET, '')
      .replace(ROLE, '$1')
      .replace(/(\p{L}-)\n(?=\p{Ll})/gu, '$1'),
  )
  return { text, ...tokenize(text) }
}

/** Finds the names of a cell in their order; doubts are those of the whole cell. */
export function parseExecutors(
  cell: string | readonly string[],
  dictionary: ExecutorDictionary | undefined,
): ParsedExecutors {
  const text = cellText(cell)
  return parsePrepared(dictionary?.cells.get(text) ?? prepareCell(text), dictionary)
}

/** `parseExecutors` of a cell that has been made ready. */
export function parsePrepared(
  { text, tokens, isBalanced }: PreparedCell,
  dictionary: ExecutorDictionary | undefined,
): ParsedExecutors {
  const items: ExecutorItem[] = []
  const doubts: Doubt[] = []
  let at = 0
  let doubt: Doubt | null = null
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    if (token.text === CONSENT_MARK) {
      giveConsent(items, doubts)
      at++
      continue
    }
    const start = nameStart(tokens, at)
    const shared = start?.head ? readSharedHead(text, tokens, at, start.headAt, dictionary) : null
    if (shared && start) {
      shared.names.forEach((name, index) => {
        items.push({
          name,
          byConsent: false,
          gap: index === 0 ? token.gap : 'comma',
          isCapital: start.isCapital,
          kind: 'shared',
          isWhole: true,
          doubt: shared.isGuess ? 'shared-head' : null,
        })
      })
      if (shared.isGuess) doubts.push('shared-head')
      at = shared.end
      continue
    }
    const current: CurrentName = { at, start }
    let end = Math.max(at, start?.headAt ?? at) + 1
    let next: Doubt | null = null
    let consentWithin = false
    for (; end < tokens.length; end++) {
      if (tokens[end]?.text === CONSENT_MARK) {
        if (closesName(tokens, end)) break
        consentWithin = true
        continue
      }
      const found = boundary(tokens, end, current, dictionary)
      if (!found) continue
      next = found.doubt
      break
    }
    const following = tokens[end]
    const name = collapseName(text.slice(token.from, following ? following.from : text.length))
    if (name !== '') {
      items.push({
        name,
        byConsent: consentWithin,
        gap: token.gap,
        isCapital: start?.isCapital ?? false,
        isWhole: start !== null && (following !== undefined || !/[,(–—-]$/u.test(text)),
        kind: start?.head?.kind ?? null,
        doubt: doubt ?? next,
      })
    }
    if (listsFields(name, start)) doubts.push('shared-head')
    if (next) doubts.push(next)
    doubt = next
    at = end
  }
  if (!isBalanced) doubts.push('quotes-unbalanced')
  return { items, doubts }
}

/** «Відділи освіти, культури та туризму», «Управління у справах молоді, по роботі з …»: perhaps several, told apart by nothing. */
function listsFields(name: string, start: NameStart | null): boolean {
  if (start?.head?.kind !== 'body') return false
  if (/^(?:відділи|департаменти|сектори)(?!\p{L})/iu.test(name)) return /, | та | і /u.test(name)
  return /(?:у|в) справах .*, (?:по|з питань|із питань) /iu.test(name)
}

/** «ГО (за згодою) району»: a name may go on after the mark. */
function closesName(tokens: readonly Token[], markAt: number): boolean {
  const next = tokens[markAt + 1]
  return next?.gap !== 'consent' || nameStart(tokens, markAt + 1) !== null
}

const isPartner = (kind: string | null): boolean => kind === 'public' || kind === 'people'

/** A mark holds for the name before it, and for the names of the same kind that «та» joins to it. */
function giveConsent(items: readonly ExecutorItem[], doubts: Doubt[]): void {
  let at = items.length - 1
  const last = items[at]
  if (!last || last.byConsent) return
  last.byConsent = true
  for (; at > 0; at--) {
    const item = items[at]
    const before = items[at - 1]
    if (!item || !before || before.byConsent) return
    const isShared = item.kind === 'shared' && before.kind === 'shared' && item.gap === 'comma'
    const isJoined =
      item.gap === 'and' && (before.kind === last.kind || (isPartner(before.kind) && isPartner(last.kind)))
    const isListed = item.gap === 'comma' && item.kind === 'public' && before.kind === 'public' && !item.isCapital
    if (!isShared && !isJoined && !isListed) {
      if (item.gap === 'and') doubts.push('consent-scope')
      return
    }
    before.byConsent = true
    doubts.push('consent-scope')
  }
}
