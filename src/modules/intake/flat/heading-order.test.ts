import { expect, test } from 'vitest'
import { paragraphOf } from '../structure/testing/document-of.ts'
import { columnsNamed, findColumnHeading } from './heading-order.ts'
import { linesOf } from './lines.ts'

const order = (...heading: string[]) => {
  const lines = linesOf([...heading, '1. Навчання учнів'].map((text) => paragraphOf(text)))
  return findColumnHeading(lines, lines.length - 1)?.order ?? null
}

test('the heading above the rows names the order of the columns', () => {
  expect(order('План заходів громади', '№', 'з/п', 'Зміст заходу Виконавці Термін', 'виконання', 'Показник')).toEqual([
    'measure',
    'executors',
    'term',
    'indicator',
  ])
  expect(
    order('№ Назва заходу Стан виконання Строк', 'Обсяг фінансування, тис. грн', 'План Факт', '1. Заходи громади'),
  ).toEqual(['measure', 'narrative', 'term', 'amounts'])
})

test('the line with which the heading begins', () => {
  const lines = linesOf(
    ['План заходів', 'Ціль 1. Мир', '№', 'з/п', 'Захід Строк', 'Виконавці', '1. Облік'].map((text) =>
      paragraphOf(text),
    ),
  )
  expect(findColumnHeading(lines, 6)?.start).toBe(2)
  expect(columnsNamed('№ з/п Назва заходу Строк Показник')).toBe(4)
  expect(columnsNamed('Рада утворена та працює')).toBe(0)
})

test('a heading that says little, or names what running text cannot tell apart, names nothing', () => {
  expect(order('План заходів громади на 2026 рік')).toBeNull()
  expect(order('Захід Виконавці Термін Примітки')).toBeNull()
})
