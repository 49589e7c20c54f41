import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { createOrganisationMatcher } from '../domain/matching.ts'
import type { MatchReason } from '../domain/name-similarity.ts'
import type { Organisation } from '../domain/organisation-names.ts'
import { findCommunityById } from './communities.ts'
import { getOrganisation, listOrganisations } from './organisations.ts'

/** What the page for merging shows: whom an organisation may be merged with, or the two side by side. */
export async function loadMergePage(tx: Tx, organisationId: string, withId: string | null) {
  const { communityId, mergedInto } = await getOrganisation(tx, organisationId)
  const organisations = await listOrganisations(tx, communityId)
  const community = (await findCommunityById(tx, communityId))?.name ?? null
  const one = organisations.find(({ id }) => id === organisationId)
  const other = withId === null ? undefined : organisations.find(({ id }) => id === withId)
  if (withId !== null && !other && one) throw new AppError('not_found')
  const others = organisations.filter(({ id }) => id !== organisationId && id !== mergedInto)
  return { community, mergedInto, one, other, ...(one ? ranked(one, others, community) : NOBODY) }
}

interface Ranked {
  /** Those with like names, the likeliest first. */
  readonly likely: readonly { readonly id: string; readonly name: string }[]
  readonly rest: readonly { readonly id: string; readonly name: string }[]
  readonly reasonsOf: ReadonlyMap<string, readonly MatchReason[]>
}

const NOBODY: Ranked = { likely: [], rest: [], reasonsOf: new Map() }

function ranked(one: Organisation, others: readonly Organisation[], community: string | null): Ranked {
  const known = others.map(({ id, name, aliases }) => ({ id, name, aliases }))
  const matcher = createOrganisationMatcher(known, community === null ? {} : { community })
  const matches = matcher.match(one.name, 20)
  const byId = new Map(others.map((other) => [other.id, other]))
  const reasonsOf = new Map(matches.map(({ organisationId, reasons }) => [organisationId, reasons]))
  return {
    likely: matches.flatMap(({ organisationId: id }) => {
      const name = byId.get(id)?.name
      return name === undefined ? [] : [{ id, name }]
    }),
    rest: others.filter(({ id }) => !reasonsOf.has(id)).map(({ id, name }) => ({ id, name })),
    reasonsOf,
  }
}
