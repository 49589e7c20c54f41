import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#platform/errors/app-error.ts'
import type { Block } from '../model.ts'
import { readDocument } from './read-document.ts'
import { byteMutation, mutateXml, xmlMutation } from './testing/mutations.ts'
import { sharedFile } from './testing/shared-files.ts'
import { docxOf, docxTable, paragraph } from './testing/write-docx.ts'
import { bytesOf, cellLineTable, htmlTable, tabTable } from './testing/write-markup.ts'
import { odtOf, odtTable } from './testing/write-odt.ts'
import { xlsxOf, xlsxSheet } from './testing/write-xlsx.ts'

const table = {
  columns: 3,
  rows: [
    [0, 1, 2].map((column) => ({ column, colSpan: 1, rowSpan: 1, text: `Графа ${column + 1}` })),
    [{ column: 0, colSpan: 3, rowSpan: 1, text: 'Розділ 1' }],
    [
      { column: 0, colSpan: 1, rowSpan: 1, text: '1' },
      { column: 1, colSpan: 2, rowSpan: 2, text: 'Навчання посадових осіб' },
    ],
    [{ column: 0, colSpan: 1, rowSpan: 1, text: '2' }],
  ],
}

const own: Readonly<Record<string, Uint8Array>> = {
  docx: docxOf(paragraph('План') + docxTable(table)),
  odt: odtOf(odtTable(table)),
  xlsx: xlsxOf([xlsxSheet(table)]),
  html: bytesOf(`<html><p>План</p>${htmlTable(table)}</html>`),
  tabs: bytesOf(`План\n\n${tabTable(table)}`),
  cells: bytesOf(`План\n\n${cellLineTable(table)}`),
}

/** Reads, and lets through what the person is told in words: a document or an `AppError` that is not our fault. */
async function readOrRefuse(bytes: Uint8Array): Promise<void> {
  try {
    const document = await readDocument(bytes, { limits: { milliseconds: 20_000 } })
    for (const block of document.blocks) checkBlock(block)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(error.code).toMatch(/^document\./)
    expect(error.code).not.toBe('document.took_too_long')
  }
}

/** No cell reaches out of its table or over another. */
function checkBlock(block: Block): void {
  if (block.kind === 'paragraph') return
  const taken = new Set<number>()
  block.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      expect(cell.column + cell.colSpan).toBeLessThanOrEqual(block.columns)
      expect(index + cell.rowSpan).toBeLessThanOrEqual(block.rows.length)
      for (let r = index; r < index + cell.rowSpan; r++) {
        for (let c = cell.column; c < cell.column + cell.colSpan; c++) {
          expect(taken.has(r * 1000 + c)).toBe(false)
          taken.add(r * 1000 + c)
        }
      }
      cell.blocks.forEach(checkBlock)
    }
  })
}

describe('damaged files', () => {
  it.each(Object.entries(own))('%s with bytes changed is read or refused', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(byteMutation, async (mutate) => readOrRefuse(mutate(bytes))),
      { numRuns: 150 },
    )
  })

  it.each(['docx', 'odt', 'xlsx'])('%s with its XML changed is read or refused', async (format) => {
    const bytes = own[format] ?? new Uint8Array()
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(xmlMutation, { minLength: 1, maxLength: 4 }), async (pick, mutations) => {
        await readOrRefuse(mutateXml(bytes, pick, (xml) => mutations.reduce((each, mutate) => mutate(`${each} `), xml)))
      }),
      { numRuns: 200 },
    )
  })

  it('random bytes are read or refused', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), readOrRefuse), { numRuns: 200 })
  })

  it('random markup is read or refused', async () => {
    const pieces = [
      '<table>',
      '</table>',
      '<tr>',
      '<td rowspan=3>',
      '<td colspan=9>',
      '</td>',
      '<th>',
      '<p>',
      '</p>',
      '<ul>',
    ]
    const markup = fc.array(fc.oneof(fc.constantFrom(...pieces, '<li>', '</ul>', '<br>', '<b>', '</b>'), fc.string()))
    await fc.assert(
      fc.asyncProperty(markup, async (parts) => readOrRefuse(bytesOf(`<html>${parts.join('')}`))),
      { numRuns: 200 },
    )
  })
})

const samples = ['000-own.docx', '003-own.odt', '000-own.xlsx'].map(
  (name) => [name, sharedFile('samples', name)] as const,
)

describe('damaged real files', () => {
  it.for(samples)('%s with bytes or XML changed is read or refused', async ([, bytes], { skip }) => {
    if (bytes === null) return skip('the shared samples do not lie beside the project')
    await fc.assert(
      fc.asyncProperty(byteMutation, fc.nat(), xmlMutation, async (mutate, pick, mutation) => {
        await readOrRefuse(mutate(bytes))
        await readOrRefuse(mutateXml(bytes, pick, mutation))
      }),
      { numRuns: 15 },
    )
  })
})
