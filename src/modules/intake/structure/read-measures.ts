import { collapse } from '#platform/text/fold.ts'
import type { ColumnRole } from '../column-roles.ts'
import { splitMeasures } from '../fields/measures-in-cell.ts'
import type { FieldSource, Measure, MeasureField } from '../interchange.ts'
import { placeOfRow } from './grid.ts'
import {
  clean,
  executionOf,
  executorsOf,
  expectedResultOf,
  type FieldContext,
  fundingOf,
  indicatorsOf,
  nationalMeasureOf,
  termsOf,
} from './measure-fields.ts'
import { type FieldParts, type MeasureDraft, textOfParts } from './plan-draft.ts'

const FIELD_OF_ROLE: Partial<Record<ColumnRole, MeasureField>> = {
  measure: 'text',
  nationalMeasure: 'nationalMeasure',
  executors: 'executors',
  term: 'term',
  termFrom: 'term',
  termTo: 'term',
  indicator: 'indicators',
  baseline: 'indicators',
  target: 'indicators',
  fundingSource: 'funding',
  fundingAmount: 'funding',
  expectedResult: 'expectedResult',
  planned: 'execution',
  revised: 'execution',
  financed: 'execution',
  percent: 'execution',
  narrative: 'execution',
}

/** Reads the cells of a row of measures: one measure, or several where one cell lists several. */
export function readMeasures(draft: MeasureDraft, taskTitle: string | null, context: FieldContext): Measure[] {
  const { fields } = draft
  const text = textOfParts(fields.get('measure'))
  const found = splitMeasures(text.split('\n').map((line) => clean(line, context)))
  const texts = found.length > 0 ? found : [{ number: null, text: taskTitle ?? '' }]
  const count = texts.length
  const executors = executorsOf(fields, count, context)
  const terms = termsOf(fields, count, context)
  const indicators = indicatorsOf(fields, count, context)
  const national = nationalMeasureOf(fields, context)
  const expectedResult = expectedResultOf(fields, context)
  const execution = executionOf(fields, context)
  const place = placeOfRow(draft.table.grid, draft.row)
  const guessed = guessedFields(fields)
  for (const role of draft.table.doubts.get(draft.row) ?? []) {
    const field = FIELD_OF_ROLE[role]
    if (field) guessed.add(field)
  }
  const sources = sourcesOf(fields)
  const measures = texts.map((own, i): Measure => {
    const unsure = new Set(guessed)
    const funding = fundingOf(fields, indicators[i]?.value.funding ?? null, context)
    const mark = (field: MeasureField, doubtful: boolean | undefined): void => {
      if (doubtful) unsure.add(field)
    }
    mark('executors', executors[i]?.unsure)
    mark('term', terms[i]?.unsure)
    mark('indicators', indicators[i]?.unsure)
    mark('nationalMeasure', national.unsure)
    mark('funding', funding.unsure || (count > 1 && funding.value !== null))
    mark('expectedResult', count > 1 && expectedResult !== null)
    mark('execution', count > 1 && execution !== null)
    mark('text', found.length === 0 || draft.shifted !== null)
    return {
      number: own.number ?? (count === 1 || i === 0 ? draft.number : null),
      text: count > 1 ? collapse(own.text).replace(/\s*;$/u, '') : collapse(own.text),
      nationalMeasure: national.value,
      executors: executors[i]?.value ?? [],
      term: terms[i]?.value ?? null,
      indicators: indicators[i]?.value.indicators ?? [],
      funding: funding.value,
      expectedResult,
      execution,
      source: { page: place.page, table: place.table, row: place.row },
      unsure: [...unsure],
      fieldSources: sources,
    }
  })
  const [first] = measures
  if (draft.shifted !== null && first) context.shifted.push({ measure: first, raw: draft.shifted })
  return measures
}

/** Fields whose column was recognised by content, or whose text was taken from the row above. */
function guessedFields(fields: FieldParts): Set<MeasureField> {
  const guessed = new Set<MeasureField>()
  for (const [role, parts] of fields) {
    const field = FIELD_OF_ROLE[role]
    if (field && parts.some((part) => part.column.isGuessed || part.isCarried)) guessed.add(field)
  }
  return guessed
}

/** Where each field stood, and the words of all its cells: amounts by year, a base value beside its indicator. */
function sourcesOf(fields: FieldParts): Partial<Record<MeasureField, FieldSource>> {
  const sources: Partial<Record<MeasureField, FieldSource>> = {}
  for (const [role, parts] of fields) {
    const field = FIELD_OF_ROLE[role]
    const part = parts[0]
    if (!field || !part) continue
    const known = sources[field]
    const raw = parts.length === 1 ? part.cell.text : parts.map((each) => each.cell.text).join('\n')
    if (known) {
      if (known.raw !== raw) sources[field] = { ...known, raw: `${known.raw}\n${raw}` }
      continue
    }
    const { page, table, row, column } = part.cell.cell.place
    sources[field] = { place: { page, table, row, column }, raw }
  }
  return sources
}
