import { fold } from '#platform/text/fold.ts'
import { type CommunityMatch, findCommunityIn, searchCommunitiesIn } from '../domain/find-community.ts'
import type { Settlement } from '../domain/settlements.ts'
import type { Community } from '../domain/territories.ts'
import { loadSettlements, loadTerritories } from './territories.ts'

/** `findCommunityIn` over the carried territories. */
export const findCommunity = (nameOrCode: string): CommunityMatch => findCommunityIn(loadTerritories(), nameOrCode)

/** `searchCommunitiesIn` over the carried territories. */
export const searchCommunities = (text: string, limit?: number): Community[] =>
  searchCommunitiesIn(loadTerritories(), text, limit)

/** Approximate population of the community that a name, code or title names; null where unknown or ambiguous. */
export function findPopulation(nameOrCode: string): number | null {
  const match = findCommunity(nameOrCode)
  return match.kind === 'found' ? match.community.population : null
}

/** Settlements of that exact name (apostrophes and case folded), with their communities. */
export function findSettlements(name: string): { settlement: Settlement; community: Community | undefined }[] {
  const key = fold(name)
  const communities = new Map(loadTerritories().communities.map((community) => [community.code.slice(0, 9), community]))
  return loadSettlements()
    .filter((settlement) => fold(settlement.name) === key)
    .map((settlement) => ({ settlement, community: communities.get(settlement.communityPrefix) }))
}
