import type { Block, DocumentModel } from '../../model.ts'

/**
 * Short form of a document for comparisons: a paragraph is its text, a table a list of rows, a cell its text with its
 * spans as `[2x3]` (columns by rows) before it where it is merged; nested tables stand in braces.
 */
export type Shown = string | string[][]

export function show(document: DocumentModel): Shown[] {
  return document.blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) =>
          row.cells.map(({ colSpan, rowSpan, blocks }) => {
            const spans = colSpan > 1 || rowSpan > 1 ? `[${colSpan}x${rowSpan}]` : ''
            return spans + blocks.map(showInner).join('|')
          }),
        ),
  )
}

function showInner(block: Block): string {
  if (block.kind === 'paragraph') return block.text
  return `{${block.rows.map((row) => row.cells.map((cell) => cell.blocks.map(showInner).join('|')).join(',')).join(';')}}`
}
