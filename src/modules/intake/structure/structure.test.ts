import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ColumnRole } from '../column-roles.ts'
import { assignRoles } from './assign-roles.ts'
import { isDangling, joinSeam, seamScore, splitAtNumber, splitAtOwnStart } from './continuation.ts'
import { findHeading } from './find-heading.ts'
import { gridOf } from './grid.ts'
import { scoreHeading, sourceOfHeading, yearOfHeading } from './heading-roles.ts'
import { repeatableRoles } from './heading-vocabulary.ts'
import { levelsOfKinds, readLevelHeading, readLevelHeadings, readLevelWord, unifyKinds } from './levels.ts'
import { recogniseColumns } from './recognise-columns.ts'
import { tableOf } from './testing/document-of.ts'

const bestRole = (heading: string): ColumnRole | undefined =>
  [...scoreHeading(heading)].sort((a, b) => b[1] - a[1])[0]?.[0]

test.each([
  ['№ з/п', 'number'],
  ['Назва напряму діяльності (пріоритетні завдання)', 'task'],
  ['Зміст заходів програми', 'measure'],
  ['Найменування завдань та заходів', 'measure'],
  ['Захід Національного плану дій', 'nationalMeasure'],
  ['Відповідність заходу Національного плану', 'nationalMeasure'],
  ['Найменування завдання (відповідно до Національного плану)', 'task'],
  ['Викона-вець', 'executors'],
  ['Ключові кроки', 'measure'],
  ['Планові призначення', 'planned'],
  ['Ціль 2028', 'target'],
  ['Порядковий №', 'number'],
  ['Головний розпорядник бюджетних коштів', 'executors'],
  ['Відповідальні за виконання', 'executors'],
  ['Період реалізації', 'term'],
  ['Дата початку', 'termFrom'],
  ['Строк виконання заходу', 'term'],
  ['Критерії оцінки виконання', 'indicator'],
  ['Показник виконання', 'indicator'],
  ['Цільове значення', 'target'],
  ['Базовий рівень', 'baseline'],
  ['Джерела фінансування', 'fundingSource'],
  ['Орієнтовна вартість, тис. грн', 'fundingAmount'],
  ['Прогнозні обсяги фінансування', 'fundingAmount'],
  ['Очікувані результати від реалізації', 'expectedResult'],
  ['Передбачено у бюджеті, тис. грн', 'planned'],
  ['Уточнений план, тис. грн', 'revised'],
  ['Касові видатки', 'financed'],
  ['Відсоток виконання, %', 'percent'],
  ['Інформація про виконання заходу', 'narrative'],
  ['Пріоритет', 'strategicGoal'],
  ['Підціль', 'operationalGoal'],
  ['Примітки', 'note'],
])('heading «%s» names %s', (heading, role) => {
  expect(bestRole(heading)).toBe(role)
})

test('years and budgets of headings', () => {
  expect(yearOfHeading('Обсяг фінансування на 2024 рік')).toBe(2024)
  expect(yearOfHeading('Обсяг на 2024–2025 роки')).toBeNull()
  expect(sourceOfHeading('місцевий бюджет')).toBe('місцевий бюджет')
  expect(sourceOfHeading('усього')).toBeNull()
})

