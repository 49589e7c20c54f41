import { randomUUID } from 'node:crypto'
import type { Tx } from '#platform/database/session.ts'
import { copyVersion } from '../db/copy-version.ts'
import { insertEdit } from '../db/edits.ts'
import { lockLatestVersion } from '../db/versions.ts'

/**
 * The draft in which an edit of a plan is made, locked for this transaction. While the newest edition is a draft, it is
 * that one; an approved edition never changes, so the first edit after approval begins the next one as its copy.
 */
export async function openDraft(tx: Tx, planId: string): Promise<{ communityId: string; versionId: string }> {
  const latest = await lockLatestVersion(tx, planId)
  const { communityId } = latest
  if (latest.state === 'draft') return { communityId, versionId: latest.id }
  const versionId = await copyVersion(tx, { communityId, versionId: latest.id })
  await insertEdit(tx, { communityId, versionId, kind: 'amendment-begun', requestId: randomUUID() })
  return { communityId, versionId }
}
