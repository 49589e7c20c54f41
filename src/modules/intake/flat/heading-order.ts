import type { Line } from './lines.ts'
import type { FlatColumn } from './model.ts'

/** Lines above the first row in which the heading is looked for. */
const LINES_ABOVE = 30
/** A heading that names fewer columns tells too little. */
const LEAST_COLUMNS = 3

type Named = FlatColumn | 'number' | 'other'

/** How headings of columns begin, each with a capital; what follows until the next one belongs to it. */
const NAMES: readonly (readonly [RegExp, Named])[] = [
  [/№(?:\s*(?:з\/?\s*п|п\/?\s*п))?/u, 'number'],
  [
    /(?:(?:Зміст|Найменування|Назва|Перелік|Опис|Основні|Конкретні|Запланован\p{L}+|Місцев\p{L}+|Локальн\p{L}+)\s+(?:\p{L}+\s+){0,2}?(?:заход(?:и|у|ів)?|захід)|Заход(?:и|у|ів)?|Захід|ЗАХОДИ|ЗАХІД)(?!\p{L})/u,
    'measure',
  ],
  [/(?:Зміст|Назва|Найменування)\s+(?:напрям\p{L}+|завдан\p{L}+)|Завдання|Напрям\p{L}*/u, 'task'],
  [
    /Відповідальн\p{L}+(?:\s+виконав\p{L}+)?|(?:Головн\p{L}+\s+)?[ВвСс]пів?-?[Вв]?иконав\p{L}+|Виконав(?:ець|ці)/u,
    'executors',
  ],
  [/Термін\p{L}*|Строк\p{L}*|Період|Дедлайн/u, 'term'],
  [/(?:Ключов\p{L}+\s+|Очікуван\p{L}+\s+)?(?:[Пп]оказник\p{L}*|[Іі]ндикатор\p{L}*)/u, 'indicator'],
  [/Очікуван\p{L}+\s+результат\p{L}*|Результат\p{L}*(?!\s+викон)/u, 'expectedResult'],
  [/Джерел\p{L}+(?:\s+фінансування)?/u, 'fundingSource'],
  [
    /Стан\s+(?:викон|реаліз)\p{L}+|Хід\s+(?:викон|реаліз)\p{L}+|Інформація\s+про\s+\p{L}+|Результат\p{L}*\s+викон\p{L}+|Виконання(?!\s*,?\s*%)|Опис\s+викон\p{L}+/u,
    'narrative',
  ],
  [
    /(?:Орієнтовн\p{L}+\s+|Прогнозн\p{L}+\s+|Планов\p{L}+\s+)?[Оо]бсяг\p{L}*|План|Факт\p{L}*|Профінансовано|Касов\p{L}+|Затверджено|Уточнен\p{L}+|Передбачено|Вартість|[УВ]сього|Разом|Відсоток|Процент|%|20\d\d/u,
    'amounts',
  ],
  [/Примітк\p{L}*|Статус|Базов\p{L}+|Цільов\p{L}+|Одиниц\p{L}+|Партнери|Відповідність/u, 'other'],
]
const NAME = new RegExp(NAMES.map(([pattern]) => `(${pattern.source})`).join('|'), 'gu')

/** The heading of columns above the first row. */
export interface ColumnHeading {
  /** Line with which it begins. */
  readonly start: number
  /** Columns from the measure on; null where it names some that running text cannot tell apart. */
  readonly order: readonly FlatColumn[] | null
}

interface Name {
  readonly at: number
  readonly column: Named
}

const namesIn = (text: string): Name[] =>
  [...text.matchAll(NAME)].flatMap((match) => {
    const column = NAMES[match.slice(1).findIndex((group) => group !== undefined)]?.[1]
    return column === undefined ? [] : [{ at: match.index, column }]
  })

/** How many different columns a line names. */
export const columnsNamed = (text: string): number => new Set(namesIn(text).map(({ column }) => column)).size

/** Finds the heading of columns nearest above the first row; null where no words there name enough columns. */
export function findColumnHeading(lines: readonly Line[], firstRow: number): ColumnHeading | null {
  const from = Math.max(0, firstRow - LINES_ABOVE)
  const starts: number[] = []
  let above = ''
  for (const { text } of lines.slice(from, firstRow)) {
    starts.push(above.length)
    above += `${text} `
  }
  const names = namesIn(above)
  for (let at = names.length - 1; at >= 0; at--) {
    if (names[at]?.column !== 'measure') continue
    const columns = [...new Set(names.slice(at).map(({ column }) => column))].filter(
      (column) => column !== 'number' && column !== 'task',
    )
    if (columns.length < LEAST_COLUMNS) continue
    let first = at
    while (['number', 'task'].includes(names[first - 1]?.column ?? '')) first--
    const start =
      from +
      Math.max(
        0,
        starts.findLastIndex((offset) => offset <= (names[first]?.at ?? 0)),
      )
    return { start, order: columns.includes('other') ? null : columns.filter((column) => column !== 'other') }
  }
  return null
}
