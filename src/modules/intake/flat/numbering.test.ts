import { describe, expect, it } from 'vitest'
import { type NumberMark, plausibleSequence, readMark } from './numbering.ts'

describe('a number at the beginning of a line', () => {
  it.each([
    ['1.1. Навчання старост', '1.1', 'depth 2'],
    ['2.10.Навчання старост', '2.10', 'depth 2'],
    ['3) навчання старост', '3', '1)'],
    ['2). Навчання старост', '2', '1)'],
    ['4. Забезпечити', '4', '1.'],
    ['4 Забезпечити', '4', '1'],
    ['1.2.3. Навчання', '1.2.3', 'depth 3'],
  ])('is read: %s', (text, number, style) => {
    expect(readMark(text, 0)).toMatchObject({ number, style, isAlone: false })
  })

  it.each([
    '16 закладів освіти',
    '19.06.2024 відбулася зустріч',
    '2,4 0,0 0,0',
    '04.05 зустріч',
    '2024 рік',
    'Навчання 1)',
  ])('is none: %s', (text) => {
    expect(readMark(text, 0)).toBeNull()
  })
})

describe('a plausible sequence', () => {
  const marks = (numbers: string[]): NumberMark[] =>
    numbers.flatMap((number, line) => readMark(`${number}. Навчання`, line) ?? [])
  const chain = (numbers: string[]): string[] => plausibleSequence(marks(numbers)).map(({ number }) => number)

  it('goes on within groups, into next groups and over gaps', () => {
    const numbers = ['1.1', '1.2', '1.4', '2.1', '2.2', '3.1']
    expect(chain(numbers)).toEqual(numbers)
  })

  it('leaves out what cannot stand there', () => {
    expect(chain(['1.1', '1.2', '7.9', '1.3', '2.1'])).toEqual(['1.1', '1.2', '1.3', '2.1'])
  })

  it('begins anew where single numbers do', () => {
    expect(chain(['1', '2', '3', '1', '2'])).toEqual(['1', '2', '3', '1', '2'])
  })
})
