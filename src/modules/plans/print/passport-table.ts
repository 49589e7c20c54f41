import { type PrintRow, type TableBlock, textCell } from '#modules/documents/index.ts'
import type { Passport } from '#modules/intake/index.ts'

/** The passport of a target programme: number, name, value. Rows without a value keep their place. */
export function passportTable(passport: Passport): TableBlock {
  const entries: readonly (readonly [string, string | readonly string[] | null])[] = [
    ['Ініціатор розроблення програми', passport.initiator],
    ['Розробник програми', passport.developer],
    ['Відповідальний виконавець програми', passport.responsible],
    ['Учасники програми', passport.participants],
    ['Строк реалізації програми', passport.term],
    ['Джерела фінансування програми', passport.fundingSource],
    ['Загальний обсяг фінансових ресурсів, необхідних для реалізації програми', passport.fundingVolume],
  ]
  return {
    kind: 'table',
    caption: 'Паспорт програми',
    columns: [{ width: 6 }, { width: 36 }, { width: 58 }],
    headingRows: [],
    rows: entries.map(
      ([name, value], index): PrintRow => ({
        kind: 'body',
        cells: [
          textCell(`${index + 1}.`),
          textCell(name, { isRowHeading: true }),
          typeof value === 'string' || value === null ? textCell(value ?? '') : { paragraphs: participantLines(value) },
        ],
      }),
    ),
  }
}

function participantLines(names: readonly string[]) {
  return names.map((name, index) => [{ text: index === names.length - 1 ? name : `${name};` }])
}
