import type { ExecutionFigures } from '../interchange.ts'
import { numberOf } from './amount-roles.ts'
import type { Line } from './lines.ts'
import type { FlatTotals } from './model.ts'
import { piecesOf } from './pieces.ts'

const TOTAL = /^(?:усього|всього|разом|підсумок|загалом|загальна сума|загальний обсяг)/iu
const POST =
  /^(?:перш\p{L}+ )?(?:в\.? ?о\.? |т\.? ?в\.? ?о\.? )?(?:начальни|директор|керуюч|керівник|секретар|голов[аи](?!\p{L}*ьн)|заступни|завідувач|староста|міськ\p{L}+ голова|селищн\p{L}+ голова|сільськ\p{L}+ голова|виконуюч)/iu
const NAME =
  /(?:^|\s)(?:\p{Lu}[\p{Ll}’'ʼ]+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{Lu}’'ʼ]{2,}(?:-\p{Lu}[\p{Lu}’'ʼ]+)?|\p{Lu}\. ?(?:\p{Lu}\. ?)?\p{Lu}[\p{L}’'ʼ]{2,}|\p{Lu}[\p{L}’'ʼ]{3,} \p{Lu}\. ?\p{Lu}\.)$/u
const NOTE = /^(?:примітк[аи][:.]|_{5,}|\*{3,})/iu
const FUND = /(?:загальн|спеціальн)\p{L}* фонд/iu

/** Number of lines between a post and the name that signs. */
const SIGNATURE_LINES = 4

/**
 * Where the last row ends: at the total line, the signature or the notes that follow the table. `lines` are the lines
 * of the last row; the first of them is never cut off. Returns the index in `lines`.
 */
export function endOfTable(lines: readonly Line[], amounts: number): number {
  let seen = 0
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    const runs = piecesOf(text, at).filter((piece) => piece.kind === 'amounts')
    const count = runs.reduce((sum, run) => sum + run.amounts.length, 0)
    const isOnlyAmounts = count > 0 && runs.map((run) => run.text).join(' ') === text
    if (at > 0) {
      if (amounts > 1 && seen >= amounts && isOnlyAmounts && count >= amounts) return at
      if (TOTAL.test(text) && (count > 0 || isTotalAbove(lines, at))) return at
      if (NOTE.test(text) || (POST.test(text) && signs(lines, at))) return at
      if (FUND.test(text) && /^(?:з|із|у т|в т|у тому|в тому|загальн|спеціальн)/iu.test(text) && seen >= amounts)
        return at
    }
    seen += count
  }
  return lines.length
}

const isTotalAbove = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 3).some((line) => piecesOf(line.text, 0)[0]?.kind === 'amounts')

/** A post with a name behind it; executors may be posts too, but a term or amounts follow those. */
const signs = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at, at + SIGNATURE_LINES).some((line) => NAME.test(line.text)) &&
  !lines
    .slice(at)
    .some((line) => !FUND.test(line.text) && piecesOf(line.text, 0).some((piece) => piece.kind === 'term'))

/** Figures of the total line and of the lines by fund; null where no line of figures follows the table. */
export function totalsOf(lines: readonly Line[], roles: readonly string[]): FlatTotals | null {
  if (!['planned', 'revised', 'financed'].some((role) => roles.includes(role))) return null
  const figures = (text: string): ExecutionFigures | null => {
    const amounts = piecesOf(text, 0).flatMap((piece) => piece.amounts)
    if (amounts.length !== roles.length) return null
    const at = (role: string): number | null =>
      roles.includes(role) ? numberOf(amounts[roles.indexOf(role)] ?? '') : null
    return { planned: at('planned'), revised: at('revised'), financed: at('financed'), percent: at('percent') }
  }
  const fund = (stem: RegExp): ExecutionFigures | null => {
    const line = lines.findIndex(({ text }) => stem.test(text))
    return line === -1 ? null : (figures(lines[line]?.text ?? '') ?? null)
  }
  const whole = lines.find(({ text }) => !FUND.test(text) && figures(text) !== null)
  if (whole === undefined) return null
  const total = figures(whole.text)
  return total === null
    ? null
    : { ...total, general: fund(/загальн\p{L}* фонд/iu), special: fund(/спеціальн\p{L}* фонд/iu) }
}

/** «Разом за розділом 1 …»: the sum of a part, printed among the rows. */
const PART_SUM = /^(?:разом|усього|всього|підсумок)\s+(?:за|по)\s+(?:розділ|напрям|завдан|пріоритет|ціл|заход|блок)/iu
const FIGURES_ONLY = /^[\d\s.,%–—-]+$/u

/** Lines between two rows that hold the sums of parts of the plan, with the figures that a narrow page put below. */
export function sumLines(lines: readonly Line[], from: number, end: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = from; at < end; at++) {
    if (!PART_SUM.test(lines[at]?.text ?? '')) continue
    found.add(at)
    const isWhole = /[.,]\d/u.test(lines[at]?.text ?? '')
    for (let next = at + 1; !isWhole && next < end && FIGURES_ONLY.test(lines[next]?.text ?? ''); next++)
      found.add(next)
  }
  return found
}