test('roles are assigned so that the sum of scores is the greatest', () => {
  const roles: ColumnRole[] = ['measure', 'task', 'executors', 'number']
  const column = fc.dictionary(fc.constantFrom(...roles), fc.double({ min: 0.4, max: 1, noNaN: true }))
  const sum = (columns: Map<string, number>[], chosen: readonly (string | null)[]): number =>
    chosen.reduce((total, role, c) => total + (role === null ? 0 : (columns[c]?.get(role) ?? 0)), 0)
  fc.assert(
    fc.property(fc.array(column, { maxLength: 4 }), (raw) => {
      const columns = raw.map((scores) => new Map(Object.entries(scores)))
      const assigned = assignRoles(columns as Map<ColumnRole, number>[])
      const single = assigned.filter((role) => role !== null && !repeatableRoles.has(role))
      expect(new Set(single).size).toBe(single.length)
      let best = 0
      const tryAll = (c: number, chosen: (string | null)[]): void => {
        if (c === columns.length) {
          best = Math.max(best, sum(columns, chosen))
          return
        }
        for (const role of [null, ...roles]) {
          const isTaken = role !== null && chosen.includes(role) && !repeatableRoles.has(role)
          if (!isTaken && (role === null || columns[c]?.has(role))) tryAll(c + 1, [...chosen, role])
        }
      }
      tryAll(0, [])
      expect(sum(columns, assigned)).toBeCloseTo(best, 9)
    }),
  )
})

test('a grid lays each cell over all positions that it spans and no others', () => {
  const span = fc.integer({ min: 1, max: 3 })
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.tuple(span, span), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (sizes) => {
        const table = tableOf({
          rows: sizes.map((row, r) => row.map(([cols, rows], c) => ({ text: `${r}.${c}`, cols, rows }))),
        })
        const grid = gridOf(table)
        expect(grid.rows).toHaveLength(sizes.length)
        grid.rows.forEach((row, r) => {
          expect(row).toHaveLength(grid.columns)
          row.forEach((cell, c) => {
            if (!cell) return
            expect(r).toBeGreaterThanOrEqual(cell.row)
            expect(r).toBeLessThan(cell.row + cell.rowSpan)
            expect(c).toBeGreaterThanOrEqual(cell.column)
            expect(c).toBeLessThan(cell.column + cell.colSpan)
          })
        })
      },
    ),
  )
})

describe('headings of tables', () => {
  const columnsOf = (rows: readonly (readonly string[])[]) => recogniseColumns(gridOf(tableOf({ rows })))

  test('any order of columns is recognised alike', () => {
    const named: [string, string][] = [
      ['Завдання', 'task'],
      ['Заходи', 'measure'],
      ['Відповідальні', 'executors'],
      ['Термін', 'term'],
      ['Індикатори', 'indicator'],
      ['Примітка', 'note'],
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(named, { minLength: named.length }), (order) => {
        const { columns } = columnsOf([order.map(([heading]) => heading), order.map(() => 'x')])
        expect(columns.map(({ role }) => role)).toEqual(order.map(([, role]) => role))
      }),
    )
  })

  test('rows of measures are no heading, however many words of headings they hold', () => {
    const row = ['1. Показники', 'Провести заходи', 'Відповідальний виконавець', 'Обсяги фінансування бюджету']
    expect(findHeading(gridOf(tableOf({ rows: [row, row] })))).toBeNull()
  })

  test('the row of column numbers and the second row of a heading belong to it', () => {
    const rows = [
      ['№', 'Захід', 'Виконавець', 'Обсяг фінансування, тис. грн', '', ''],
      ['', '', '', 'усього', '2024', '2025'],
      ['1', '2', '3', '4', '5', '6'],
      ['1', 'Ремонт', 'Школа', '3', '1', '2'],
    ]
    expect(findHeading(gridOf(tableOf({ rows })))).toEqual({ first: 0, end: 3 })
  })
})

