export { addAlias, removeAlias } from './commands/aliases.ts'
export { compareAgain, confirmDifferent } from './commands/confirm-different.ts'
export { findDuplicates } from './commands/find-duplicates.ts'
export { mergeOrganisations } from './commands/merge-organisations.ts'
export { renameOrganisation } from './commands/rename-organisation.ts'
export { type ResolveExecutors, resolveExecutors } from './commands/resolve-executors.ts'
export { setEdrpou } from './commands/set-edrpou.ts'
export { type SplitResult, splitOrganisation } from './commands/split-organisation.ts'
export { type NameSuggestion, suggestMatches } from './commands/suggest-matches.ts'
export { unmergeOrganisation } from './commands/unmerge-organisation.ts'
export { findCommunity, findPopulation, findSettlements, searchCommunities } from './data/lookup.ts'
export { loadTerritories } from './data/territories.ts'
export { communityRow, ensureCommunity, findCommunityById, listCommunities } from './db/communities.ts'
export { loadLineage } from './db/lineage.ts'
export {
  getOrganisation,
  listCommunitiesWithOrganisations,
  listKnown,
  listOrganisations,
} from './db/organisations.ts'
export { canonicalName, organisationKey } from './domain/canonical-name.ts'
export type { CommunityType } from './domain/community-name.ts'
export { checkEdrpou, type EdrpouCheck, edrpouCheckDigit } from './domain/edrpou.ts'
export type { CommunityMatch } from './domain/find-community.ts'
export { isCommunityCode, type Katottg, parseKatottg, type TerritoryLevel } from './domain/katottg.ts'
export type { LikelyPair } from './domain/likely-duplicates.ts'
export { createLineage, type Lineage } from './domain/lineage.ts'
export {
  automaticMatch,
  createOrganisationMatcher,
  FUZZY_THRESHOLD,
  type KnownOrganisation,
  type OrganisationMatch,
  type OrganisationMatcher,
} from './domain/matching.ts'
export type { MatchReason, ReasonCode } from './domain/name-similarity.ts'
export { isPluralName } from './domain/official.ts'
export type { Organisation } from './domain/organisation-names.ts'
export type { Holder, NameProblem } from './domain/organisation-problems.ts'
export { organisationTest } from './domain/organisation-search.ts'
export type { Settlement } from './domain/settlements.ts'
export type { Community, Territories } from './domain/territories.ts'
