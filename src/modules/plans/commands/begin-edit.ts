import { randomUUID } from 'node:crypto'
import type { Tx } from '#platform/database/session.ts'
import { copyVersion } from '../db/copy-version.ts'
import { findEditOfRequest, insertEdit } from '../db/edits.ts'
import type { VersionKeys } from '../db/load-measures.ts'
import { lockLatestVersion } from '../db/versions.ts'

/** The edit that a command made: now, or when the same request came before. */
export interface MadeEdit {
  readonly editId: bigint
}

type Begun =
  | { readonly isRepeated: true; readonly made: MadeEdit }
  | { readonly isRepeated: false; readonly keys: VersionKeys; readonly openDraft: () => Promise<VersionKeys> }

/**
 * Locks the newest edition of a plan until the transaction ends and tells whether the request has acted already. `keys`
 * name what stands now; nothing may be written before `openDraft`, which gives the draft to write into: while the newest
 * edition is a draft, that one; after approval, which closes an edition for good, the next one as its copy.
 */
export async function beginEdit(tx: Tx, planId: string, requestId: string): Promise<Begun> {
  const latest = await lockLatestVersion(tx, planId)
  const { communityId } = latest
  const earlier = await findEditOfRequest(tx, communityId, requestId)
  if (earlier) return { isRepeated: true, made: { editId: BigInt(earlier.id) } }
  const keys = { communityId, versionId: latest.id }
  const openDraft = async () => {
    if (latest.state === 'draft') return keys
    const versionId = await copyVersion(tx, keys)
    await insertEdit(tx, { communityId, versionId, kind: 'amendment-begun', requestId: randomUUID() })
    return { communityId, versionId }
  }
  return { isRepeated: false, keys, openDraft }
}
