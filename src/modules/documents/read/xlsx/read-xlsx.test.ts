import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { show } from '../testing/show.ts'
import { inlineCell, nameOf, xlsxOf } from '../testing/write-xlsx.ts'

const row = (at: number, ...texts: (string | null)[]) =>
  `<row r="${at + 1}">${texts.map((text, column) => (text === null ? '' : inlineCell(column, at, text))).join('')}</row>`

describe('sheets of a workbook', () => {
  it('are lines above the table, the table with merged cells, and the signature', async () => {
    const data = [
      row(0, 'План заходів'),
      row(1, null, 'на 2026–2030 роки'),
      row(3, 'Захід', 'Виконавець', 'Строк', 'Сума'),
      row(4, 'Розділ 1'),
      row(5, 'навчання', 'Відділ освіти\nЦентр послуг', '2026', null),
      row(6, 'облік', null, '2027', '5'),
      row(9, 'Секретар ради', null, 'О. ПРИКЛАД'),
    ]
    const merges = ['A1:D1', 'A5:D5', 'B6:B7'].map((ref) => `<mergeCell ref="${ref}"/>`).join('')
    const document = await readDocument(xlsxOf([{ data: data.join(''), after: `<mergeCells>${merges}</mergeCells>` }]))
    expect(show(document)).toEqual([
      'План заходів',
      'на 2026–2030 роки',
      [
        ['Захід', 'Виконавець', 'Строк', 'Сума'],
        ['[4x1]Розділ 1'],
        ['навчання', '[1x2]Відділ освіти\nЦентр послуг', '2026', ''],
        ['облік', '2027', '5'],
      ],
      'Секретар ради\tО. ПРИКЛАД',
    ])
  })

  it('are read in order; hidden ones are named and passed over', async () => {
    const sheet = (text: string, state = 'visible') => ({ data: row(0, text, 'б') + row(1, 'в', 'г'), state })
    const document = await readDocument(xlsxOf([sheet('перший'), sheet('таємний', 'hidden'), sheet('третій')]))
    expect(show(document).map((table) => table[0]?.[0])).toEqual(['перший', 'третій'])
    expect(document.notes).toMatchObject([{ code: 'sheet-hidden', facts: { sheet: 'Аркуш2' } }])
  })

  it('may begin in any column, and leave out numbers of rows and cells', async () => {
    const data = `<row r="3">${inlineCell(2, 2, 'а')}${inlineCell(3, 2, 'б')}</row><row><c/><c/><c t="str"><v>в</v></c><c t="str"><v>г</v></c></row>`
    expect(show(await readDocument(xlsxOf([{ data }])))).toEqual([
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ])
  })
})

describe('values of cells', () => {
  const styles = `<styleSheet MAIN><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="170" fontId="1"><alignment horizontal="center"/></xf><xf numFmtId="10"/></cellXfs></styleSheet>`
  const strings =
    '<sst MAIN><si><t>спільний</t></si><si><r><t xml:space="preserve">час</t></r><r><t>тини_x000D_</t></r><rPh><t>читання</t></rPh></si></sst>'

  const shownValue = async (cell: string) => {
    const data = `<row r="1">${inlineCell(0, 0, 'а')}${inlineCell(1, 0, 'б')}</row><row r="2">${inlineCell(0, 1, 'в')}${cell.replace('<c', `<c r="${nameOf(1, 1)}"`)}</row>`
    const document = await readDocument(xlsxOf([{ data }], { 'styles.xml': styles, 'sharedStrings.xml': strings }))
    const [table] = show(document)
    return Array.isArray(table) ? table[1]?.[1] : undefined
  }

  it.each([
    ['<c t="s"><v>0</v></c>', 'спільний'],
    ['<c t="s"><v>1</v></c>', 'частини'],
    ['<c t="s"><v>99</v></c>', ''],
    ['<c t="str"><f>CONCAT(A1)</f><v>обчислене</v></c>', 'обчислене'],
    ['<c><v>3.3000000000000003</v></c>', '3,3'],
    ['<c><f>A1+A2</f><v>12</v></c>', '12'],
    ['<c s="1"><v>46096</v></c>', '15.03.2026'],
    ['<c s="2"><v>0.125</v></c>', '12,50%'],
    ['<c t="d"><v>2026-12-25</v></c>', '25.12.2026'],
    ['<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c s="1"/>', ''],
  ])('%s shows «%s»', async (cell, shown) => {
    expect(await shownValue(cell)).toBe(shown)
  })

  it('keeps the dot in the numbers of items', async () => {
    const data = `<row>${inlineCell(0, 0, '№')}${inlineCell(1, 0, 'Сума')}</row><row><c><v>1.2</v></c><c><v>1.2</v></c></row>`
    expect(show(await readDocument(xlsxOf([{ data }])))).toEqual([
      [
        ['№', 'Сума'],
        ['1.2', '1,2'],
      ],
    ])
  })
})
