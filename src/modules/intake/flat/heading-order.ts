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

/**
 * The order of columns that the heading above the first row names, from the measure on; null where there is no such
 * heading, or where it names columns that running text cannot tell apart.
 */
export function orderOfHeading(lines: readonly Line[], firstRow: number): FlatColumn[] | null {
  const above = lines
    .slice(Math.max(0, firstRow - LINES_ABOVE), firstRow)
    .map(({ text }) => text)
    .join(' ')
  const named = [...above.matchAll(NAME)].map(
    (match) => NAMES[match.slice(1).findIndex((group) => group !== undefined)]?.[1],
  )
  for (let at = named.lastIndexOf('measure'); at >= 0; at = at === 0 ? -1 : named.lastIndexOf('measure', at - 1)) {
    const order: FlatColumn[] = []
    for (const column of named.slice(at)) {
      if (column === 'other') return null
      if (column !== undefined && column !== 'number' && column !== 'task' && !order.includes(column))
        order.push(column)
    }
    if (order.length >= LEAST_COLUMNS) return order
  }
  return null
}
