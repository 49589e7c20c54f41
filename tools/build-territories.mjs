/**
 * Builds the territory files that the project carries (src/modules/organisations/data) out of two open data files:
 * the codifier of administrative units (КАТОТТГ) and a public list of communities with types and populations.
 * Run: node tools/build-territories.mjs [FOLDER WITH BOTH CSV FILES]
 *
 * The list is joined to the codifier by name and place, not by its code column alone: where two communities share a
 * name, that column repeats the code of one of them for both.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const root = path.resolve(import.meta.dirname, '..')
const from = path.resolve(process.argv[2] ?? path.join(root, '../shared/data'))
const to = path.join(root, 'src/modules/organisations/data')

/** Communities that the list names otherwise than the codifier does: renamed, or spelt in two ways. [list, codifier] */
const RENAMED = [
  ['Шептицька', 'Червоноградська'],
  ['Звягельська', 'Новоград-Волинська'],
  ['Бессарабська', 'Тарутинська'],
  ['Пролісненська', 'Чкаловська'],
  ['Війтівецька', 'Жданівська'],
  ['Софіївська', 'Коларівська'],
  ['Райгородська', 'Райгородоцька'],
  ['Хрустальнинська', 'Хрустальненська'],
  ['Веренчацька', 'Веренчанська'],
  ['Карапачівська', 'Карапчівська'],
  ['Криниченська', 'Криничненська'],
  ['Таїрівська', 'Таїровська'],
  ['Диканьська', 'Диканська'],
  ['Русько-Полянська', 'Руськополянська'],
]

const fold = (text) => text.toLowerCase().replace(/[’'ʼ`]/g, '')
const firstWord = (text) => text.trim().split(' ')[0] ?? ''
const lines = (file) =>
  readFileSync(path.join(from, file), 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
    .slice(1)

const units = lines('katottg-2025-05-16.csv').map((line) => {
  const cells = line.split(';')
  return {
    code: cells.slice(0, 5).findLast((cell) => cell),
    category: cells[5],
    name: cells[6].trim().replace(/[ʼ']/g, '’'),
  }
})
const ofCategory = (...categories) => units.filter((unit) => categories.includes(unit.category))
const oblasts = ofCategory('O', 'K')
const rayons = ofCategory('P')
const communities = ofCategory('H')
const settlements = ofCategory('M', 'X', 'C')

const oblastName = new Map(oblasts.map((unit) => [unit.code.slice(0, 4), unit.name]))
const rayonName = new Map(rayons.map((unit) => [unit.code.slice(0, 6), unit.name]))
const settlementsOf = Map.groupBy(settlements, (unit) => unit.code.slice(0, 9))
const TYPE_OF_CENTRE = { M: 'міська', X: 'селищна', C: 'сільська' }
const RANK_OF_CENTRE = { M: 2, X: 1, C: 0 }

function sharedStart(a, b) {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/**
 * Kind of a community told by the settlement that it is named after; a city or townlet wins over a village of a like
 * name. (The codifier does not say which settlement is the centre.)
 */
function typeByCentre(community) {
  const name = fold(community.name)
  const start = (unit) => Math.min(sharedStart(fold(unit.name), name), 5)
  const inside = settlementsOf.get(community.code.slice(0, 9)) ?? []
  const centre = inside.toSorted(
    (a, b) => start(b) - start(a) || RANK_OF_CENTRE[b.category] - RANK_OF_CENTRE[a.category],
  )[0]
  return centre && start(centre) >= 3 ? TYPE_OF_CENTRE[centre.category] : ''
}
const centreType = new Map(communities.map((unit) => [unit.code, typeByCentre(unit)]))

const listed = lines('hromadas.csv').map((line) => {
  const [code, name, type, rayon, oblast, population] = line.split(',')
  return { code, name: firstWord(name), type, rayon: firstWord(rayon), oblast: firstWord(oblast), population }
})

const codifierName = new Map(RENAMED.map(([list, codifier]) => [fold(list), fold(codifier)]))
const listedBy = new Map()
const counts = { code: 0, place: 0, renamed: 0, codesRefused: 0 }
const left = []

function candidatesFor(row) {
  const places = (unit, name) =>
    fold(unit.name) === name &&
    (!row.oblast || fold(oblastName.get(unit.code.slice(0, 4))) === fold(row.oblast)) &&
    !listedBy.has(unit.code)
  const sameRayon = (unit) => fold(rayonName.get(unit.code.slice(0, 6))) === fold(row.rayon)
  const sameType = (unit) => centreType.get(unit.code) === row.type
  const pick = (name) => {
    let found = communities.filter((unit) => places(unit, name) && (!row.type || sameType(unit)))
    if (!found.length) found = communities.filter((unit) => places(unit, name))
    return found.length > 1 && row.rayon ? found.filter(sameRayon) : found
  }
  const other = codifierName.get(fold(row.name))
  const own = pick(fold(row.name))
  return own.length || !other ? { found: own, renamed: false } : { found: pick(other), renamed: true }
}

// Rows with a place first: a row without one may only take what they leave.
for (const row of [...listed].sort((a, b) => Number(!a.oblast) - Number(!b.oblast))) {
  const { found, renamed } = candidatesFor(row)
  if (found.length !== 1) {
    left.push(row)
    continue
  }
  listedBy.set(found[0].code, { ...row, renamed })
  if (row.code && row.code !== found[0].code) counts.codesRefused++
  if (renamed) counts.renamed++
  else if (row.code === found[0].code) counts.code++
  else counts.place++
}

const typesKnown = communities.filter((unit) => listedBy.get(unit.code)?.type)
const typesAgree = typesKnown.filter((unit) => centreType.get(unit.code) === listedBy.get(unit.code).type)
const table = (rows) => `${rows.map((cells) => cells.join('\t')).join('\n')}\n`
const communityRows = communities.map((unit) => {
  const row = listedBy.get(unit.code)
  return [unit.code, unit.name, row?.type ?? '', row?.population ?? '', row?.renamed ? row.name : '']
})

/** One line a community: digits of its code up to the community, then per settlement: number, unique part, category, name. */
const settlementRows = [...settlementsOf].map(([community, units]) => [
  community.slice(2),
  ...units.map((unit) => `${unit.code.slice(9, 12)}${unit.code.slice(14)}${unit.category}${unit.name}`),
])

writeFileSync(path.join(to, 'oblasts.tsv'), table(oblasts.map((unit) => [unit.code, unit.category, unit.name])))
writeFileSync(path.join(to, 'rayons.tsv'), table(rayons.map((unit) => [unit.code, unit.name])))
writeFileSync(path.join(to, 'communities.tsv'), table(communityRows))
writeFileSync(path.join(to, 'settlements.tsv.gz'), gzipSync(table(settlementRows), { level: 9 }))

console.log(
  `${oblasts.length} oblasts and cities, ${rayons.length} rayons, ${communities.length} communities, ${settlements.length} settlements`,
)
console.log(
  `list: ${listed.length} rows; joined by code and name ${counts.code}, by name and place ${counts.place}, by a former name or other spelling ${counts.renamed}; codes refused ${counts.codesRefused}`,
)
console.log(`type of the centre agrees with the listed type in ${typesAgree.length} of ${typesKnown.length}`)
console.log(`population known for ${communityRows.filter((row) => row[3]).length}`)
for (const row of left) console.log('not joined:', JSON.stringify(row))
const bare = communities.filter((unit) => !listedBy.has(unit.code) && !unit.code.startsWith('UA01'))
for (const unit of bare) console.log('without a row:', unit.code, unit.name, rayonName.get(unit.code.slice(0, 6)))
