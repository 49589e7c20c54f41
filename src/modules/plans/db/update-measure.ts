import type { Measure } from '#modules/intake/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { insertDetails } from './insert-measures.ts'
import type { VersionKeys } from './load-measures.ts'
import { measureColumns } from './measure-columns.ts'

const DETAILS = ['measureExecutor', 'measureIndicator', 'measureMoney'] as const

/** Puts a measure in place of what stood there; its source places stay. */
export async function updateMeasure(
  tx: Tx,
  keys: VersionKeys & { readonly measureId: string; readonly organisations: ReadonlyMap<string, string> },
  measure: Measure,
): Promise<void> {
  const { communityId, versionId, measureId } = keys
  await tx
    .updateTable('measureVersion')
    .set((eb) => ({ ...measureColumns(measure), revision: eb('revision', '+', 1) }))
    .where('communityId', '=', communityId)
    .where('versionId', '=', versionId)
    .where('measureId', '=', measureId)
    .execute()
  for (const table of DETAILS) {
    await tx
      .deleteFrom(table)
      .where('communityId', '=', communityId)
      .where('versionId', '=', versionId)
      .where('measureId', '=', measureId)
      .execute()
  }
  await insertDetails(tx, keys, [{ id: measureId, measure }])
}
