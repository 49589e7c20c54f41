import {
  findDuplicates,
  listCommunitiesWithOrganisations,
  listOrganisations,
  loadLineage,
  organisationTest,
} from '#modules/organisations/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { compareUk } from '#platform/text/collate.ts'
import { NO_DUTIES, tallyExecutors } from '../domain/executor-duties.ts'
import { listExecutorRows } from './executor-measures.ts'

export interface ExecutorFilter {
  readonly words: string
  readonly who: 'organisations' | 'officials' | null
  /** Id of the community whose executors are shown. */
  readonly communityId: string | null
}

/** Executors of one community (the first by name until another is chosen), as the address of the list asks for them. */
export async function loadExecutorList(tx: Tx, query: URLSearchParams) {
  const communities = await listCommunitiesWithOrganisations(tx)
  const community = communities.find(({ id }) => id === query.get('community')) ?? communities[0]
  const who = query.get('who')
  const filter: ExecutorFilter = {
    words: (query.get('q') ?? '').trim().slice(0, 200),
    who: who === 'organisations' || who === 'officials' ? who : null,
    communityId: community?.id ?? null,
  }
  if (!community) return { ...NOTHING, filter }
  const organisations = await listOrganisations(tx, community.id)
  const { ownerOf } = await loadLineage(tx, community.id)
  const duties = tallyExecutors(await listExecutorRows(tx, community.id), ownerOf)
  const dutiesOf = (id: string) => duties.get(id) ?? NO_DUTIES
  const byId = new Map(organisations.map(({ id, name }) => [id, { id, name, measures: dutiesOf(id).measures }]))
  const hasWords = organisationTest(filter.words)
  const shown = organisations.filter(
    (organisation) =>
      (filter.who === null || organisation.isOfficial === (filter.who === 'officials')) && hasWords(organisation),
  )
  const different = (query.get('different') ?? '').split(' ').flatMap((id) => byId.get(id) ?? [])
  const pairs = await findDuplicates(tx, { communityId: community.id, community: community.name })
  return {
    community: community.name,
    communities,
    filter,
    executors: shown.map((organisation) => ({ ...organisation, ...dutiesOf(organisation.id) })),
    counts: {
      all: organisations.length,
      officials: organisations.filter((organisation) => organisation.isOfficial).length,
    },
    // The name that more measures use is proposed to stay.
    pairs: pairs.flatMap(({ oneId, otherId, reasons }) => {
      const [one, other] = [byId.get(oneId), byId.get(otherId)]
      if (!one || !other) return []
      const order = one.measures - other.measures || compareUk(other.name, one.name)
      return [order >= 0 ? { one, other, reasons } : { one: other, other: one, reasons }]
    }),
    different: different[0] && different[1] ? { one: different[0], other: different[1] } : null,
  }
}

const NOTHING = {
  community: null,
  communities: [],
  executors: [],
  counts: { all: 0, officials: 0 },
  pairs: [],
  different: null,
}

export type ExecutorListItem = Awaited<ReturnType<typeof loadExecutorList>>['executors'][number]
