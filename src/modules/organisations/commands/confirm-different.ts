import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { insertAction } from '../db/actions.ts'
import { deleteDistinct, insertDistinct } from '../db/distinct.ts'
import { getOrganisation } from '../db/organisations.ts'

export interface PairOfOrganisations {
  readonly oneId: string
  readonly otherId: string
}

async function getPair(tx: Tx, { oneId, otherId }: PairOfOrganisations) {
  const [one, other] = [await getOrganisation(tx, oneId), await getOrganisation(tx, otherId)]
  if (one.id === other.id) throw new AppError('invalid')
  if (one.communityId !== other.communityId) throw new AppError('not_found')
  return { one, other, pair: { communityId: one.communityId, oneId: one.id, otherId: other.id } }
}

/** Remembers that two organisations with like names are two, so that nobody is asked again. */
export async function confirmDifferent(tx: Tx, command: PairOfOrganisations): Promise<void> {
  const { one, other, pair } = await getPair(tx, command)
  if (await insertDistinct(tx, pair)) await enterOnBoth(tx, 'confirmed-different', one, other)
}

/** Takes that back: the two are compared again. */
export async function compareAgain(tx: Tx, command: PairOfOrganisations): Promise<void> {
  const { one, other, pair } = await getPair(tx, command)
  if (await deleteDistinct(tx, pair)) await enterOnBoth(tx, 'compared-again', one, other)
}

type Row = Awaited<ReturnType<typeof getOrganisation>>

async function enterOnBoth(tx: Tx, kind: 'confirmed-different' | 'compared-again', one: Row, other: Row) {
  for (const [own, with_] of [
    [one, other],
    [other, one],
  ] as const) {
    await insertAction(tx, {
      communityId: own.communityId,
      organisationId: own.id,
      kind,
      facts: { otherId: with_.id, name: with_.name },
    })
  }
}
