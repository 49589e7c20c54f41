import { describe, expect, test } from 'vitest'
import { automaticMatch, createOrganisationMatcher, FUZZY_THRESHOLD } from './matching.ts'

const names = [
  'Управління праці та соціального захисту населення',
  'Управління соціального захисту населення та охорони здоров’я',
  'Відділ освіти',
  'Відділ культури і туризму',
  'Служба у справах дітей',
  'Служба зайнятості',
  'Відділ поліції № 1 Вільшанського районного управління поліції',
  'Відділ поліції № 2 Вільшанського районного управління поліції',
  'Відділ поліції № 2 Ставищенського районного управління поліції',
  'Комунальна установа «Центр надання соціальних послуг»',
  'ГО «Коло турботи»',
  'ГО «Опора»',
  'Міністерство молоді та спорту України',
  'Школа № 5',
  'Заступник міського голови',
]
const known = names.map((name) => ({ id: name, name, aliases: name === 'ГО «Опора»' ? ['Опора родин'] : [] }))
const matcher = createOrganisationMatcher(known, { community: 'Вільшанська міська територіальна громада' })
const first = (name: string) => matcher.match(name)[0]

describe('certain matches', () => {
  test('the same name in other signs is exact', () => {
    expect(first('СЛУЖБА у справах  дітей;')).toMatchObject({
      organisationId: 'Служба у справах дітей',
      kind: 'exact',
      score: 1,
    })
  })

  test('an alias is certain too, but ranks below an exact name', () => {
    expect(first('„Опора родин“')).toMatchObject({ organisationId: 'ГО «Опора»', kind: 'alias' })
    const both = createOrganisationMatcher([
      { id: 'a', name: 'Відділ освіти', aliases: [] },
      { id: 'b', name: 'Відділ освіти та науки', aliases: ['відділ освіти'] },
    ])
    expect(both.match('Відділ освіти').map(({ organisationId, kind }) => [organisationId, kind])).toEqual([
      ['a', 'exact'],
      ['b', 'alias'],
    ])
    expect(automaticMatch(both.match('відділ освіти'))?.organisationId).toBe('a')
  })

  test('an alias of two bodies decides nothing by itself', () => {
    const shared = createOrganisationMatcher([
      { id: 'a', name: 'Центр зайнятості', aliases: ['центр'] },
      { id: 'b', name: 'Центр пробації', aliases: ['центр'] },
    ])
    expect(automaticMatch(shared.match('Центр'))).toBeNull()
  })

  test('a likely match is never automatic', () => {
    const matches = matcher.match('УПСЗН')
    expect(matches[0]).toMatchObject({ kind: 'fuzzy' })
    expect(automaticMatch(matches)).toBeNull()
  })
})

test.each([
  ['УПСЗН', 'Управління праці та соціального захисту населення', 'abbreviation'],
  ['Мінмолодьспорт', 'Міністерство молоді та спорту України', 'abbreviation'],
  ['КУ ЦНСП', 'Комунальна установа «Центр надання соціальних послуг»', 'abbreviation'],
  ['КУ „Центр надання соціальних послуг“', 'Комунальна установа «Центр надання соціальних послуг»', 'same-words'],
  [
    'Центр надання соціальних послуг',
    'Комунальна установа «Центр надання соціальних послуг»',
    'only-form-or-level-differs',
  ],
  ['відділу туризму та культури', 'Відділ культури і туризму', 'same-words'],
  ['Служба занятості', 'Служба зайнятості', 'typing-slip'],
  ['Служба у справах дітей Вільшанської міської ради', 'Служба у справах дітей', 'place-missing'],
  ['Громадська організація «Коло турботи»', 'ГО «Коло турботи»', 'same-words'],
  ['ВП № 2 Вільшанського РУП', 'Відділ поліції № 2 Вільшанського районного управління поліції', 'abbreviation'],
])('«%s» is likely «%s»: %s', (name, organisationId, reason) => {
  const match = first(name)
  expect(match).toMatchObject({ organisationId, kind: 'fuzzy' })
  expect(match?.reasons.map(({ code }) => code)).toContain(reason)
  expect(match?.score).toBeLessThan(1)
  expect(match?.score).toBeGreaterThanOrEqual(FUZZY_THRESHOLD)
})

test('numbers and places keep bodies apart', () => {
  const ids = matcher
    .match('відділ поліції №2 Вільшанського районного управління поліції')
    .map((match) => match.organisationId)
  expect(ids).toEqual(['Відділ поліції № 2 Вільшанського районного управління поліції'])
})

test.each([
  'УСЗН',
  'Школа № 15',
  'ГО «Опора дитинства»',
  'Міський голова',
  'Відділ кадрів',
  'Служба безпеки',
  'Міністерство оборони України',
  '',
  '«»',
])('«%s» is none of them', (name) => {
  expect(matcher.match(name)).toEqual([])
})

test('each organisation stands once, the best first, at most as many as asked for', () => {
  const crowd = createOrganisationMatcher(
    Array.from({ length: 30 }, (_, i) => ({
      id: `${i}`,
      name: `Відділ освіти ${'абвгдежзик'[i % 10]}`,
      aliases: ['Відділ освіти й науки'],
    })),
  )
  const matches = crowd.match('відділ освіти і наук', 7)
  expect(matches).toHaveLength(7)
  expect(new Set(matches.map((match) => match.organisationId)).size).toBe(7)
  expect(matches.map((match) => match.score)).toEqual(matches.map((match) => match.score).toSorted((a, b) => b - a))
})

test('every one of 3,000 organisations is found again by its own name in capitals', () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({
    id: `${i}`,
    name: `Ліцей № ${i} «Промінь ${i % 7}»`,
    aliases: [],
  }))
  const large = createOrganisationMatcher(many)
  for (const { id, name } of many.filter((_, i) => i % 250 === 0)) {
    expect(automaticMatch(large.match(name.toUpperCase()))?.organisationId).toBe(id)
  }
})
