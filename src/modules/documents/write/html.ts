import { paperWidths } from './column-widths.ts'
import { lineLength } from './paper.ts'
import { plainText } from './plain-text.ts'
import {
  type PlacedCell,
  type PrintableDocument,
  type PrintBlock,
  type PrintRow,
  type PrintRun,
  type PrintSection,
  placeCells,
  type TableBlock,
  tableTextSize,
} from './printable.ts'
import { escapeXml } from './xml.ts'

const STYLE = `
:root { color-scheme: light }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; font: 1rem/1.4 "Times New Roman", "Liberation Serif", Tinos, serif; color: #000; background: #fff }
h1, h2 { text-align: center; font-size: 1.15rem; margin: 1.5rem auto; max-width: 60rem; text-wrap: balance }
.approval { margin: 0 0 1.5rem auto; width: 22rem; max-width: 100% }
.center { text-align: center }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; table-layout: fixed; hyphens: auto }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
th, td { border: 1px solid #000; padding: .25rem .4rem; text-align: left; vertical-align: top; font-weight: normal; overflow-wrap: break-word }
thead th { text-align: center; vertical-align: middle }
.group th { text-align: center; font-weight: bold }
.total th, .total td { font-weight: bold }
td p, th p { margin: 0 }
td p + p, th p + p { margin-top: .25em }
.right { text-align: right; font-variant-numeric: tabular-nums }
.middle { text-align: center }
.signature { display: flex; justify-content: space-between; align-items: flex-end; gap: 4rem; margin: 2.5rem 0 0; break-inside: avoid }
.signature span:first-child { max-width: 24rem }
footer { margin-top: 2rem; font-size: .8rem }
@page { size: A4; margin: 20mm 10mm 20mm 30mm }
@page landscape { size: A4 landscape }
@media print {
  body { margin: 0; padding: 0; max-width: none; font-size: 12pt }
  .landscape { page: landscape }
  section + section { break-before: page }
  .scroll { overflow: visible }
  table { min-width: 0 !important }
  thead { display: table-header-group }
  .group { break-after: avoid }
}`

/** The document as one HTML file that stands alone: semantic tables, styles for screen and paper, no script. */
export function writeHtml(document: PrintableDocument): Uint8Array {
  const body = document.sections.map(sectionHtml).join('\n')
  return new TextEncoder().encode(`<!doctype html>
<html lang="${text(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(document.title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`)
}

function sectionHtml(section: PrintSection): string {
  const footer = section.footer ? `\n<footer>${text(section.footer)}</footer>` : ''
  const blocks = section.blocks.map((block) => blockHtml(block, section.orientation))
  return `<section class="${section.orientation}">\n${blocks.join('\n')}${footer}\n</section>`
}

function blockHtml(block: PrintBlock, orientation: PrintSection['orientation']): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${text(block.text)}</h1>`
    case 'heading':
      return `<h2>${text(block.text)}</h2>`
    case 'prose':
      return `<p${block.align === 'center' ? ' class="center"' : ''}>${runsHtml(block.runs)}</p>`
    case 'approval':
      return `<p class="approval">${block.lines.map(text).join('<br>\n')}</p>`
    case 'signature':
      return `<p class="signature"><span>${text(block.post)}</span> <span>${text(block.name)}</span></p>`
    case 'table':
      return tableHtml(block, orientation)
  }
}

function tableHtml(table: TableBlock, orientation: PrintSection['orientation']): string {
  const widths = paperWidths(table, lineLength(orientation), tableTextSize(table.columns.length))
  const columns = widths.map((width) => `<col style="width:${((width / lineLength(orientation)) * 100).toFixed(2)}%">`)
  const head = rowsHtml(table.headingRows, table.columns.length, true)
  const size = (tableTextSize(table.columns.length) / 12).toFixed(2)
  return (
    `<div class="scroll" role="region" aria-label="${escapeXml(plainText(table.caption))}" tabindex="0">\n` +
    `<table style="font-size:${size}em; min-width:${table.columns.length > 3 ? table.columns.length * 8 : 0}em">\n<caption>${text(table.caption)}</caption>\n` +
    `<colgroup>${columns.join('')}</colgroup>\n${head && `<thead>\n${head}\n</thead>\n`}` +
    `<tbody>\n${rowsHtml(table.rows, table.columns.length, false)}\n</tbody>\n</table>\n</div>`
  )
}

function rowsHtml(rows: readonly PrintRow[], columns: number, isHeading: boolean): string {
  const placed = Map.groupBy(placeCells(rows, columns), (cell) => cell.row)
  return rows
    .map((row, index) => {
      const cells = (placed.get(index) ?? []).map((cell) => cellHtml(cell, row, isHeading)).join('')
      return `<tr${row.kind === 'body' ? '' : ` class="${row.kind}"`}>${cells}</tr>`
    })
    .join('\n')
}

function cellHtml({ cell, colSpan, rowSpan }: PlacedCell, row: PrintRow, isHeading: boolean): string {
  const scope = isHeading ? (colSpan > 1 ? 'colgroup' : 'col') : rowScope(row, cell.isRowHeading === true)
  const tag = scope === null ? 'td' : 'th'
  const style = cell.align === 'right' ? ' class="right"' : cell.align === 'center' ? ' class="middle"' : ''
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
  const paragraphs = cell.paragraphs.map(runsHtml)
  const content = paragraphs.length === 1 ? paragraphs[0] : paragraphs.map((html) => `<p>${html}</p>`).join('')
  return `<${tag}${scope === null ? '' : ` scope="${scope}"`}${spans}${style}>${content}</${tag}>`
}

function rowScope(row: PrintRow, isRowHeading: boolean): string | null {
  if (row.kind === 'group') return 'colgroup'
  return isRowHeading ? 'row' : null
}

function runsHtml(runs: readonly PrintRun[]): string {
  return runs
    .map((run) => {
      const html = text(run.text)
      const italic = run.italic ? `<i>${html}</i>` : html
      return run.bold ? `<b>${italic}</b>` : italic
    })
    .join('')
}

function text(value: string): string {
  return escapeXml(plainText(value)).replaceAll('\n', '<br>')
}
