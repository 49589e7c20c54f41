import { isTotalHeading, yearOfHeading } from './heading-roles.ts'
import type { FieldPart, FieldParts } from './plan-draft.ts'

/** Rows of a measure, one for each source of money: those that name a source, and those of the whole. */
export interface SourceRows {
  readonly totals: ReadonlySet<number>
  readonly sources: ReadonlySet<number>
}

/** Rows under one measure in which its sources of money stand. */
export function sourceRows(fields: FieldParts): SourceRows {
  const totals = new Set<number>()
  const sources = new Set<number>()
  for (const { row, text } of fields.get('fundingSource') ?? []) (isTotalHeading(text) ? totals : sources).add(row)
  return { totals, sources }
}

/** Cells of money that count: those of the row «усього» where it has figures, else all. */
export function countedParts(parts: readonly FieldPart[], { totals }: SourceRows): readonly FieldPart[] {
  const ofWhole = parts.filter(({ row, text }) => totals.has(row) && /\d/u.test(text))
  return ofWhole.length > 0 ? ofWhole : parts
}

/** Cells of money row by row where a measure has a row for each source; all of them together otherwise. */
export function partsBySource(parts: readonly FieldPart[], rows: SourceRows): (readonly FieldPart[])[] {
  const counted = countedParts(parts, rows)
  if (rows.sources.size < 2 || counted.some(({ row }) => !rows.sources.has(row))) return [counted]
  return [...rows.sources].map((row) => counted.filter((part) => part.row === row))
}

/** Years of a measure that has a row for each, by the row; empty where its term stands in one cell. */
export function yearRows(fields: FieldParts): ReadonlyMap<number, number> {
  const years = new Map<number, number>()
  const parts = fields.get('term') ?? []
  if (parts.length < 2) return years
  for (const { row, text } of parts) {
    const year = /^\s*20\d\d\s*(?:р\p{L}*\.?)?\s*$/u.test(text) ? yearOfHeading(text) : null
    if (year !== null) years.set(row, year)
  }
  return years
}
