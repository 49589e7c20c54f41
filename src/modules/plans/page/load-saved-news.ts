import { randomUUID } from 'node:crypto'
import type { Tx } from '#platform/database/session.ts'
import { findEdit, isUndone } from '../db/edits.ts'
import type { SavedNews } from '../view/saved-toast.tsx'

const NEWS_FOR_MS = 2 * 60_000

/** An edit's number in an address; null for anything else. */
export const editNumber = (text: string | null): bigint | null =>
  text !== null && /^\d{1,18}$/.test(text) ? BigInt(text) : null

/**
 * What the address of a page says was done a moment ago: `?saved=EDIT` (`0` where nothing was changed), `&undone`,
 * `&of=FORM`, or `?stale`. An address that is opened later, or that names an edit that was taken back, says nothing.
 */
export async function loadSavedNews(tx: Tx, planId: string, url: URL, now: Date): Promise<SavedNews | null> {
  const query = url.searchParams
  const news = {
    isUndo: query.has('undone'),
    isStale: query.has('stale'),
    requestId: randomUUID(),
    of: query.get('of'),
  }
  if (news.isStale) return { ...news, editId: null }
  const editId = editNumber(query.get('saved'))
  if (editId === null) return null
  if (editId === 0n) return { ...news, editId: null }
  const edit = await findEdit(tx, planId, editId)
  if (!edit || now.getTime() - edit.recordedAt.getTime() > NEWS_FOR_MS || (await isUndone(tx, edit))) return null
  return { ...news, editId: String(editId) }
}
