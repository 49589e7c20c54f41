import { organisationKey } from './canonical-name.ts'
import type { Lineage } from './lineage.ts'

/** An organisation as the database holds it, live or merged. */
export interface OrganisationRow {
  readonly id: string
  readonly name: string
  readonly shortName: string | null
  readonly edrpou: string | null
  readonly isOfficial: boolean
  readonly mergedInto: string | null
}

export interface AliasRow {
  readonly organisationId: string
  readonly alias: string
}

/** A live organisation with every name that means it: its own, and those of organisations that were merged into it. */
export interface Organisation extends Omit<OrganisationRow, 'mergedInto'> {
  readonly aliases: readonly string[]
}

/**
 * Live organisations with their names. Names follow merges and splits as the rows of plans do, so that a merge and its
 * undoing move no name; a name is listed once for each organisation, whatever its signs.
 */
export function withNames(
  rows: readonly OrganisationRow[],
  aliases: readonly AliasRow[],
  lineage: Lineage,
): Organisation[] {
  const said = [
    ...rows.flatMap(({ id, name, shortName }) => [name, shortName].map((text) => ({ id, text }))),
    ...aliases.map(({ organisationId, alias }) => ({ id: organisationId, text: alias })),
  ]
  const names = new Map<string, Map<string, string>>()
  for (const { id, text } of said) {
    if (text === null) continue
    const owner = lineage.ownerOf(id, text)
    const key = organisationKey(text)
    const known = names.get(owner) ?? new Map<string, string>()
    if (!known.has(key)) names.set(owner, known.set(key, text))
  }
  return rows
    .filter((row) => row.mergedInto === null)
    .map(({ id, name, shortName, edrpou, isOfficial }) => {
      const own = new Set([name, shortName ?? name].map(organisationKey))
      const others = [...(names.get(id) ?? [])].filter(([key]) => !own.has(key))
      return { id, name, shortName, edrpou, isOfficial, aliases: others.map(([, text]) => text) }
    })
}

/** The organisation that a name belongs to already, other than `exceptId`; undefined where it is free. */
export function holderOfName(
  organisations: readonly Organisation[],
  name: string,
  exceptId: string | null,
): Organisation | undefined {
  const key = organisationKey(name)
  return organisations.find(
    (organisation) =>
      organisation.id !== exceptId &&
      [organisation.name, organisation.shortName, ...organisation.aliases].some(
        (text) => text !== null && organisationKey(text) === key,
      ),
  )
}
