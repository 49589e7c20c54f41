import type { Tx } from '#platform/database/session.ts'
import { headChangesSince } from '../db/edits.ts'
import { getPlan } from '../db/get-plan.ts'
import type { HeadDrafts } from '../domain/head/head-drafts.ts'
import { type HeadOutcome, settleHead } from '../domain/head/head-edit.ts'
import { type HeadField, headValuesOf } from '../domain/head/head-values.ts'
import { beginEdit } from './begin-edit.ts'
import { changePlan } from './change-plan.ts'

export interface SaveHead {
  readonly planId: string
  /** The newest edit of the plan that the person was shown. */
  readonly seenEdit: bigint
  readonly drafts: HeadDrafts
  /** Chosen where somebody else has changed the same field meanwhile. */
  readonly kept: Readonly<Partial<Record<HeadField, 'mine' | 'theirs'>>>
  readonly requestId: string
}

export type SavedHead =
  | { readonly kind: 'saved'; readonly editId: bigint | null }
  | Exclude<HeadOutcome, { kind: 'ready' }>

/** Saves the head of a plan, or says what is wrong with it, or what others have changed meanwhile. */
export async function saveHead(tx: Tx, command: SaveHead): Promise<SavedHead> {
  const { planId, requestId } = command
  const begun = await beginEdit(tx, planId, requestId)
  if (begun.isRepeated) return { kind: 'saved', editId: begun.made.editId }
  const now = headValuesOf(await getPlan(tx, planId))
  const changes = await headChangesSince(tx, planId, command.seenEdit)
  const base = Object.assign({ ...now }, ...changes.map(({ before }) => before))
  const outcome = settleHead(command.drafts, command.kept, { base, now })
  if (outcome.kind !== 'ready') return outcome
  const { change, seen } = outcome
  if (Object.keys(change).length === 0) return { kind: 'saved', editId: null }
  const made = await changePlan(tx, { planId, seen, change, requestId })
  return { kind: 'saved', editId: made.editId }
}
