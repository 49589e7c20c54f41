import { expect, test } from 'vitest'
import type { DocumentModel } from '#modules/documents/index.ts'
import { textExcerpt } from './text-excerpt.ts'

const place = { page: null, table: null, row: null, column: null }
const lines = [
  '1.1 Провести огляд вулиць',
  'та зупинок уночі',
  '2026-2027 Старости',
  'сіл і селищ',
  '1.2 Скласти перелік укриттів',
]
const model: DocumentModel = {
  format: 'text',
  pages: null,
  notes: [],
  blocks: lines.map((text) => ({ kind: 'paragraph', text, place, headingLevel: null, bold: false, align: null })),
}

test('marks every line that holds a part of the words', () => {
  const excerpt = textExcerpt(model, 'Провести огляд вулиць та зупинок уночі')
  expect(excerpt?.filter((line) => line.isCurrent).map((line) => line.text)).toEqual(lines.slice(0, 2))
})

test('shows no more lines than are asked for', () => {
  expect(textExcerpt(model, 'Старости сіл і селищ', 1)?.map((line) => line.text)).toEqual(lines.slice(1, 4))
})

test('words that do not stand there, or tell nothing, give nothing', () => {
  expect(textExcerpt(model, 'Провести нараду з питань безпеки')).toBeUndefined()
  expect(textExcerpt(model, '2026')).toBeUndefined()
})
