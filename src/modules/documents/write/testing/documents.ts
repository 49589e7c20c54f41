import fc from 'fast-check'
import { type PrintableDocument, type PrintCell, type PrintRow, textCell } from '../printable.ts'

/** Text of every kind of sign, with what is markup somewhere mixed in. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '<b>',
        '&amp;',
        '#let',
        '$x$',
        '*b*',
        '_x0041_',
        '\\',
        '"',
        "'",
        '=1+1',
        '@',
        '\n',
        '\t',
        ']]>',
        'ґ',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
)

/** A document with every kind of block and one text in all its places. */
export function documentOf(text: string): PrintableDocument {
  return {
    title: `Назва ${text}`,
    language: 'uk',
    sections: [
      {
        name: 'План',
        orientation: 'landscape',
        footer: text,
        blocks: [
          { kind: 'approval', lines: ['ЗАТВЕРДЖЕНО', text] },
          { kind: 'title', text },
          { kind: 'prose', align: 'justify', runs: [{ text, italic: true }] },
          tableOf(text),
          { kind: 'signature', post: `Начальниця ${text}`, name: text },
        ],
      },
    ],
  }
}

/** Two heading rows, a group, a cell merged over two rows, a total. */
function tableOf(text: string) {
  const body = (...cells: PrintCell[]): PrintRow => ({ kind: 'body', cells })
  return {
    kind: 'table',
    caption: text,
    columns: [{ width: 1 }, { width: 2 }, { width: 2 }],
    headingRows: [
      body(textCell('Завдання', { rowSpan: 2 }), textCell('Кошти', { colSpan: 2 })),
      body(textCell('2026'), textCell('2027')),
    ],
    rows: [
      { kind: 'group', cells: [textCell(text, { colSpan: 3 })] },
      body(
        textCell(text, { rowSpan: 2, isRowHeading: true }),
        textCell(text),
        textCell('2,5', { value: 2.5, align: 'right' }),
      ),
      body({ paragraphs: [[{ text }], [{ text, bold: true }]] }, textCell('')),
      { kind: 'total', cells: [textCell('Усього', { colSpan: 2 }), textCell('2,5', { value: 2.5, align: 'right' })] },
    ],
  } as const
}

/** How many rows and cells `tableOf` has when every cell is counted once. */
export const TABLE = { rows: 6, headingRows: 2, cells: 12 } as const
