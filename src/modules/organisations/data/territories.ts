import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { assembleSettlements, type Settlement } from '../domain/settlements.ts'
import { assembleTerritories, type Territories } from '../domain/territories.ts'

// By the package's own address and not beside this file: the built command line lies elsewhere.
const file = (name: string) =>
  readFileSync(new URL(import.meta.resolve(`#modules/organisations/data/${name.replace(/^\.\//, '')}`)))
const rows = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
const table = (name: string) => rows(file(name).toString('utf8'))

let territories: Territories | undefined
let settlements: readonly Settlement[] | undefined

/** Oblasts, rayons and communities of the codifier, read on first use and then kept. */
export function loadTerritories(): Territories {
  territories ??= assembleTerritories({
    oblasts: table('oblasts.tsv'),
    rayons: table('rayons.tsv'),
    communities: table('communities.tsv'),
  })
  return territories
}

/** All cities, townlets and villages of the codifier; apart, because few pages need 29,705 of them. */
export function loadSettlements(): readonly Settlement[] {
  settlements ??= assembleSettlements(rows(gunzipSync(file('settlements.tsv.gz')).toString('utf8')))
  return settlements
}
