import { isDeepStrictEqual } from 'node:util'
import { EDITABLE_FIELDS, type EditableField, type FieldValues } from './fields/field-values.ts'
import { HEAD_FIELDS } from './head/head-drafts.ts'
import { type HeadField, type HeadValues, headValuesOf } from './head/head-values.ts'
import { fieldValuesOf } from './measure-edit.ts'
import { measureLabel } from './measure-label.ts'
import { eachMeasure, type StoredPlan } from './stored-plan.ts'

export interface FieldDifference {
  readonly field: EditableField
  readonly before: FieldValues[EditableField]
  readonly after: FieldValues[EditableField]
}

interface NamedMeasure {
  readonly id: string
  readonly label: string
  readonly text: string
}

/** How one edition of a plan differs from another. */
export interface EditionComparison {
  readonly added: readonly NamedMeasure[]
  readonly removed: readonly NamedMeasure[]
  readonly changed: readonly (NamedMeasure & { readonly differences: readonly FieldDifference[] })[]
  readonly head: readonly {
    readonly field: HeadField
    readonly before: HeadValues[HeadField]
    readonly after: HeadValues[HeadField]
  }[]
  /** Goals and tasks: null where there was none, or is none any more. */
  readonly nodes: readonly { readonly id: string; readonly before: string | null; readonly after: string | null }[]
}

const measuresOf = (plan: StoredPlan) =>
  new Map(
    [...eachMeasure(plan)].map(({ task, measure }) => [
      measure.id,
      { id: measure.id, label: measureLabel(task.number, measure.number), text: measure.text, measure },
    ]),
  )

/** Titles of goals and tasks by id; levels that the document does not have are left out. */
function nodesOf(plan: StoredPlan): Map<string, string> {
  const nodes = plan.strategicGoals.flatMap((goal) => [
    goal,
    ...goal.operationalGoals.flatMap((operational) => [operational, ...operational.tasks]),
  ])
  return new Map(
    nodes.flatMap(({ id, number, title }) =>
      title === null && number === null ? [] : [[id, [number, title].filter(Boolean).join('. ')] as const],
    ),
  )
}

const named = ({ id, label, text }: NamedMeasure): NamedMeasure => ({ id, label, text })

/** Fields in which two values of a measure differ. */
export function differencesOf(before: FieldValues, after: FieldValues): FieldDifference[] {
  return EDITABLE_FIELDS.filter((field) => !isDeepStrictEqual(before[field], after[field])).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }))
}

/** Compares two editions measure by measure, field by field. Measures and goals are known by their identity. */
export function compareEditions(before: StoredPlan, after: StoredPlan): EditionComparison {
  const old = measuresOf(before)
  const now = measuresOf(after)
  const changed = [...now.values()].flatMap((item) => {
    const earlier = old.get(item.id)
    if (!earlier) return []
    const differences = differencesOf(fieldValuesOf(earlier.measure), fieldValuesOf(item.measure))
    return differences.length === 0 ? [] : [{ ...named(item), differences }]
  })
  const heads = { before: headValuesOf(before), after: headValuesOf(after) }
  const oldNodes = nodesOf(before)
  const newNodes = nodesOf(after)
  return {
    added: [...now.values()].filter(({ id }) => !old.has(id)).map(named),
    removed: [...old.values()].filter(({ id }) => !now.has(id)).map(named),
    changed,
    head: HEAD_FIELDS.filter((field) => !isDeepStrictEqual(heads.before[field], heads.after[field])).map((field) => ({
      field,
      before: heads.before[field],
      after: heads.after[field],
    })),
    nodes: [...new Set([...oldNodes.keys(), ...newNodes.keys()])]
      .map((id) => ({ id, before: oldNodes.get(id) ?? null, after: newNodes.get(id) ?? null }))
      .filter((node) => node.before !== node.after),
  }
}
