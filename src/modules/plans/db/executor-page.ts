import {
  findCommunityById,
  getOrganisation,
  listOrganisations,
  loadLineage,
  type Organisation,
  organisationKey,
} from '#modules/organisations/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { dutiesIn, namesInUse, type PlanDuties } from '../domain/executor-duties.ts'
import { findPlansNaming, listExecutorRows } from './executor-measures.ts'
import { getPlan } from './get-plan.ts'

export interface ExecutorPage {
  readonly community: string | null
  readonly organisation: Organisation
  /** Plans and programmes first, then reports; each with at least one measure. */
  readonly plans: readonly PlanDuties[]
}

/**
 * One executor with all its measures in the newest editions of all plans of its community. An organisation that was
 * merged gives the one that it was merged into. Throws `not_found` when there is none that the actor may see.
 */
export async function loadExecutor(
  tx: Tx,
  organisationId: string,
): Promise<ExecutorPage | { readonly mergedInto: string }> {
  const { communityId, id } = await getOrganisation(tx, organisationId)
  const lineage = await loadLineage(tx, communityId)
  const organisation = (await listOrganisations(tx, communityId)).find((known) => known.id === id)
  if (!organisation) return { mergedInto: lineage.rootOf(id) }
  const plans: PlanDuties[] = []
  for (const planId of await findPlansNaming(tx, communityId, lineage.sourcesOf(id))) {
    const duties = dutiesIn(await getPlan(tx, planId), lineage.ownerOf, organisation)
    if (duties.duties.length > 0) plans.push(duties)
  }
  const isReport = (plan: PlanDuties) => plan.kind === 'implementation-report'
  return {
    community: (await findCommunityById(tx, communityId))?.name ?? null,
    organisation,
    plans: [...plans.filter((plan) => !isReport(plan)), ...plans.filter(isReport)],
  }
}

export interface SplitPage {
  readonly community: string | null
  readonly organisation: Organisation
  /** Names that may leave it, with the number of measures that use them. */
  readonly names: readonly { readonly name: string; readonly measures: number }[]
  readonly others: readonly Pick<Organisation, 'id' | 'name'>[]
}

/** What may be split off an organisation: its other names, and the spellings that plans use. */
export async function loadSplitPage(
  tx: Tx,
  organisationId: string,
): Promise<SplitPage | { readonly mergedInto: string }> {
  const { communityId, id } = await getOrganisation(tx, organisationId)
  const lineage = await loadLineage(tx, communityId)
  const organisations = await listOrganisations(tx, communityId)
  const organisation = organisations.find((known) => known.id === id)
  if (!organisation) return { mergedInto: lineage.rootOf(id) }
  const used = namesInUse(await listExecutorRows(tx, communityId), lineage.ownerOf, id)
  const own = new Set([organisation.name, organisation.shortName ?? organisation.name].map(organisationKey))
  const names = new Map<string, { name: string; measures: number }>()
  for (const [name, measures] of [...used, ...organisation.aliases.map((alias) => [alias, 0] as const)]) {
    const key = organisationKey(name)
    if (own.has(key)) continue
    const known = names.get(key)
    names.set(key, { name: known?.name ?? name, measures: (known?.measures ?? 0) + measures })
  }
  return {
    community: (await findCommunityById(tx, communityId))?.name ?? null,
    organisation,
    names: [...names.values()],
    others: organisations.filter((other) => other.id !== id).map(({ id: otherId, name }) => ({ id: otherId, name })),
  }
}
