import type { MeasureField } from '#modules/intake/index.ts'
import type { EditableField, FieldValues, HeadValues } from '#modules/plans/index.ts'

export type FieldChange = { [F in EditableField]: { readonly field: F; readonly value: FieldValues[F] } }[EditableField]

/** A correction made in the review. Targets are keys of `review-keys.ts`. */
export type ReviewAction =
  | { readonly kind: 'field-changed'; readonly target: string; readonly value: FieldChange }
  | { readonly kind: 'field-confirmed'; readonly target: string; readonly value: { readonly field: MeasureField } }
  | { readonly kind: 'finding-dismissed'; readonly target: string }
  | { readonly kind: 'measure-removed'; readonly target: string }
  | { readonly kind: 'measure-added'; readonly target: string; readonly value: { readonly key: string } }
  | {
      readonly kind: 'node-changed'
      readonly target: string
      readonly value: { readonly number: string | null; readonly title: string | null }
    }
  | { readonly kind: 'plan-changed'; readonly target: 'plan'; readonly value: Partial<HeadValues> }
  | {
      readonly kind: 'executor-matched'
      readonly target: string
      readonly value: { readonly organisationId: string | null }
    }

/** An action as it is recorded; one that was taken back names the one that it takes back. */
export type RecordedAction =
  | (ReviewAction & { readonly id: bigint; readonly recordedAt: Date })
  | { readonly kind: 'undone'; readonly undoes: bigint; readonly id: bigint; readonly recordedAt: Date }

/** The actions that hold: those that nobody has taken back, and that were not taken back again. */
export function standingActions(
  recorded: readonly RecordedAction[],
): (ReviewAction & { id: bigint; recordedAt: Date })[] {
  const undone = new Set<bigint>()
  for (const action of recorded.toReversed()) {
    if (action.kind === 'undone' && !undone.has(action.id)) undone.add(action.undoes)
  }
  return recorded.filter((action) => action.kind !== 'undone' && !undone.has(action.id)) as (ReviewAction & {
    id: bigint
    recordedAt: Date
  })[]
}
