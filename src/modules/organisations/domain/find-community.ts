import { type CommunityQuery, nameKey, readCommunityQuery } from './community-name.ts'
import { parseKatottg } from './katottg.ts'
import type { Community, Territories } from './territories.ts'

export type CommunityMatch =
  | { kind: 'found'; community: Community }
  /** Several communities bear the name: a person, or the name of the oblast, must decide. */
  | { kind: 'ambiguous'; candidates: readonly Community[] }
  /** None fits; `similar` bear the name, but differ in the type or place that was said. */
  | { kind: 'none'; similar: readonly Community[] }

const oblastKeyOf = (community: Community) => (community.code.startsWith('UA01') ? 'крим' : nameKey(community.oblast))

function fits(query: CommunityQuery, community: Community): boolean {
  if (query.type && community.type && query.type !== community.type) return false
  if (query.oblastKey && oblastKeyOf(community) !== query.oblastKey) return false
  return !query.rayonKey || (community.rayon !== null && nameKey(community.rayon) === query.rayonKey)
}

/**
 * Finds a community by its КАТОТТГ code or its name, in any case and with or without «міська територіальна громада»,
 * «міська рада», oblast and rayon. Never guesses: a name that two bear is ambiguous.
 */
export function findCommunityIn(territories: Territories, nameOrCode: string): CommunityMatch {
  const code = parseKatottg(nameOrCode)?.code
  if (code) {
    const community = territories.byCode.get(code)
    return community ? { kind: 'found', community } : { kind: 'none', similar: [] }
  }
  const query = readCommunityQuery(nameOrCode)
  const named = [...new Set(query.keys.flatMap((key) => territories.byName.get(key) ?? []))]
  const candidates = named.filter((community) => fits(query, community))
  const [first] = candidates
  if (!first) return { kind: 'none', similar: named }
  return candidates.length === 1 ? { kind: 'found', community: first } : { kind: 'ambiguous', candidates }
}

/**
 * Communities for a person who types: those whose name begins as the text does, the best first. A town's own name works
 * too («Львів» → «Львівська»).
 */
export function searchCommunitiesIn(territories: Territories, text: string, limit = 10): Community[] {
  const typed = nameKey(
    text
      .replace(/^\s*(м|смт|с|сел)\.\s*/i, '')
      .trim()
      .split(/\s+/)[0] ?? '',
  )
  if (typed === '') return []
  const needed = typed.length > 4 ? Math.ceil((typed.length * 2) / 3) : typed.length
  // A town's name and its adjective part at the end (Запоріжжя, запорізька): two thirds are enough.
  const scored = territories.communities.flatMap((community) => {
    const shared = Math.max(
      ...[community.name, community.otherName ?? ''].map((name) => sharedStart(typed, nameKey(name))),
    )
    return shared >= needed ? [{ community, shared }] : []
  })
  return scored
    .sort((a, b) => b.shared - a.shared || a.community.name.length - b.community.name.length)
    .slice(0, limit)
    .map(({ community }) => community)
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
