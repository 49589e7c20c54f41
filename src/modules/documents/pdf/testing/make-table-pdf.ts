import { inventedText, seededRandom } from './invented-text.ts'
import { literal, typeset } from './typeset.ts'

const rowsOnPage = 4

/**
 * A PDF of exactly `pages` landscape pages that holds one table of measures with a heading repeated on every page,
 * drawn lines and merged cells of tasks, in invented words: for measuring speed and memory.
 */
export function makeTablePdf(pages: number): Uint8Array {
  const random = seededRandom(pages)
  const rows: string[] = []
  for (let row = 0; row < pages * rowsOnPage; row += 1) {
    if (row % 2 === 0) rows.push(`table.cell(rowspan: 2)[${literal(`${row / 2 + 1}. ${inventedText(random, 9)}`)}]`)
    rows.push(
      ...[
        `${(row % 2) + 1}) ${inventedText(random, 22)}`,
        inventedText(random, 10),
        `${inventedText(random, 14)}, не менше ${Math.floor(random() * 900)} осіб`,
        '2026–2030',
      ].map((text) => `[${literal(text)}]`),
    )
  }
  return typeset(`#set page(paper: "a4", flipped: true, margin: 1.5cm)
#table(
  columns: (4.5cm, 1fr, 4.5cm, 6cm, 2.6cm),
  rows: (1.2cm, ..range(${pages * rowsOnPage}).map(_ => 4.1cm)),
  stroke: 0.5pt,
  table.header([Завдання], [Зміст заходу], [Виконавці], [Показник], [Строк]),
  ${rows.join(',\n  ')}
)`)
}
