import { isDeepStrictEqual } from 'node:util'
import type { FieldError } from '../fields/field-values.ts'
import { HEAD_FIELDS, type HeadDrafts, headDraftsOf } from './head-drafts.ts'
import type { HeadField, HeadValues } from './head-values.ts'
import { parseHeadField } from './parse-head.ts'

type Values = Required<HeadValues>

export interface HeadConflict {
  readonly field: HeadField
  readonly mine: HeadValues[HeadField]
  readonly theirs: HeadValues[HeadField]
}

export type HeadOutcome =
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'conflict'; readonly conflicts: readonly HeadConflict[] }
  /** `seen`: what stands now in the fields that change. */
  | { readonly kind: 'ready'; readonly change: Partial<HeadValues>; readonly seen: Partial<HeadValues> }

/**
 * What saving the head of a plan comes to. Only fields whose inputs differ from what the person was shown (`base`) count
 * as changed; where somebody else has changed one of those meanwhile, the person chooses (`kept`).
 */
export function settleHead(
  drafts: HeadDrafts,
  kept: Readonly<Partial<Record<HeadField, 'mine' | 'theirs'>>>,
  { base, now }: { readonly base: Values; readonly now: Values },
): HeadOutcome {
  const shown = headDraftsOf(base)
  const errors: FieldError[] = []
  const values: Partial<Record<HeadField, unknown>> = {}
  for (const field of HEAD_FIELDS) {
    const isTouched = !isDeepStrictEqual(drafts[field], shown[field])
    if (!isTouched || kept[field] === 'theirs') continue
    const parsed = parseHeadField<HeadField>(field, drafts[field], now[field])
    errors.push(...parsed.errors)
    values[field] = parsed.value
  }
  if (errors.length > 0) return { kind: 'wrong', errors }
  const changed = HEAD_FIELDS.filter((field) => field in values && !isDeepStrictEqual(values[field], now[field]))
  const conflicts = changed.filter((field) => !isDeepStrictEqual(base[field], now[field]) && kept[field] === undefined)
  if (conflicts.length > 0) {
    const sides = (field: HeadField) => ({ field, mine: values[field] as HeadValues[HeadField], theirs: now[field] })
    return { kind: 'conflict', conflicts: conflicts.map(sides) }
  }
  return {
    kind: 'ready',
    change: Object.fromEntries(changed.map((field) => [field, values[field]])) as Partial<HeadValues>,
    seen: Object.fromEntries(changed.map((field) => [field, now[field]])) as Partial<HeadValues>,
  }
}
