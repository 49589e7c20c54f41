import { findInitials } from './abbreviation.ts'
import { organisationKey } from './canonical-name.ts'
import { type MatchReason, nameSimilarity } from './name-similarity.ts'
import { type NameWords, nameWords } from './name-words.ts'
import { buildTrigramIndex } from './trigram-index.ts'

export type KnownOrganisation = { id: string; name: string; aliases: readonly string[] }

export type OrganisationMatch = {
  organisationId: string
  kind: 'exact' | 'alias' | 'fuzzy'
  /** 1 for exact and alias; for fuzzy the likeness of the names, from the threshold to 0.98. */
  score: number
  reasons: MatchReason[]
}

export type OrganisationMatcher = { match: (name: string, limit?: number) => OrganisationMatch[] }

/**
 * Below this, names that look alike are more often two bodies than one. Measured on 127 pairs of real and typical names judged one
 * by one (62 the same, 65 not), which also guided the weights: 0.65 finds 58 of the 62 and offers 2 of the 65; 0.75 finds 55
 * and offers none. A person confirms each, hence the lower one.
 */
export const FUZZY_THRESHOLD = 0.65

/** `community`: name of the community («Вільшанська …»), whose adjective its own bodies leave out or add at will. */
export type MatcherOptions = { community?: string }

const CANDIDATES = 60

type Entry = { organisationId: string; key: string; isAlias: boolean; words: NameWords }

const indexText = (words: NameWords) =>
  words
    .filter((word) => word.kind !== 'form' && word.kind !== 'generic')
    .map((word) => word.stem)
    .join(' ') || words.map((word) => word.stem).join(' ')

/**
 * Matches names of executors to known organisations. Build it once for many names; some 5,000 organisations are fine.
 * `match` ranks exact names before aliases before likely ones; only `automaticMatch` of its answer may act without a person.
 */
export function createOrganisationMatcher(
  organisations: readonly KnownOrganisation[],
  options: MatcherOptions = {},
): OrganisationMatcher {
  const ownPlace = options.community
    ? (nameWords(options.community).find((word) => word.kind === 'place')?.stem ?? null)
    : null
  const entries = organisations.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map(
      (text, i): Entry => ({ organisationId: id, key: organisationKey(text), isAlias: i > 0, words: nameWords(text) }),
    ),
  )
  const byKey = Map.groupBy(entries, (entry) => entry.key)
  const index = buildTrigramIndex(entries.map((entry) => indexText(entry.words)))

  const candidatesFor = (words: NameWords): Iterable<Entry> => {
    const found = new Set(index.nearest(indexText(words), CANDIDATES).flatMap((id) => entries[id] ?? []))
    const shorts = words.filter((word) => word.kind === 'abbreviation')
    if (shorts.length > 0) {
      for (const entry of entries) if (shorts.some((short) => findInitials(short.text, entry.words))) found.add(entry)
    }
    for (const entry of entries) {
      if (entry.words.some((word) => word.kind === 'abbreviation' && findInitials(word.text, words))) found.add(entry)
    }
    return found
  }

  return {
    match(name, limit = 5) {
      const certain = (byKey.get(organisationKey(name)) ?? []).map(certainMatch)
      const words = nameWords(name)
      const likely = [...candidatesFor(words)].flatMap(({ organisationId, words: known }): OrganisationMatch[] => {
        const { score, reasons } = nameSimilarity(words, known, ownPlace)
        return score >= FUZZY_THRESHOLD ? [{ organisationId, kind: 'fuzzy', score, reasons }] : []
      })
      return bestOfEach([...certain, ...likely]).slice(0, limit)
    },
  }
}

const certainMatch = ({ organisationId, isAlias }: Entry): OrganisationMatch => ({
  organisationId,
  kind: isAlias ? 'alias' : 'exact',
  score: 1,
  reasons: [{ code: isAlias ? 'known-alias' : 'same-name', detail: null }],
})

const RANK = { exact: 2, alias: 1, fuzzy: 0 }

function bestOfEach(matches: OrganisationMatch[]): OrganisationMatch[] {
  const ranked = matches.sort((a, b) => RANK[b.kind] - RANK[a.kind] || b.score - a.score)
  const seen = new Set<string>()
  return ranked.filter(({ organisationId }) => !seen.has(organisationId) && seen.add(organisationId))
}

/** The match that may be taken without asking: the only exact one, or the only alias where none is exact. */
export function automaticMatch(matches: readonly OrganisationMatch[]): OrganisationMatch | null {
  for (const kind of ['exact', 'alias'] as const) {
    const [first, ...others] = matches.filter((match) => match.kind === kind)
    if (first) return others.length === 0 ? first : null
  }
  return null
}
