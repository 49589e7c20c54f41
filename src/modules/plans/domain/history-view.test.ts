import { expect, test } from 'vitest'
import { historyOf, type ListedEdit } from './history-view.ts'

const edit = (id: number, over: Partial<ListedEdit>): ListedEdit => ({
  id: BigInt(id),
  kind: 'measure-changed',
  measureId: 'm',
  before: null,
  after: null,
  undoes: null,
  recordedAt: new Date('2026-03-01T10:00:00Z'),
  versionNumber: 1,
  ...over,
})
const labels = new Map([['m', '2.1']])

test('a change of a measure names each field, and the fields that were only found right', () => {
  const before = { text: 'було', unsure: ['text', 'term'] }
  const after = { text: 'стало', unsure: [] }
  expect(historyOf([edit(1, { before, after })], labels)).toMatchObject([
    {
      label: '2.1',
      changes: [{ of: 'measure', field: 'text', before: 'було', after: 'стало' }],
      confirmed: ['term'],
      canUndo: true,
    },
  ])
})

test('what was taken back cannot be taken back again; the taking back can', () => {
  const [undo, undone] = historyOf([edit(2, { undoes: 1n }), edit(1, {})], labels)
  expect(undo).toMatchObject({ isUndo: true, isUndone: false, canUndo: true })
  expect(undone).toMatchObject({ isUndo: false, isUndone: true, canUndo: false })
})

test('approval and the beginning of an edition stay for good', () => {
  const kinds = ['saved', 'approved', 'amendment-begun']
  const shown = historyOf(
    kinds.map((kind, id) => edit(id, { kind, measureId: null })),
    labels,
  )
  expect(shown.map(({ canUndo }) => canUndo)).toEqual([false, false, false])
})

test('adding, renaming and removing a task are told apart', () => {
  const task = { id: 't', number: '2', title: 'Навчити' }
  const shown = historyOf(
    [
      edit(3, { kind: 'node-changed', before: task, after: null }),
      edit(2, { kind: 'node-changed', before: { ...task, title: 'Вчити' }, after: task }),
      edit(1, { kind: 'node-changed', before: null, after: task }),
    ],
    labels,
  )
  expect(shown.map(({ kind, changes }) => [kind, changes])).toEqual([
    ['node-removed', [{ of: 'title', before: '2. Навчити', after: null }]],
    ['node-changed', [{ of: 'title', before: '2. Вчити', after: '2. Навчити' }]],
    ['node-added', [{ of: 'title', before: null, after: '2. Навчити' }]],
  ])
})
