import type { Finding, MeasureField } from '#modules/intake/index.ts'
import { rowsAtOnce } from '#platform/database/rows-at-once.ts'
import type { Tx } from '#platform/database/session.ts'
import type { StoredFinding } from '../domain/stored-plan.ts'
import type { VersionKeys } from './load-measures.ts'

export async function loadFindings(tx: Tx, keys: VersionKeys): Promise<StoredFinding[]> {
  const columns = ['measureId', 'rule', 'severity', 'at', 'field', 'messageUk', 'messageEn', 'suggestion'] as const
  const query = tx
    .selectFrom('finding')
    .select(columns)
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .orderBy('position')
  const rows = await rowsAtOnce(tx, query, columns)
  return rows.map((row) => ({
    measureId: row.measureId,
    rule: row.rule,
    severity: row.severity as Finding['severity'],
    at: row.at,
    field: row.field as MeasureField | null,
    message: row.messageUk,
    ...(row.messageEn === null ? {} : { messageEn: row.messageEn }),
    suggestion: row.suggestion,
  }))
}

/** Puts the findings of an edition in place of the ones before. */
export async function replaceFindings(tx: Tx, keys: VersionKeys, findings: readonly StoredFinding[]): Promise<void> {
  await tx
    .deleteFrom('finding')
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .execute()
  if (findings.length === 0) return
  await tx
    .insertInto('finding')
    .values(
      findings.map((finding, position) => ({
        communityId: keys.communityId,
        versionId: keys.versionId,
        position,
        measureId: finding.measureId,
        rule: finding.rule,
        severity: finding.severity,
        at: finding.at,
        field: finding.field,
        messageUk: finding.message,
        messageEn: finding.messageEn ?? null,
        suggestion: finding.suggestion ?? null,
      })),
    )
    .execute()
}
