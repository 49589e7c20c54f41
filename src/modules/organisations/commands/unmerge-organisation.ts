import type { Tx } from '#platform/database/session.ts'
import { insertAction } from '../db/actions.ts'
import { insertDistinct } from '../db/distinct.ts'
import { findByEdrpou, listOrganisations, lockOrganisation } from '../db/organisations.ts'
import { updateOrganisation } from '../db/update-organisation.ts'
import { holderOfName, type Organisation } from '../domain/organisation-names.ts'
import type { Holder } from '../domain/organisation-problems.ts'

export type UnmergeProblem = { readonly kind: 'name-taken' | 'code-taken'; readonly by: Holder }

/**
 * Takes a merge back: the organisation lives again with its name, aliases and measures, and is remembered to be another
 * one than that which it had been merged into. Its name or code may have been given to somebody else meanwhile, which
 * is a problem. Does nothing to a live organisation.
 */
export async function unmergeOrganisation(
  tx: Tx,
  command: { readonly organisationId: string },
): Promise<UnmergeProblem | null> {
  const row = await lockOrganisation(tx, command.organisationId)
  const { communityId, id, mergedInto } = row
  if (mergedInto === null) return null
  const kept = await lockOrganisation(tx, mergedInto)
  const above = await lockChain(tx, mergedInto)
  const rootId = above.at(-1) ?? mergedInto
  const nameHolder = namesake(await listOrganisations(tx, communityId), row.name, rootId)
  if (nameHolder) return { kind: 'name-taken', by: nameHolder }
  const codeHolder = row.edrpou === null ? undefined : await findByEdrpou(tx, communityId, row.edrpou)
  if (codeHolder && codeHolder.id !== rootId) return { kind: 'code-taken', by: codeHolder }
  if (row.edrpou !== null) await returnCode(tx, communityId, row.edrpou, above)
  await updateOrganisation(tx, { communityId, id }, { mergedInto: null })
  await insertDistinct(tx, { communityId, oneId: id, otherId: kept.id })
  for (const [organisationId, other] of [
    [kept.id, row],
    [id, kept],
  ] as const) {
    await insertAction(tx, {
      communityId,
      organisationId,
      kind: 'unmerged',
      facts: { otherId: other.id, name: other.name },
    })
  }
  return null
}

/** Ids from an organisation up to the live one that it was merged into, all locked. */
async function lockChain(tx: Tx, fromId: string): Promise<string[]> {
  const chain: string[] = []
  for (let next: string | null = fromId; next !== null; ) {
    chain.push(next)
    next = (await lockOrganisation(tx, next)).mergedInto
  }
  return chain
}

/** A code that went over with a merge goes back. */
async function returnCode(tx: Tx, communityId: string, edrpou: string, from: readonly string[]): Promise<void> {
  for (const id of from) {
    const { edrpou: held } = await lockOrganisation(tx, id)
    if (held === edrpou) await updateOrganisation(tx, { communityId, id }, { edrpou: null })
  }
}

/** Another organisation with that name; the one that it was merged into bears it only on loan, unless as its own. */
function namesake(organisations: readonly Organisation[], name: string, rootId: string): Holder | undefined {
  const holder = holderOfName(organisations, name, rootId)
  if (holder) return { id: holder.id, name: holder.name }
  const root = organisations.find((organisation) => organisation.id === rootId)
  return root && holderOfName([{ ...root, aliases: [] }], name, null) ? { id: root.id, name: root.name } : undefined
}
