import type { Dimension, Target } from '#modules/intake/index.ts'
import type {
  ExecutionDraft,
  ExecutorsDraft,
  FieldDrafts,
  FundingDraft,
  IndicatorRow,
  IndicatorsDraft,
  TargetRow,
  TermDraft,
} from './drafts.ts'
import type { EditableField } from './field-values.ts'
import { isChecked, rowKeys, typedAll, typedAt } from './form-reading.ts'

export const COMPARATORS = ['>=', '=', '>', '<=', '<', 'increase'] as const satisfies readonly Target['comparator'][]

export const DIMENSIONS = [
  'sex',
  'age',
  'disability',
  'place',
  'social-group',
  'service-type',
  'organisation',
  'vulnerability',
  'speciality',
  'other',
] as const satisfies readonly Dimension[]

/** What was typed into the inputs of a field, whose names begin with `name`. Needs nothing of the server. */
export function draftOfForm<F extends EditableField>(form: FormData, field: F, name: string = field): FieldDrafts[F] {
  return READERS[field](form, name)
}

const READERS: { readonly [F in EditableField]: (form: FormData, name: string) => FieldDrafts[F] } = {
  number: typedAt,
  text: typedAt,
  expectedResult: typedAt,
  nationalMeasure: (form, name) => ({ number: typedAt(form, `${name}.number`), text: typedAt(form, `${name}.text`) }),
  executors: executorsOfForm,
  term: termOfForm,
  indicators: indicatorsOfForm,
  funding: fundingOfForm,
  execution: executionOfForm,
}

function executorsOfForm(form: FormData, name: string): ExecutorsDraft {
  const rows = rowKeys(form, name).map((key) => ({
    key,
    name: typedAt(form, `${name}.${key}.name`),
    byConsent: isChecked(form, `${name}.${key}.byConsent`),
  }))
  return { rows: rows.filter((row) => row.name.trim() !== '' || row.byConsent) }
}

function termOfForm(form: FormData, name: string): TermDraft {
  return {
    raw: typedAt(form, `${name}.raw`),
    by: typedAt(form, `${name}.by`) === 'hand' ? 'hand' : 'words',
    from: typedAt(form, `${name}.from`),
    to: typedAt(form, `${name}.to`),
    ongoing: isChecked(form, `${name}.ongoing`),
    yearly: isChecked(form, `${name}.yearly`),
    months: typedAll(form, `${name}.months`)
      .map(Number)
      .filter((month) => Number.isInteger(month) && month >= 1 && month <= 12),
    years: typedAt(form, `${name}.years`),
  }
}

function indicatorsOfForm(form: FormData, name: string): IndicatorsDraft {
  const items = rowKeys(form, name).map((key) => indicatorOfForm(form, `${name}.${key}`, key))
  return { items: items.filter(({ text, by, targets }) => text.trim() !== '' || (by === 'hand' && targets.length > 0)) }
}

function indicatorOfForm(form: FormData, at: string, key: string): IndicatorRow {
  const chosen = new Set(typedAll(form, `${at}.disaggregation`))
  return {
    key,
    text: typedAt(form, `${at}.text`),
    by: typedAt(form, `${at}.by`) === 'hand' ? 'hand' : 'words',
    targets: rowKeys(form, `${at}.targets`).flatMap((row) => targetOfForm(form, `${at}.targets.${row}`, row) ?? []),
    disaggregation: DIMENSIONS.filter((dimension) => chosen.has(dimension)),
  }
}

/** A row of a target; null for a row that was left empty. */
function targetOfForm(form: FormData, at: string, key: string): TargetRow | null {
  const comparator = COMPARATORS.find((known) => known === form.get(`${at}.comparator`))
  const value = typedAt(form, `${at}.value`)
  const unit = typedAt(form, `${at}.unit`)
  if (comparator === undefined && value.trim() === '' && unit.trim() === '') return null
  return { key, comparator: comparator ?? '=', value, unit, perYear: isChecked(form, `${at}.perYear`) }
}

function fundingOfForm(form: FormData, name: string): FundingDraft {
  const prefix = `${name}.year.`
  const years = [...new Set(form.keys())].filter(
    (key) => key.startsWith(prefix) && /^\d{4}$/.test(key.slice(prefix.length)),
  )
  return {
    source: typedAt(form, `${name}.source`),
    note: typedAt(form, `${name}.note`),
    programme: typedAt(form, `${name}.programme`),
    amount: typedAt(form, `${name}.amount`),
    years: years.map((key) => ({ year: key.slice(prefix.length), amount: typedAt(form, key) })),
  }
}

function executionOfForm(form: FormData, name: string): ExecutionDraft {
  return {
    planned: typedAt(form, `${name}.planned`),
    revised: typedAt(form, `${name}.revised`),
    financed: typedAt(form, `${name}.financed`),
    percent: typedAt(form, `${name}.percent`),
    narrative: typedAt(form, `${name}.narrative`),
  }
}
