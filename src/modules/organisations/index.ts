export { addAlias } from './commands/aliases.ts'
export { compareAgain, confirmDifferent } from './commands/confirm-different.ts'
export { findDuplicates } from './commands/find-duplicates.ts'
export { mergeOrganisations } from './commands/merge-organisations.ts'
export { renameOrganisation } from './commands/rename-organisation.ts'
export { resolveExecutors } from './commands/resolve-executors.ts'
export { splitOrganisation } from './commands/split-organisation.ts'
export { suggestMatches } from './commands/suggest-matches.ts'
export { unmergeOrganisation } from './commands/unmerge-organisation.ts'
export { findCommunity, findPopulation, searchCommunities } from './data/lookup.ts'
export { communityRow, ensureCommunity, findCommunityById } from './db/communities.ts'
export { loadLineage } from './db/lineage.ts'
export {
  getOrganisation,
  listCommunitiesWithOrganisations,
  listKnown,
  listOrganisations,
} from './db/organisations.ts'
export { organisationKey } from './domain/canonical-name.ts'
export { isPluralName } from './domain/official.ts'
export type { Organisation } from './domain/organisation-names.ts'
export type { Holder, NameProblem } from './domain/organisation-problems.ts'
export { organisationTest } from './domain/organisation-search.ts'
