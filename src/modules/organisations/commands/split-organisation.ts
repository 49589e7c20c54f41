import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { findActionOfRequest, insertAction } from '../db/actions.ts'
import { insertDistinct } from '../db/distinct.ts'
import { listOrganisations, lockLiveOrganisation } from '../db/organisations.ts'
import { organisationKey } from '../domain/canonical-name.ts'
import { holderOfName } from '../domain/organisation-names.ts'
import { type Holder, LONGEST_NAME, type NameProblem, readName } from '../domain/organisation-problems.ts'
import { createOrganisation } from './create-organisation.ts'

export interface SplitOrganisation {
  readonly organisationId: string
  /** Aliases of the organisation, or names by which plans call it, that mean another one. */
  readonly names: readonly string[]
  /** Whom they mean: a new organisation (its name is usually one of `names`), or one that is there. */
  readonly to: { readonly name: string } | { readonly organisationId: string }
  /** The same request acts once, however often it is sent. */
  readonly requestId: string
}

export type SplitResult =
  | { readonly kind: 'done'; readonly toId: string }
  /** Its own name cannot leave an organisation, and without a name there is nothing to split off. */
  | { readonly kind: 'no-names' | 'own-name' }
  /** One of the chosen names belongs to somebody else already. */
  | { readonly kind: 'name-taken'; readonly name: string; readonly by: Holder }
  | { readonly kind: 'new-name'; readonly problem: NameProblem }

const MOST_NAMES = 500

/**
 * Gives some names of an organisation to another, new or known. Measures follow by the name that their plan uses; no
 * row of a plan is touched. The two are remembered to be different.
 */
export async function splitOrganisation(tx: Tx, command: SplitOrganisation): Promise<SplitResult> {
  const from = await lockLiveOrganisation(tx, command.organisationId)
  const { communityId, id: organisationId } = from
  const earlier = await findActionOfRequest(tx, communityId, command.requestId)
  if (earlier) return { kind: 'done', toId: toIdOf(earlier.facts) }
  const names = new Map(command.names.map((name) => [organisationKey(name), name.slice(0, LONGEST_NAME)]))
  names.delete('')
  if (names.size === 0) return { kind: 'no-names' }
  if (names.size > MOST_NAMES) throw new AppError('invalid', { field: 'names' })
  if ([from.name, from.shortName].some((own) => own !== null && names.has(organisationKey(own)))) {
    return { kind: 'own-name' }
  }
  const target = await chooseTarget(tx, command, from, names)
  if ('kind' in target) return target
  await tx
    .insertInto('organisationSplitName')
    .values([...names.keys()].map((nameKey) => ({ communityId, organisationId, nameKey, toId: target.id })))
    .onConflict((conflict) =>
      conflict.columns(['communityId', 'organisationId', 'nameKey']).doUpdateSet({ toId: target.id }),
    )
    .execute()
  await insertDistinct(tx, { communityId, oneId: organisationId, otherId: target.id })
  await insertAction(tx, {
    communityId,
    organisationId,
    kind: 'split',
    facts: { toId: target.id, name: target.name, names: [...names.values()] },
    requestId: command.requestId,
  })
  return { kind: 'done', toId: target.id }
}

type Row = Awaited<ReturnType<typeof lockLiveOrganisation>>

async function chooseTarget(
  tx: Tx,
  { to }: SplitOrganisation,
  from: Row,
  names: ReadonlyMap<string, string>,
): Promise<Holder | Exclude<SplitResult, { kind: 'done' }>> {
  const organisations = await listOrganisations(tx, from.communityId)
  const known = 'name' in to ? null : await lockLiveOrganisation(tx, to.organisationId)
  if (known && (known.communityId !== from.communityId || known.id === from.id)) throw new AppError('not_found')
  const others = organisations.filter((organisation) => organisation.id !== known?.id)
  for (const name of names.values()) {
    const by = holderOfName(others, name, from.id)
    if (by) return { kind: 'name-taken', name, by: { id: by.id, name: by.name } }
  }
  if (known) return { id: known.id, name: known.name }
  const wanted = 'name' in to ? to.name : ''
  // A chosen name may be held by the organisation that it leaves, and by no other.
  const read = readName(wanted, organisations, names.has(organisationKey(wanted)) ? from.id : null)
  if ('problem' in read) return { kind: 'new-name', problem: read.problem }
  return { id: await createOrganisation(tx, from.communityId, read.name), name: read.name }
}

function toIdOf(facts: unknown): string {
  const { toId } = facts as { readonly toId?: unknown }
  if (typeof toId !== 'string') throw new AppError('conflict')
  return toId
}
