import { communityRow, ensureCommunity, findCommunity } from '#modules/organisations/index.ts'
import type { Services } from '#platform/services.ts'

/**
 * The community that a document names, entered here when it is new: by the codifier where it is one of Ukraine's, else
 * by the name alone. Null when the document names none, or a name that several communities bear.
 */
export async function communityOfDocument({ db }: Services, name: string | null): Promise<string | null> {
  if (name === null) return null
  const match = findCommunity(name)
  if (match.kind === 'found') return ensureCommunity(db, communityRow(match.community))
  if (match.kind === 'ambiguous') return null
  return ensureCommunity(db, { katottg: null, name, kind: null, population: null })
}
