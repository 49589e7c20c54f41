import type { ExecutionFigures, Finding, Totals } from '../../interchange.ts'
import { enNumber, ukNumber } from '../language/phrasing.ts'
import { DOCUMENT, findingOf, type Rule } from '../rule.ts'
import {
  basesOf,
  percentOf,
  type ReportFigures,
  reportFigures,
  type WholeFigures,
  wholeFigures,
} from '../view/report-figures.ts'

const NOT_SUM = { id: 'total-not-sum', severity: 'error' } as const
const PERCENT_WRONG = { id: 'total-percent-wrong', severity: 'error' } as const
const COLUMNS = ['planned', 'revised', 'financed'] as const
type Column = (typeof COLUMNS)[number]

const COLUMN_UK: Record<Column, string> = {
  planned: 'річного обсягу (план)',
  revised: 'уточненого плану',
  financed: 'профінансованого',
}
const COLUMN_EN: Record<Column, string> = { planned: 'planned', revised: 'revised plan', financed: 'financed' }

/** A total that is not the sum of the measures, or not the sum of its funds. */
export const totalNotSum: Rule = {
  ...NOT_SUM,
  notes: {
    what:
      'A total (planned, revised, financed) is not the sum of the measures, or the total is not general fund plus special fund. What rounding of ' +
      'the rows may add up to is allowed for.',
    why: 'The council decides by the total line.',
    example: 'заходи разом 41,5, у рядку «Усього» 45,1',
  },
  check: (view) => {
    const report = reportFigures(view)
    const totals = view.plan.totals
    if (!totals || report.rows.length === 0) return []
    return COLUMNS.flatMap((column) => [...sumFault(column, totals, report), ...fundFault(column, totals, report)])
  },
}

/** The percentage of the total line against its own amounts. */
export const totalPercentWrong: Rule = {
  ...PERCENT_WRONG,
  notes: {
    what: 'The percentage of the total line is neither financed / planned nor financed / revised plan of that line; of the fund lines too.',
    why: 'It is the one figure of the report that everybody quotes.',
    example: 'усього 40,0 і 30,0, відсоток 90,0 замість 75,0',
  },
  check: (view) => {
    const totals = view.plan.totals
    if (!totals) return []
    const report = reportFigures(view)
    const lines: [ExecutionFigures | null | undefined, string, string][] = [
      [totals, 'підсумку', 'the total line'],
      [totals.general, 'рядка загального фонду', 'the general fund line'],
      [totals.special, 'рядка спеціального фонду', 'the special fund line'],
    ]
    return lines.flatMap(([line, uk, en]) => (line ? percentFault(line, report, uk, en) : []))
  },
}

function sumFault(column: Column, totals: Totals, { rows, decimals }: ReportFigures): Finding[] {
  const total = wholeFigures(totals, decimals)[column]
  const amounts = rows.flatMap(({ figures }) => figures[column] ?? [])
  // A column that hardly any row fills is not the one that the total adds up.
  if (total === null || amounts.length * 2 < rows.length) return []
  const sum = amounts.reduce((a, b) => a + b, 0)
  const roundingAtMost = Math.floor(Math.sqrt(amounts.filter((amount) => amount !== 0).length) / 2)
  if (Math.abs(total - sum) <= roundingAtMost) return []
  return [
    findingOf(NOT_SUM, {
      at: DOCUMENT,
      field: 'execution',
      uk: `Підсумок ${COLUMN_UK[column]} ${uk(total, decimals)} тис. грн не дорівнює сумі заходів: вона становить ${uk(sum, decimals)}. Перевірте підсумок і суми заходів.`,
      en: `The ${COLUMN_EN[column]} total of ${en(total, decimals)} thousand UAH is not the sum of the measures, which is ${en(sum, decimals)}. Check the total and the rows.`,
      suggestion: uk(sum, decimals),
    }),
  ]
}

function fundFault(column: Column, totals: Totals, { decimals }: ReportFigures): Finding[] {
  if (!totals.general || !totals.special) return []
  const total = wholeFigures(totals, decimals)[column]
  const general = wholeFigures(totals.general, decimals)[column]
  const special = wholeFigures(totals.special, decimals)[column]
  if (total === null || general === null || special === null || Math.abs(total - general - special) <= 1) return []
  return [
    findingOf(NOT_SUM, {
      at: DOCUMENT,
      field: 'execution',
      uk: `Підсумок ${COLUMN_UK[column]} ${uk(total, decimals)} тис. грн не дорівнює загальному та спеціальному фондам разом: ${uk(general, decimals)} + ${uk(special, decimals)} = ${uk(general + special, decimals)}. Перевірте ці рядки.`,
      en: `The ${COLUMN_EN[column]} total of ${en(total, decimals)} thousand UAH is not general plus special fund: ${en(general, decimals)} + ${en(special, decimals)} = ${en(general + special, decimals)}. Check these lines.`,
      suggestion: uk(general + special, decimals),
    }),
  ]
}

function percentFault(
  line: ExecutionFigures,
  { decimals, percentDecimals }: ReportFigures,
  nameUk: string,
  nameEn: string,
): Finding[] {
  const figures = wholeFigures(line, decimals)
  const { percent, planned, revised, financed } = figures
  if (percent === null || financed === null || basesOf(figures).length > 0) return []
  if (percent === 0 && financed === 0) return []
  const right = [revised, planned].filter((base, i, all): base is number => !!base && all.indexOf(base) === i)
  const isSum = isSumOfAmounts(figures, decimals)
  const shares = (print: typeof ukNumber) =>
    right.map(
      (base) =>
        `${print(financed / 10 ** decimals, decimals)} / ${print(base / 10 ** decimals, decimals)} = ${print(percentOf(financed, base), 1)} %`,
    )
  return [
    findingOf(PERCENT_WRONG, {
      at: DOCUMENT,
      field: 'execution',
      uk: `Відсоток ${nameUk} ${ukNumber(percent, percentDecimals)} не відповідає сумам: ${shares(ukNumber).join('; ') || 'план нульовий'}. ${isSum ? 'Він дорівнює сумі двох інших чисел рядка: схоже, у клітинку потрапила формула суми. ' : ''}Виправте відсоток.`,
      en: `The percentage of ${nameEn}, ${enNumber(percent, percentDecimals)}, does not match its amounts: ${shares(enNumber).join('; ') || 'the plan is zero'}. ${isSum ? 'It equals the sum of two other figures of the line: a sum formula seems to have slipped into the cell. ' : ''}Correct it.`,
      suggestion: right[0] ? ukNumber(percentOf(financed, right[0]), 1) : null,
    }),
  ]
}

/** The percentage is the sum of two amounts of its own line. */
function isSumOfAmounts({ percent, planned, revised, financed }: WholeFigures, decimals: number): boolean {
  const wanted = Math.round((percent ?? 0) * 10 ** decimals)
  const pairs = [
    [planned, revised],
    [planned, financed],
    [revised, financed],
  ]
  return pairs.some(([a, b]) => !!a && !!b && a + b === wanted)
}

const uk = (amount: number, decimals: number): string => ukNumber(amount / 10 ** decimals, decimals)
const en = (amount: number, decimals: number): string => enNumber(amount / 10 ** decimals, decimals)
