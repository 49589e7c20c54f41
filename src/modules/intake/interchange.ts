import { z } from 'zod'

/**
 * The plan interchange form, version 1 (docs/interchange.md): what `postup import` prints, what the review page
 * edits, and what other systems may exchange. Unknown is null, never an invented value.
 */
export const FORMAT_VERSION = 1

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const Text = z.string()
const MaybeText = z.string().nullable()
/** Thousand UAH as printed; kopecks begin only in the database. */
const Thousands = z.number().nullable()

export const ExecutorEntry = z.object({ name: Text, byConsent: z.boolean() })
export type ExecutorEntry = z.infer<typeof ExecutorEntry>

export const Term = z.object({
  raw: Text,
  from: IsoDate.nullable(),
  to: IsoDate.nullable(),
  ongoing: z.boolean(),
  recurrence: z.enum(['yearly']).nullable(),
  months: z.array(z.number().int().min(1).max(12)).nullable(),
  years: z.array(z.number().int()).nullable(),
})
export type Term = z.infer<typeof Term>

export const Target = z.object({
  comparator: z.enum(['>=', '=', '>', '<=', '<', 'increase']),
  value: z.number().nullable(),
  unit: Text,
  per: z.enum(['year']).nullable(),
})
export type Target = z.infer<typeof Target>

export const Dimension = z.enum([
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
])
export type Dimension = z.infer<typeof Dimension>

export const Indicator = z.object({ text: Text, targets: z.array(Target), disaggregation: z.array(Dimension) })
export type Indicator = z.infer<typeof Indicator>

export const Funding = z.object({
  source: MaybeText,
  note: MaybeText,
  amount: Thousands,
  byYear: z.record(z.string().regex(/^\d{4}$/), z.number()).nullable(),
  programme: MaybeText,
})
export type Funding = z.infer<typeof Funding>

/** Figures of a report in thousand UAH, and per cent as printed. Null: the report leaves the cell empty. */
export const ExecutionFigures = z.object({
  planned: Thousands,
  revised: Thousands,
  financed: Thousands,
  percent: z.number().nullable(),
})
export type ExecutionFigures = z.infer<typeof ExecutionFigures>

export const Execution = ExecutionFigures.extend({ narrative: MaybeText })
export type Execution = z.infer<typeof Execution>

export const SourcePlace = z.object({
  page: z.number().int().nullable(),
  table: z.number().int().nullable(),
  row: z.number().int().nullable(),
})
export type SourcePlace = z.infer<typeof SourcePlace>

/** Names of measure fields, as `unsure`, `fieldSources` and findings use them. */
export const MeasureField = z.enum([
  'number',
  'text',
  'nationalMeasure',
  'executors',
  'term',
  'indicators',
  'funding',
  'expectedResult',
  'execution',
  'task',
])
export type MeasureField = z.infer<typeof MeasureField>

/** Where one field of a measure stood, and its words as the document has them (before joining and splitting). */
export const FieldSource = z.object({
  place: SourcePlace.extend({ column: z.number().int().nullable() }),
  raw: Text,
})
export type FieldSource = z.infer<typeof FieldSource>

export const Measure = z.object({
  number: MaybeText,
  text: Text,
  nationalMeasure: z.object({ number: MaybeText, text: Text }).nullable(),
  executors: z.array(ExecutorEntry),
  term: Term.nullable(),
  indicators: z.array(Indicator),
  funding: Funding.nullable(),
  expectedResult: MaybeText,
  execution: Execution.nullable(),
  source: SourcePlace,
  unsure: z.array(MeasureField),
  /** An addition to the contract: source of each field that the document has. */
  fieldSources: z.partialRecord(MeasureField, FieldSource).optional(),
})
export type Measure = z.infer<typeof Measure>

export const Task = z.object({ number: MaybeText, title: MaybeText, measures: z.array(Measure) })
export type Task = z.infer<typeof Task>

export const OperationalGoal = z.object({ number: MaybeText, title: MaybeText, tasks: z.array(Task) })
export type OperationalGoal = z.infer<typeof OperationalGoal>

export const StrategicGoal = z.object({
  number: MaybeText,
  title: MaybeText,
  operationalGoals: z.array(OperationalGoal),
})
export type StrategicGoal = z.infer<typeof StrategicGoal>

export const Approval = z.object({
  body: MaybeText,
  act: MaybeText,
  number: MaybeText,
  date: IsoDate.nullable(),
})
export type Approval = z.infer<typeof Approval>

export const Passport = z.object({
  initiator: MaybeText,
  developer: MaybeText,
  responsible: MaybeText,
  participants: z.array(Text),
  term: MaybeText,
  fundingSource: MaybeText,
  fundingVolume: MaybeText,
})
export type Passport = z.infer<typeof Passport>

/** Total line of a report, with the breakdown by fund where the report prints one (an addition to the contract). */
export const Totals = ExecutionFigures.extend({
  general: ExecutionFigures.nullable().optional(),
  special: ExecutionFigures.nullable().optional(),
})
export type Totals = z.infer<typeof Totals>

export const Severity = z.enum(['error', 'warning', 'notice'])
export type Severity = z.infer<typeof Severity>

export const Finding = z.object({
  rule: Text,
  severity: Severity,
  /** task.measure as printed (`22.2`), the measure's own number where it is complete (`4.3.4`), or `document`. */
  at: Text,
  field: MeasureField.nullable(),
  message: Text,
  /** Additions to the contract: the same in English, and what to write instead where that can be known. */
  messageEn: Text.optional(),
  suggestion: Text.nullable().optional(),
})
export type Finding = z.infer<typeof Finding>

export const PlanInterchange = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  kind: z.enum(['action-plan', 'target-programme', 'implementation-report']),
  title: Text,
  community: MaybeText,
  period: z.object({ from: z.number().int().nullable(), to: z.number().int().nullable() }),
  reportYear: z.number().int().nullable(),
  approval: Approval.nullable(),
  passport: Passport.nullable(),
  reportingDeadline: z
    .object({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31), to: MaybeText })
    .nullable(),
  strategicGoals: z.array(StrategicGoal),
  totals: Totals.nullable(),
  /** An addition to the contract: post and name that close the document, one entry a signature. */
  signatures: z.array(z.object({ post: Text, name: MaybeText })).optional(),
  findings: z.array(Finding),
})
export type PlanInterchange = z.infer<typeof PlanInterchange>
