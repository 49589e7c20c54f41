import type { Tx } from '#platform/database/session.ts'
import { listKnown } from '../db/organisations.ts'
import { automaticMatch, createOrganisationMatcher } from '../domain/matching.ts'

export interface NameSuggestion {
  /** As the document has it. */
  readonly name: string
  /** The organisation that bears the name or alias exactly: taken without asking. */
  readonly sure: string | null
  /** Where there is none: organisations with like names, the likeliest first, for a person to confirm. */
  readonly likely: readonly { readonly organisationId: string; readonly name: string; readonly score: number }[]
}

/**
 * What is known of the executors that a document names, each name once. Only a name without a sure match and with
 * likely ones needs a person; one without either is new.
 */
export async function suggestMatches(
  tx: Tx,
  query: { readonly communityId: string; readonly community: string | null; readonly names: readonly string[] },
): Promise<NameSuggestion[]> {
  const known = await listKnown(tx, query.communityId)
  const nameOf = new Map(known.map(({ id, name }) => [id, name]))
  const matcher = createOrganisationMatcher(known, query.community === null ? {} : { community: query.community })
  return [...new Set(query.names)].map((name) => {
    const matches = matcher.match(name)
    const sure = automaticMatch(matches)?.organisationId ?? null
    const likely = matches.flatMap(({ organisationId, score }) => {
      const likelyName = nameOf.get(organisationId)
      return likelyName === undefined ? [] : [{ organisationId, name: likelyName, score }]
    })
    return { name, sure, likely: sure === null ? likely : [] }
  })
}