describe('levels', () => {
  test.each([
    ['Стратегічна ціль 1. Мир', 'strategicGoal', '1', 'Мир'],
    ['ОПЕРАТИВНА ЦІЛЬ 1.2: Довіра', 'operationalGoal', '1.2', 'Довіра'],
    ['Підціль 2.1 Участь', 'operationalGoal', '2.1', 'Участь'],
    ['Завдання 3 – Навчання', 'task', '3', 'Навчання'],
    ['Розділ ІІ. Безпека', null, 'ІІ', 'Безпека'],
    ['Напрям: Культура', null, null, 'Культура'],
  ])('%s', (line, named, number, title) => {
    expect(readLevelWord(line)).toMatchObject({ named, number, title })
  })

  test('words of a level inside a sentence head nothing', () => {
    expect(readLevelWord('Пріоритетні напрями визначає рада')).toBeNull()
    expect(readLevelWord('Завдання програми виконано')).toBeNull()
  })

  test('the conjunction between two nouns is no Roman number', () => {
    for (const line of ['ЗАВДАННЯ І ЗАХОДИ ПРОГРАМИ', 'Мета і завдання плану', 'Завдання і заходи'])
      expect(readLevelWord(line)).toBeNull()
    expect(readLevelWord('Пріоритет І. Захист')).toMatchObject({ number: 'І', title: 'Захист' })
    expect(readLevelWord('НАПРЯМ І БЕЗПЕКА')).toMatchObject({ number: 'І', title: 'БЕЗПЕКА' })
  })

  test('two headings in one cell, one of them over two lines', () => {
    expect(
      readLevelHeadings('Стратегічна ціль 1. Мир\nі злагода\nОперативна ціль 1.1. Діалог').map(({ title }) => title),
    ).toEqual(['Мир і злагода', 'Діалог'])
  })

  test('numbers that go on counting in another manner stay on one level', () => {
    const kinds = unifyKinds(['I. Перше', '2. Друге', '3. Третє'].map(readLevelHeading)).map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(1)
    const nested = unifyKinds(['I. Перше', '1. Частина', '2. Частина'].map(readLevelHeading)).map(({ kind }) => kind)
    expect(new Set(nested).size).toBe(2)
  })

  test('a lone kind that acts is a task, one that names a field is a section', () => {
    const level = (line: string, hasTasks: boolean) => {
      const heading = readLevelHeading(line)
      return levelsOfKinds([heading], hasTasks).get(heading.kind)
    }
    expect(level('1. Створення умов для родин', false)).toBe('task')
    expect(level('1. Створення умов для родин', true)).toBe('strategicGoal')
    expect(level('1. Організаційна робота', false)).toBe('strategicGoal')
  })
})

describe('cut texts', () => {
  const never = () => false

  test('what cannot end there goes on', () => {
    for (const text of ['відділ освіти,', 'заходи щодо', 'лікарі та', 'установи (']) expect(isDangling(text)).toBe(true)
    for (const text of ['відділ освіти', 'проведено навчання.']) expect(isDangling(text)).toBe(false)
  })

  test('the rest of a sentence scores above a new one', () => {
    expect(seamScore('Провести навчання для', 'батьків та дітей', never)).toBeGreaterThan(1)
    expect(seamScore('Провести навчання.', 'Відкрити центр', never)).toBeLessThan(0)
    expect(seamScore('Провести навчання', '2) відкрити центр', never)).toBeLessThan(0)
    expect(seamScore('громада (місто', 'та села)', never)).toBeGreaterThan(2)
  })

  test('words known elsewhere in one piece tell a seam with capitals', () => {
    const known = (words: string) => words === 'відділу культури та молоді'
    expect(seamScore('Рада відділу культури', 'Та молоді громади', known)).toBeGreaterThan(1.5)
  })

  test('joining and dividing lose no letter', () => {
    const letters = (text: string) => text.replace(/[\s-]/g, '')
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(letters(joinSeam(before, after))).toBe(letters(before + after))
      }),
    )
    expect(joinSeam('соціально-', 'психологічна')).toBe('соціально-психологічна')
    expect(splitAtOwnStart('електронному вигляді Пам’ятку видано')).toEqual({
      rest: 'електронному вигляді',
      own: 'Пам’ятку видано',
    })
    expect(splitAtNumber('та оборони 3). Проведення зустрічей')).toEqual({
      rest: 'та оборони',
      own: '3). Проведення зустрічей',
    })
    expect(splitAtNumber('Проведення зустрічей')).toBeNull()
  })
})
