import fc from 'fast-check'
import { expect, test } from 'vitest'
import { executorTexts } from '../executor-texts.ts'
import { type ExecutorRow, namesInUse, tallyExecutors } from './executor-duties.ts'

const organisations = ['освіта', 'культура', 'поліція', null] as const
const names = ['Відділ освіти', 'Відділ культури', 'Відділ поліції']

const rowsArbitrary: fc.Arbitrary<ExecutorRow[]> = fc
  .array(
    fc.record({
      planId: fc.constantFrom('план', 'програма', 'звіт'),
      measureId: fc.constantFrom('1', '2', '3', '4'),
      position: fc.nat(2),
      name: fc.constantFrom(...names),
      organisationId: fc.constantFrom(...organisations),
    }),
  )
  .map((rows) =>
    rows.map((row) => ({
      ...row,
      measureId: `${row.planId} ${row.measureId}`,
      kind: row.planId === 'звіт' ? 'implementation-report' : 'action-plan',
    })),
  )
const itself = (id: string) => id

test('property: each organisation counts the measures that name it, once, without reports', () => {
  fc.assert(
    fc.property(rowsArbitrary, (rows) => {
      const tallies = tallyExecutors(rows, itself)
      for (const id of organisations) {
        if (id === null) continue
        const own = rows.filter((row) => row.organisationId === id && row.kind !== 'implementation-report')
        const tally = tallies.get(id) ?? { measures: 0, leading: 0, plans: 0 }
        expect(tally.measures).toBe(new Set(own.map((row) => row.measureId)).size)
        expect(tally.plans).toBe(new Set(own.map((row) => row.planId)).size)
        expect(tally.leading).toBeLessThanOrEqual(tally.measures)
      }
    }),
  )
})

test('property: joining two organisations never counts more than both, nor less than either', () => {
  fc.assert(
    fc.property(rowsArbitrary, (rows) => {
      const apart = tallyExecutors(rows, itself)
      const joined = tallyExecutors(rows, (id) => (id === 'культура' ? 'освіта' : id)).get('освіта')?.measures ?? 0
      const [one, other] = [apart.get('освіта')?.measures ?? 0, apart.get('культура')?.measures ?? 0]
      expect(joined).toBeLessThanOrEqual(one + other)
      expect(joined).toBeGreaterThanOrEqual(Math.max(one, other))
    }),
  )
})

test('property: names in use are those of the rows that mean it', () => {
  fc.assert(
    fc.property(rowsArbitrary, (rows) => {
      const used = namesInUse(rows, itself, 'поліція')
      const expected = new Set(rows.filter((row) => row.organisationId === 'поліція').map((row) => row.name))
      expect(new Set(used.keys())).toEqual(expected)
    }),
  )
})

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each([
  [
    { measures: 14, leading: 9, plans: 2 },
    'виконує 14 заходів у 2 планах: у 9 — головний виконавець, у 5 — співвиконавець.',
  ],
  [{ measures: 2, leading: 2, plans: 1 }, 'виконує 2 заходи у 1 плані: в усіх — головний виконавець.'],
  [{ measures: 21, leading: 0, plans: 5 }, 'виконує 21 захід у 5 планах: в усіх — співвиконавець.'],
  [{ measures: 1, leading: 0, plans: 1 }, 'виконує 1 захід у 1 плані: співвиконавець.'],
])('the opening sentence for %o', (tally, expected) => {
  const counts = { name: 'Відділ освіти', isPlural: false, year: null, ...tally }
  expect(plain(executorTexts.uk.sentence(counts))).toBe(`Відділ освіти ${expected}`)
  expect(plain(executorTexts.uk.sentence({ ...counts, name: 'Школи', isPlural: true, year: 2027 }))).toMatch(
    /^У 2027 році Школи виконують /,
  )
})
