import { type CommunityType, nameKey } from './community-name.ts'

/** A territorial community (громада), or a city with special status, which is its own community. */
export type Community = {
  /** КАТОТТГ code. */
  code: string
  /** Adjective as the codifier has it: «Коростенська». */
  name: string
  fullName: string
  /** Null where the sources do not say. */
  type: CommunityType | null
  rayon: string | null
  oblast: string
  /** Approximate, to check scale only; null where unknown. */
  population: number | null
  /** New name or another spelling in use. */
  otherName: string | null
}

export type Territories = {
  communities: readonly Community[]
  byCode: ReadonlyMap<string, Community>
  byName: ReadonlyMap<string, readonly Community[]>
}

export type TerritoryTables = { oblasts: string[][]; rayons: string[][]; communities: string[][] }

const fullName = (name: string, type: CommunityType | null) =>
  [name, type, 'територіальна громада'].filter((part) => part).join(' ')

/** Puts rows of the carried files (see data/SOURCES.md for their columns) together and indexes them. */
export function assembleTerritories(tables: TerritoryTables): Territories {
  const oblastName = new Map(tables.oblasts.map(([code = '', , name = '']) => [code.slice(0, 4), name]))
  const rayonName = new Map(tables.rayons.map(([code = '', name = '']) => [code.slice(0, 6), name]))
  const ordinary = tables.communities.map(
    ([code = '', name = '', typeCell = '', population = '', otherName = '']): Community => {
      const type = typeCell === '' ? null : (typeCell as CommunityType)
      return {
        code,
        name,
        fullName: fullName(name, type),
        type,
        rayon: rayonName.get(code.slice(0, 6)) ?? null,
        oblast: oblastName.get(code.slice(0, 4)) ?? '',
        population: population === '' ? null : Number(population),
        otherName: otherName === '' ? null : otherName,
      }
    },
  )
  const communities = [...ordinary, ...specialCities(tables.oblasts)]
  const named = communities.flatMap((community) =>
    [community.name, community.otherName].flatMap((name) => (name ? [{ key: nameKey(name), community }] : [])),
  )
  const byName = new Map<string, Community[]>()
  for (const { key, community } of named) byName.set(key, [...(byName.get(key) ?? []), community])
  return { communities, byCode: new Map(communities.map((community) => [community.code, community])), byName }
}

function specialCities(oblasts: string[][]): Community[] {
  return oblasts
    .filter(([, category]) => category === 'K')
    .map(([code = '', , city = '']) => {
      const name = `${city}ська`
      return {
        code,
        name,
        fullName: fullName(name, 'міська'),
        type: 'міська',
        rayon: null,
        oblast: city,
        population: null,
        otherName: city,
      }
    })
}
