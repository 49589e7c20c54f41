import { parseDocument } from 'htmlparser2'
import mammoth from 'mammoth'

/** A cell of a table as the yardstick sees it: place in the grid and text without white space. */
export interface GridText {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly colSpan: number
  readonly text: string
}

interface Node {
  readonly type: string
  readonly name?: string
  readonly data?: string
  readonly attribs?: Readonly<Record<string, string>>
  readonly children?: readonly Node[]
}

/** The tables of a docx, as an independent library reads them: the yardstick for tables rebuilt from its PDF. */
export async function docxGrids(bytes: Uint8Array): Promise<GridText[][]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  const document = parseDocument(value) as unknown as Node
  return elements(document, 'table').map(gridOf)
}

function gridOf(table: Node): GridText[] {
  const cells: GridText[] = []
  const taken = new Set<string>()
  for (const [row, line] of elements(table, 'tr').entries()) {
    let column = 0
    for (const cell of (line.children ?? []).filter((child) => child.name === 'td' || child.name === 'th')) {
      while (taken.has(`${row} ${column}`)) column += 1
      const rowSpan = Number(cell.attribs?.rowspan ?? 1)
      const colSpan = Number(cell.attribs?.colspan ?? 1)
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + colSpan; c += 1) taken.add(`${r} ${c}`)
      }
      cells.push({ row, column, rowSpan, colSpan, text: textOf(cell).replace(/\s+/g, '') })
    }
  }
  return cells
}

function elements(node: Node, name: string): Node[] {
  const found: Node[] = []
  for (const child of node.children ?? []) {
    if (child.name === name) found.push(child)
    else found.push(...elements(child, name))
  }
  return found
}

function textOf(node: Node): string {
  return node.type === 'text' ? (node.data ?? '') : (node.children ?? []).map(textOf).join('')
}
