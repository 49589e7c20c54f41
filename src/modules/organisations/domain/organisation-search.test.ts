import fc from 'fast-check'
import { expect, test } from 'vitest'
import { organisationTest } from './organisation-search.ts'

const organisation = {
  name: 'Управління соціального захисту населення',
  shortName: 'УСЗН',
  edrpou: '12345678',
  aliases: ['Соцзахист', 'Служба сім’ї'],
}

test.each(['соціальний захист', 'населенню', 'усзн', 'соцзахисту', "сім'я", '1234', 'захист населення', ''])(
  'finds by «%s»',
  (words) => {
    expect(organisationTest(words)(organisation)).toBe(true)
  },
)

test.each(['освіта', 'захист культури', '5678', 'служба населення'])('does not find by «%s»', (words) => {
  expect(organisationTest(words)(organisation)).toBe(false)
})

test('property: an organisation is found by any part of its name', () => {
  fc.assert(
    fc.property(fc.nat(organisation.name.length), fc.nat(organisation.name.length), (a, b) => {
      const part = organisation.name.slice(Math.min(a, b), Math.max(a, b))
      expect(organisationTest(part)(organisation)).toBe(true)
    }),
  )
})
