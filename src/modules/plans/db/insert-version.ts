import { randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { PlanInterchange } from '#modules/intake/index.ts'
import type { DB } from '#platform/database/schema.ts'
import type { Tx } from '#platform/database/session.ts'
import type { HeadValues } from '../domain/head/head-values.ts'
import { insertMeasures, type NewMeasure } from './insert-measures.ts'

export interface NewVersion {
  readonly communityId: string
  readonly planId: string
  readonly number: number
  readonly source: { readonly hash: string; readonly name: string } | null
  /** Organisation of each executor name that was matched; names as the document has them. */
  readonly organisations: ReadonlyMap<string, string>
}

/** Writes a whole edition as a draft and returns its id. Measures get new identities. */
export async function insertVersion(tx: Tx, version: NewVersion, plan: PlanInterchange): Promise<string> {
  const { id: versionId } = await tx
    .insertInto('planVersion')
    .values({
      communityId: version.communityId,
      planId: version.planId,
      number: version.number,
      ...headOf(plan),
      ...sourceOf(version),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const keys = { communityId: version.communityId, versionId }
  const { nodes, measures } = flatten(keys, plan)
  if (nodes.length > 0) await tx.insertInto('planNode').values(nodes).execute()
  await insertMeasures(tx, { ...keys, planId: version.planId, organisations: version.organisations }, measures)
  return versionId
}

/** Columns of an edition that are not its goals and measures. */
export function headOf(plan: HeadValues) {
  return {
    title: plan.title,
    communityName: plan.community,
    periodFrom: plan.period.from,
    periodTo: plan.period.to,
    reportYear: plan.reportYear,
    approvalBody: plan.approval?.body ?? null,
    approvalAct: plan.approval?.act ?? null,
    approvalNumber: plan.approval?.number ?? null,
    approvalDate: plan.approval?.date ?? null,
    passport: plan.passport === null ? null : JSON.stringify(plan.passport),
    deadlineMonth: plan.reportingDeadline?.month ?? null,
    deadlineDay: plan.reportingDeadline?.day ?? null,
    deadlineTo: plan.reportingDeadline?.to ?? null,
    printedTotals: plan.totals === null ? null : JSON.stringify(plan.totals),
    signatures: JSON.stringify(plan.signatures ?? []),
  }
}

const sourceOf = ({ source }: NewVersion) => ({ sourceHash: source?.hash ?? null, sourceName: source?.name ?? null })

function flatten(keys: { communityId: string; versionId: string }, plan: PlanInterchange) {
  const nodes: Insertable<DB['planNode']>[] = []
  const measures: NewMeasure[] = []
  const node = (
    level: string,
    parentId: string | null,
    item: { number: string | null; title: string | null },
    position: number,
  ) => {
    const id = randomUUID()
    nodes.push({ ...keys, id, parentId, level, position, number: item.number, title: item.title })
    return id
  }
  for (const [g, goal] of plan.strategicGoals.entries()) {
    const goalId = node('strategic-goal', null, goal, g)
    for (const [o, operational] of goal.operationalGoals.entries()) {
      const operationalId = node('operational-goal', goalId, operational, o)
      for (const [t, task] of operational.tasks.entries()) {
        const taskId = node('task', operationalId, task, t)
        for (const [position, measure] of task.measures.entries()) {
          measures.push({ id: randomUUID(), taskId, position, measure })
        }
      }
    }
  }
  return { nodes, measures }
}
