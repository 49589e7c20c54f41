import { expect, test } from 'vitest'
import { compareUk, sortUk } from './collate.ts'

test('letters stand in the order of the Ukrainian alphabet', () => {
  const sorted = [
    'вода',
    'ґанок',
    'гора',
    'дім',
    'еней',
    'єдність',
    'жінка',
    'зима',
    'ирій',
    'ікра',
    'їжак',
    'йод',
    'щука',
    'юнак',
    'яма',
  ]
  expect(['вода', 'гора', 'ґанок', ...sorted.slice(3)]).toEqual(sortUk(sorted.toReversed(), (word) => word))
})

test('numbers inside a name count by value', () => {
  expect(sortUk([{ name: 'Школа № 10' }, { name: 'Школа № 2' }], ({ name }) => name)[0]?.name).toBe('Школа № 2')
})

test('case does not split equal beginnings', () => {
  expect(['відділ', 'Безпека', 'архів'].sort(compareUk)).toEqual(['архів', 'Безпека', 'відділ'])
})
