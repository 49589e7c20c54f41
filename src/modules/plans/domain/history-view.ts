import { EDITABLE_FIELDS, type EditableField, type FieldValues } from './fields/field-values.ts'
import { HEAD_FIELDS } from './head/head-drafts.ts'
import type { HeadField, HeadValues } from './head/head-values.ts'
import { measureLabel } from './measure-label.ts'
import { eachMeasure, type StoredPlan } from './stored-plan.ts'

/** An edit as the database lists it. */
export interface ListedEdit {
  readonly id: bigint
  readonly kind: string
  readonly measureId: string | null
  readonly before: unknown
  readonly after: unknown
  readonly undoes: bigint | null
  readonly recordedAt: Date
  readonly versionNumber: number
}

export type Change =
  | {
      readonly of: 'measure'
      readonly field: EditableField
      readonly before: FieldValues[EditableField]
      readonly after: FieldValues[EditableField]
    }
  | {
      readonly of: 'head'
      readonly field: HeadField
      readonly before: HeadValues[HeadField]
      readonly after: HeadValues[HeadField]
    }
  | { readonly of: 'title'; readonly before: string | null; readonly after: string | null }

/** An edit as the history page shows it. */
export interface EditView {
  readonly id: string
  /** Kind of the edit; adding and removing a task are told from renaming. */
  readonly kind: string
  /** The measure as people name it, where it is about one. */
  readonly label: string | null
  readonly measureId: string | null
  readonly changes: readonly Change[]
  /** Fields that were found right. */
  readonly confirmed: readonly string[]
  readonly at: Date
  readonly edition: number
  readonly isUndo: boolean
  readonly isUndone: boolean
  readonly canUndo: boolean
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields => (value !== null && typeof value === 'object' ? (value as Fields) : {})

function titleOf(value: unknown): string | null {
  const { number, title } = fieldsOf(value)
  const parts = [number, title].filter((part) => typeof part === 'string' && part !== '')
  return value === null || value === undefined ? null : parts.join('. ')
}

function kindOf({ kind, before, after }: ListedEdit): string {
  if (kind !== 'node-changed') return kind
  return before === null ? 'node-added' : after === null ? 'node-removed' : kind
}

/** What changed, field by field. */
function changesOf({ kind, before, after }: ListedEdit): Change[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  switch (kind) {
    case 'measure-changed':
      return EDITABLE_FIELDS.filter((field) => field in now).map((field) => ({
        of: 'measure',
        field,
        before: old[field] as FieldValues[EditableField],
        after: now[field] as FieldValues[EditableField],
      }))
    case 'measure-added':
      return [{ of: 'title', before: null, after: textOf(now.values) }]
    case 'measure-removed':
      return [{ of: 'title', before: textOf(old.measure), after: null }]
    case 'measure-moved':
      return [{ of: 'title', before: taskOf(old), after: taskOf(now) }]
    case 'node-changed':
      return [{ of: 'title', before: titleOf(before), after: titleOf(after) }]
    case 'plan-changed':
      return HEAD_FIELDS.filter((field) => field in now).map((field) => ({
        of: 'head',
        field,
        before: old[field] as HeadValues[HeadField],
        after: now[field] as HeadValues[HeadField],
      }))
    case 'approved':
      return [{ of: 'head', field: 'approval', before: null, after: after as HeadValues['approval'] }]
    default:
      return []
  }
}

const taskOf = ({ task }: Fields): string => (typeof task === 'string' ? task : '')

const textOf = (measure: unknown): string | null => {
  const { text } = fieldsOf(measure)
  return typeof text === 'string' ? text : null
}

const UNDOABLE: ReadonlySet<string> = new Set([
  'measure-changed',
  'measure-added',
  'measure-removed',
  'measure-moved',
  'node-changed',
  'plan-changed',
])

/** Edits of a plan as its history shows them, newest first. `labels`: what measures are called, in any edition. */
export function historyOf(edits: readonly ListedEdit[], labels: ReadonlyMap<string, string>): EditView[] {
  const undone = new Set(edits.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])))
  return edits.map((edit) => {
    const isUndone = undone.has(edit.id)
    const [old, now] = [fieldsOf(edit.before), fieldsOf(edit.after)]
    const left = Array.isArray(now.unsure) ? now.unsure : null
    const confirmed =
      left && Array.isArray(old.unsure) ? old.unsure.filter((field) => !left.includes(field) && !(field in now)) : []
    return {
      id: String(edit.id),
      kind: kindOf(edit),
      label: edit.measureId === null ? null : (labels.get(edit.measureId) ?? null),
      measureId: edit.measureId,
      changes: changesOf(edit),
      confirmed: confirmed.filter((field) => typeof field === 'string'),
      at: edit.recordedAt,
      edition: edit.versionNumber,
      isUndo: edit.undoes !== null,
      isUndone,
      canUndo: UNDOABLE.has(edit.kind) && !isUndone,
    }
  })
}

/** What the measures of some editions are called; a later edition's name wins. */
export function labelsOf(plans: readonly StoredPlan[]): Map<string, string> {
  return new Map(
    plans.flatMap((plan) =>
      [...eachMeasure(plan)].map(
        ({ task, measure }) => [measure.id, measureLabel(task.number, measure.number)] as const,
      ),
    ),
  )
}
