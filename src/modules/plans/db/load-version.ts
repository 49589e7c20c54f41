import type { Approval, Passport, Totals } from '#modules/intake/index.ts'
import { rowsAtOnce } from '#platform/database/rows-at-once.ts'
import type { Tx } from '#platform/database/session.ts'
import type { StoredPlan, VersionHead } from '../domain/stored-plan.ts'
import { loadFindings } from './findings.ts'
import { type LoadOptions, loadMeasures } from './load-measures.ts'
import { buildTree } from './tree.ts'

export type VersionChoice = { readonly number: number } | 'latest'

/** Columns of the head of an edition. */
async function findHead(tx: Tx, planId: string, choice: VersionChoice) {
  return tx
    .selectFrom('planVersion as v')
    .innerJoin('plan as p', (join) => join.onRef('p.communityId', '=', 'v.communityId').onRef('p.id', '=', 'v.planId'))
    .selectAll('v')
    .select('p.kind')
    .where('v.planId', '=', planId)
    .$if(choice !== 'latest', (query) => query.where('v.number', '=', choice === 'latest' ? 0 : choice.number))
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Loads a whole edition; undefined when there is none that the actor may see. */
export async function findPlan(
  tx: Tx,
  planId: string,
  choice: VersionChoice = 'latest',
  options: LoadOptions = {},
): Promise<StoredPlan | undefined> {
  const row = await findHead(tx, planId, choice)
  if (!row) return undefined
  const keys = { communityId: row.communityId, versionId: row.id }
  const columns = ['id', 'parentId', 'level', 'number', 'title'] as const
  const ofNodes = tx
    .selectFrom('planNode')
    .select(columns)
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .orderBy('position')
  const nodes = await rowsAtOnce(tx, ofNodes, columns)
  const measures = await loadMeasures(tx, keys, undefined, options)
  const head: VersionHead = {
    planId: row.planId,
    communityId: row.communityId,
    versionId: row.id,
    versionNumber: row.number,
    state: row.state === 'approved' ? 'approved' : 'draft',
    revision: row.revision,
    amendingAct: row.amendingAct as Approval | null,
    sourceHash: row.sourceHash,
    sourceName: row.sourceName,
  }
  return {
    head,
    kind: row.kind as StoredPlan['kind'],
    title: row.title,
    community: row.communityName,
    period: { from: row.periodFrom, to: row.periodTo },
    reportYear: row.reportYear,
    approval: approvalOf(row),
    passport: row.passport as Passport | null,
    reportingDeadline:
      row.deadlineMonth === null || row.deadlineDay === null
        ? null
        : { month: row.deadlineMonth, day: row.deadlineDay, to: row.deadlineTo },
    strategicGoals: buildTree(nodes, measures),
    totals: row.printedTotals as Totals | null,
    signatures: row.signatures as { post: string; name: string | null }[],
    findings: await loadFindings(tx, keys),
  }
}

function approvalOf(row: {
  approvalBody: string | null
  approvalAct: string | null
  approvalNumber: string | null
  approvalDate: string | null
}): StoredPlan['approval'] {
  const approval = { body: row.approvalBody, act: row.approvalAct, number: row.approvalNumber, date: row.approvalDate }
  return Object.values(approval).every((value) => value === null) ? null : approval
}
