export { type ResolveExecutors, resolveExecutors } from './commands/resolve-executors.ts'
export { findCommunity, findPopulation, findSettlements, searchCommunities } from './data/lookup.ts'
export { loadTerritories } from './data/territories.ts'
export { communityRow, ensureCommunity, findCommunityById, listCommunities } from './db/communities.ts'
export { listKnown } from './db/organisations.ts'
export { canonicalName, organisationKey } from './domain/canonical-name.ts'
export type { CommunityType } from './domain/community-name.ts'
export { checkEdrpou, type EdrpouCheck, edrpouCheckDigit } from './domain/edrpou.ts'
export type { CommunityMatch } from './domain/find-community.ts'
export { isCommunityCode, type Katottg, parseKatottg, type TerritoryLevel } from './domain/katottg.ts'
export {
  automaticMatch,
  createOrganisationMatcher,
  FUZZY_THRESHOLD,
  type KnownOrganisation,
  type OrganisationMatch,
  type OrganisationMatcher,
} from './domain/matching.ts'
export type { MatchReason, ReasonCode } from './domain/name-similarity.ts'
export type { Settlement } from './domain/settlements.ts'
export type { Community, Territories } from './domain/territories.ts'
