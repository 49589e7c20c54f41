import { fold } from '#platform/text/fold.ts'
import type { ColumnRole } from '../column-roles.ts'
import type { ExecutionFigures, Totals } from '../interchange.ts'
import { figureOf } from './measure-fields.ts'
import type { FieldParts, TotalDraft } from './plan-draft.ts'

const FUND = /(загальн|спеціальн)\S* фонд/u
/** Sums of parts of the plan: «Разом за розділом 1». */
const PART = /за (?:розділ|напрям|завдан|пріоритет|ціл|заход|пункт|підрозділ)|по (?:розділ|напрям|завдан)/u

function figures(fields: FieldParts): ExecutionFigures | null {
  const total = (role: ColumnRole): number | null => figureOf(fields, role)
  const found = {
    planned: total('planned') ?? total('fundingAmount'),
    revised: total('revised'),
    financed: total('financed'),
    percent: total('percent'),
  }
  return Object.values(found).every((value) => value === null) ? null : found
}

/** The total line of the document with its lines by fund; null where the document has none with figures. */
export function readTotals(drafts: readonly TotalDraft[]): Totals | null {
  let whole: ExecutionFigures | null = null
  let general: ExecutionFigures | null = null
  let special: ExecutionFigures | null = null
  for (const { label, fields } of drafts) {
    const own = figures(fields)
    const folded = fold(label)
    if (own === null || PART.test(folded)) continue
    const fund = FUND.exec(folded)?.[1]
    if (fund === 'загальн') general = own
    else if (fund === 'спеціальн') special = own
    else if (/^(?:у|в) (?:тому числі|т ч)|^з них/u.test(folded)) continue
    else whole = own
  }
  if (whole === null) return null
  return { ...whole, ...(general || special ? { general, special } : {}) }
}
