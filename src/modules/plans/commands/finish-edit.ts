import type { Tx } from '#platform/database/session.ts'
import { insertEdit, type NewEdit } from '../db/edits.ts'
import { countEdit } from '../db/versions.ts'
import type { MadeEdit } from './begin-edit.ts'
import { refreshFindings } from './refresh-findings.ts'

/** Enters an edit into the history, counts it, and reads the draft critically again. */
export async function finishEdit(tx: Tx, planId: string, edit: NewEdit): Promise<MadeEdit> {
  const editId = await insertEdit(tx, edit)
  await countEdit(tx, { communityId: edit.communityId, id: edit.versionId })
  await refreshFindings(tx, planId)
  return { editId }
}
