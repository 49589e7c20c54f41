import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'
import { type LogicalTable, logicalOf, logicalTable, onlyTable, plainTable } from './testing/logical-table.ts'
import { docxOf, docxTable, paragraph } from './testing/write-docx.ts'
import { bytesOf, cellLineTable, csvTable, htmlTable, tabTable } from './testing/write-markup.ts'
import { odtOf, odtTable } from './testing/write-odt.ts'
import { xlsxOf, xlsxSheet } from './testing/write-xlsx.ts'

const TITLE = 'План заходів Вільшанської громади'

const mergedWriters: Readonly<Record<string, (table: LogicalTable) => Uint8Array>> = {
  docx: (table) => docxOf(paragraph(TITLE) + docxTable(table)),
  odt: (table) => odtOf(`<text:p>${TITLE}</text:p>${odtTable(table)}`),
  xlsx: (table) => xlsxOf([xlsxSheet(table)]),
  html: (table) => bytesOf(`<html><meta charset="utf-8"><p>${TITLE}</p>${htmlTable(table)}</html>`),
}

const plainWriters: Readonly<Record<string, (table: LogicalTable) => Uint8Array>> = {
  ...mergedWriters,
  'tabs between cells': (table) => bytesOf(`${TITLE}\n\n${tabTable(table)}\n`),
  'a cell a line': (table) => bytesOf(`${TITLE}\n\n${cellLineTable(table)}\n`),
  'utf-16 with tabs': (table) => Uint8Array.from(Buffer.from(`\ufeff${tabTable(table)}`, 'utf16le')),
}

describe('the same table in every format', () => {
  it.each(Object.entries(mergedWriters))('%s gives back its cells and spans', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(logicalTable, async (table) => {
        expect(logicalOf(onlyTable(await readDocument(write(table))))).toEqual(table)
      }),
      { numRuns: 60 },
    )
  })

  it.each(Object.entries(plainWriters))('%s gives back plain rows', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(plainTable, async (table) => {
        expect(logicalOf(onlyTable(await readDocument(write(table))))).toEqual(table)
      }),
      { numRuns: 40 },
    )
  })

  it.each([',', ';'])('values between «%s» give back plain rows', async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(plainTable, async (table) => {
        const document = await readDocument(bytesOf(csvTable(table, delimiter)), { fileName: 'plan.csv' })
        expect(logicalOf(onlyTable(document))).toEqual(table)
      }),
      { numRuns: 40 },
    )
  })
})
