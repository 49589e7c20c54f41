import { describe, expect, test } from 'vitest'
import type { CommunityMatch } from '../domain/find-community.ts'
import { parseKatottg } from '../domain/katottg.ts'
import { findCommunity, findPopulation, findSettlements, searchCommunities } from './lookup.ts'
import { loadSettlements, loadTerritories } from './territories.ts'

const nameOf = (match: CommunityMatch) => (match.kind === 'found' ? match.community.fullName : match.kind)

const genitive = (text: string) =>
  text
    .replace(/(?<=[сцз]ьк|міськ|селищн|сільськ)а(?= )/g, 'ої')
    .replace('територіальна громада', 'територіальної громади')

test('the whole codifier is carried, and every code fits its level', () => {
  const { communities } = loadTerritories()
  expect(communities).toHaveLength(1772 + 2)
  expect(communities.filter(({ code }) => !parseKatottg(code)?.level.match(/community|oblast/))).toEqual([])
  expect(loadSettlements()).toHaveLength(29_705)
  expect(loadSettlements().filter(({ code }) => parseKatottg(code)?.level !== 'settlement')).toEqual([])
})

test('every community outside Crimea is found by its full name, rayon and oblast in the genitive', () => {
  const missed = loadTerritories().communities.filter((community) => {
    if (community.code.startsWith('UA01') || !community.rayon) return false
    const text = `${genitive(community.fullName)} ${community.rayon.replace(/ий$/, 'ого')} району ${community.oblast.replace(/а$/, 'ої')} області`
    const match = findCommunity(text)
    return match.kind !== 'found' || match.community !== community
  })
  expect(missed).toEqual([])
})

describe('findCommunity', () => {
  test.each([
    ['UA05080010000038400', 'Бабчинецька сільська територіальна громада'],
    ["кам'янець-подільська", 'Кам’янець-Подільська міська територіальна громада'],
    [
      'План заходів на території Камʼянець‑Подільської міської територіальної громади до 2030 року',
      'Кам’янець-Подільська міська територіальна громада',
    ],
    ['виконавчий комітет Тульчинської міської ради', 'Тульчинська міська територіальна громада'],
    ['Тульчинська МТГ', 'Тульчинська міська територіальна громада'],
    ['Асканії-Нової', 'Асканія-Нова селищна територіальна громада'],
    ['Звягельська міська громада', 'Новоград-Волинська міська територіальна громада'],
    ['м. Київ', 'Київська міська територіальна громада'],
    ['Чернівецька міська рада', 'Чернівецька міська територіальна громада'],
    ['Чернівецька селищна рада', 'Чернівецька селищна територіальна громада'],
  ])('%s → %s', (text, name) => {
    expect(nameOf(findCommunity(text))).toBe(name)
  })

  test('a name that several communities bear gives candidates, and the oblast decides', () => {
    const match = findCommunity('Чернівецька')
    expect(match.kind).toBe('ambiguous')
    expect(match.kind === 'ambiguous' && match.candidates.map(({ oblast }) => oblast)).toEqual([
      'Вінницька',
      'Чернівецька',
    ])
    expect(nameOf(findCommunity('Чернівецька громада Вінницької області'))).toBe(
      'Чернівецька селищна територіальна громада',
    )
  })

  test('another type than the one said is no match, only alike', () => {
    const match = findCommunity('Вільшанська міська територіальна громада')
    expect(match.kind).toBe('none')
    expect(match.kind === 'none' && match.similar.length).toBeGreaterThan(1)
  })

  test.each(['', 'міська', 'територіальна громада', 'UA99990010000038400', 'Надслучанська'])(
    '«%s» names none',
    (text) => {
      expect(findCommunity(text)).toEqual({ kind: 'none', similar: [] })
    },
  )
})

test('population is that of the one community meant, else unknown', () => {
  expect(findPopulation('Білоцерківська міська територіальна громада')).toBe(193_542)
  expect(findPopulation('Білоцерківська сільська територіальна громада')).toBe(5698)
  expect(findPopulation('Білоцерківська')).toBeNull()
  expect(findPopulation('Алчевська міська')).toBeNull()
})

test.each([
  ['Львів', 'Львівська'],
  ['м. Одеса', 'Одеська'],
  ['Запоріжжя', 'Запорізька'],
  ['камянець-под', 'Кам’янець-Подільська'],
])('typing «%s» offers %s first', (typed, name) => {
  expect(searchCommunities(typed, 3)[0]?.name).toBe(name)
})

test('settlements of a name come with their communities', () => {
  const found = findSettlements('асканія-нова')
  expect(found.map(({ settlement, community }) => [settlement.category, community?.name])).toEqual([
    ['X', 'Асканія-Нова'],
  ])
})
