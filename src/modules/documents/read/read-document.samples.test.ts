import { describe, expect, it } from 'vitest'
import { AppError } from '#platform/errors/app-error.ts'
import type { DocumentModel, Table } from '../model.ts'
import { textOf } from '../model.ts'
import { readDocument } from './read-document.ts'
import { sharedFile } from './testing/shared-files.ts'
import { show } from './testing/show.ts'

const tablesOf = (document: DocumentModel): Table[] => document.blocks.filter((block) => block.kind === 'table')
const missing = 'the shared documents do not lie beside the project'

const samples = ['docx', 'odt', 'xlsx', 'html'].flatMap((format) => [
  { name: `000-own.${format}`, columns: 5, rows: 101 },
  { name: `003-own.${format}`, columns: 8, rows: 26 },
])

describe('real plans as office files', () => {
  it.for(samples)(
    '$name is one table of $columns columns and $rows rows',
    async ({ name, columns, rows }, { skip }) => {
      const bytes = sharedFile('samples', name)
      if (bytes === null) return skip(missing)
      const tables = tablesOf(await readDocument(bytes))
      expect(tables.map((table) => [table.columns, table.rows.length])).toEqual([[columns, rows]])
    },
  )

  it('the same plan has the same cells in docx, odt and html', async ({ skip }) => {
    const [docx, odt, html] = ['docx', 'odt', 'html'].map((format) => sharedFile('samples', `000-own.${format}`))
    if (!docx || !odt || !html) return skip(missing)
    const cells = async (bytes: Uint8Array) =>
      tablesOf(await readDocument(bytes)).flatMap((table) =>
        table.rows.map((row) =>
          row.cells.map((cell) => [cell.column, cell.colSpan, cell.rowSpan, textOf(cell.blocks)]),
        ),
      )
    const expected = await cells(docx)
    expect(await cells(odt)).toEqual(expected)
    expect(await cells(html)).toEqual(expected)
  })
})

describe('a real plan of the old Word', () => {
  it('has the same table as its docx', async ({ skip }) => {
    const [doc, docx] = ['doc', 'docx'].map((format) => sharedFile('samples', `003-own.${format}`))
    if (!doc || !docx) return skip(missing)
    const read = readDocument(doc).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'document.needs_office') return null
      throw error
    })
    const document = await read
    if (document === null) return skip('LibreOffice is not installed')
    expect(document.format).toBe('doc')
    expect(show(document)).toEqual(show(await readDocument(docx)))
  }, 60_000)
})

const seeds = [
  { name: '000', tables: [[5, 102]] },
  { name: '001', tables: [[6, 77]] },
  { name: '002', tables: [[5, 122]] },
  {
    name: '003',
    tables: [
      [3, 7],
      [8, 36],
    ],
  },
  { name: '004', tables: [] },
]

describe('real documents as text', () => {
  it.for(seeds)('seed $name has the tables that the eye sees', async ({ name, tables }, { skip }) => {
    const bytes = sharedFile('seeds', name)
    if (bytes === null) return skip(missing)
    const found = tablesOf(await readDocument(bytes))
    expect(found.map((table) => [table.columns, table.rows.length])).toEqual(tables)
  })
})
