import { describe, expect, it } from 'vitest'
import type { DocumentModel } from '../model.ts'
import { readDocument } from './read-document.ts'
import { refusalOf } from './testing/refusal.ts'
import { docxOf, paragraph } from './testing/write-docx.ts'
import { bytesOf } from './testing/write-markup.ts'
import { odtOf } from './testing/write-odt.ts'
import { inlineCell, xlsxOf } from './testing/write-xlsx.ts'

const ROWS = 100_000
const rows = (write: (index: number) => string) => Array.from({ length: ROWS }, (_, index) => write(index)).join('')
const docxRow = (text: string) => `<w:tr><w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('2026')}</w:tc></w:tr>`
const odtCell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`

const longTables: Readonly<Record<string, () => Uint8Array>> = {
  docx: () => docxOf(`<w:tbl>${rows((index) => docxRow(`Захід ${index}`))}</w:tbl>`),
  odt: () =>
    odtOf(
      `<table:table>${rows((index) => `<table:table-row>${odtCell(`Захід ${index}`)}${odtCell('2026')}</table:table-row>`)}</table:table>`,
    ),
  xlsx: () =>
    xlsxOf([
      { data: rows((index) => `<row>${inlineCell(0, index, `Захід ${index}`)}${inlineCell(1, index, '2026')}</row>`) },
    ]),
  html: () => bytesOf(`<table>${rows((index) => `<tr><td>Захід ${index}<td>2026`)}</table>`),
  tabs: () => bytesOf(rows((index) => `Захід ${index}\t2026\n`)),
  cells: () => bytesOf(rows((index) => `\tЗахід ${index}\n\tЦентр\n\t2026\n\n`)),
}

const firstTable = (document: DocumentModel) => document.blocks.find((block) => block.kind === 'table')

describe('limits', () => {
  it.each(Object.entries(longTables))('cut a table of 100,000 rows in %s and say so', async (_, write) => {
    const document = await readDocument(write())
    expect(firstTable(document)?.rows).toHaveLength(20_000)
    expect(document.notes).toMatchObject([{ code: 'rows-cut', facts: { rows: ROWS, kept: 20_000 } }])
  })

  it('refuse a file that is too large before looking at it', async () => {
    const bytes = new Uint8Array(200 * 1024 * 1024)
    expect(await refusalOf(() => readDocument(bytes))).toEqual({
      code: 'document.too_large',
      facts: { bytes: bytes.length, limit: 100 * 1024 * 1024 },
    })
  })

  it('refuse an empty file, one without text, and tables without cells', async () => {
    expect(await refusalOf(() => readDocument(new Uint8Array()))).toMatchObject({ code: 'document.empty' })
    for (const bytes of [
      docxOf('<w:p/>'),
      docxOf('<w:tbl><w:tr/></w:tbl>'),
      bytesOf(' \n\t\n'),
      bytesOf('<html><table></table>'),
    ]) {
      expect(await refusalOf(() => readDocument(bytes))).toMatchObject({ code: 'document.no_text' })
    }
  })

  it('refuse a bomb, entities, and what takes too long', async () => {
    const bomb = docxOf(paragraph('0'.repeat(20_000_000)))
    expect(await refusalOf(() => readDocument(bomb))).toMatchObject({ code: 'document.bomb' })
    const entities = docxOf('', { 'styles.xml': '<!DOCTYPE s [<!ENTITY a "b">]><w:styles NAMESPACES/>' })
    expect(await refusalOf(() => readDocument(entities))).toMatchObject({ code: 'document.entities' })
    const slow = docxOf(paragraph('План').repeat(20_000))
    expect(await refusalOf(() => readDocument(slow, { limits: { milliseconds: -1 } }))).toMatchObject({
      code: 'document.took_too_long',
    })
  })

  it('hold for spans and repetitions without end', async () => {
    const wide = bytesOf(`<table>${'<tr><td colspan=9999999 rowspan=9999999>а'.repeat(50)}</table>`)
    expect(firstTable(await readDocument(wide))?.columns).toBe(1000)
    const repeated = `<table:table><table:table-row table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999"><text:p>а</text:p></table:table-cell></table:table-row></table:table>`
    const sheet = firstTable(await readDocument(odtOf(repeated, '', 'office:spreadsheet')))
    expect(sheet?.columns).toBe(1000)
    expect(sheet?.rows.length).toBeLessThanOrEqual(1000)
  })

  it('let deep nesting neither crash nor lose its text', async () => {
    const tables = bytesOf(`<html>${'<table><tr><td>'.repeat(200)}глибоко`)
    expect(JSON.stringify(await readDocument(tables))).toContain('глибоко')
    const elements = bytesOf(`<html>${'<div>'.repeat(100_000)}глибоко`)
    expect(await refusalOf(() => readDocument(elements))).toMatchObject({ code: 'document.damaged' })
  })
})
