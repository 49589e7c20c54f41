import type { Approval } from '#modules/intake/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { findEditOfRequest, insertEdit } from '../db/edits.ts'
import { lockLatestVersion } from '../db/versions.ts'

export interface ApprovePlan {
  readonly planId: string
  /** The act that approves this edition: of the first one the plan's own, of a later one the amending act. */
  readonly act: Approval
  readonly requestId: string
  readonly now: Date
}

/** Closes the draft of a plan as an approved edition. Throws `conflict` when there is no draft. */
export async function approvePlan(tx: Tx, command: ApprovePlan): Promise<void> {
  const { communityId, id, number, state } = await lockLatestVersion(tx, command.planId)
  if (await findEditOfRequest(tx, communityId, command.requestId)) return
  if (state === 'approved') throw new AppError('conflict')
  const { body, act, number: actNumber, date } = command.act
  await insertEdit(tx, {
    communityId,
    versionId: id,
    kind: 'approved',
    after: command.act,
    requestId: command.requestId,
  })
  await tx
    .updateTable('planVersion')
    .set({
      state: 'approved',
      approvedAt: command.now,
      ...(number === 1
        ? { approvalBody: body, approvalAct: act, approvalNumber: actNumber, approvalDate: date }
        : { amendingAct: JSON.stringify(command.act) }),
    })
    .where('communityId', '=', communityId)
    .where('id', '=', id)
    .execute()
}
