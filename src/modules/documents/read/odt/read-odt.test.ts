import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { show } from '../testing/show.ts'
import { odtOf } from '../testing/write-odt.ts'

const read = (content: string, styles = '') => readDocument(odtOf(content, styles))

describe('text of an odt', () => {
  it('collapses white space and keeps the spaces, tabs and breaks of the author', async () => {
    const content =
      '<text:p>Відділ\n   освіти<text:s text:c="2"/>і<text:tab/>спорту<text:line-break/>далі<text:note><text:note-body><text:p>виноска</text:p></text:note-body></text:note><office:annotation><text:p>примітка</text:p></office:annotation></text:p>'
    expect(show(await read(content))).toEqual(['Відділ освіти  і\tспорту\nдалі'])
  })

  it('reads the final text of tracked changes', async () => {
    const content =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>старе</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>нове<text:change text:change-id="a"/></text:p>'
    const document = await read(content)
    expect(show(document)).toEqual(['нове'])
    expect(document.notes).toMatchObject([{ code: 'tracked-changes' }])
  })

  it('knows headings, bold text and alignment through styles', async () => {
    const styles =
      '<style:style style:name="A" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/><style:style style:name="T" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>'
    const content =
      '<text:h text:outline-level="2">Розділ</text:h><text:p text:style-name="B">План</text:p><text:p text:style-name="B">План <text:span text:style-name="T">заходів</text:span></text:p>'
    expect((await read(content, styles)).blocks).toMatchObject([
      { headingLevel: 2, bold: false },
      { headingLevel: null, bold: true, align: 'center' },
      { bold: false },
    ])
  })

  it('puts automatic numbers before list items', async () => {
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=")"/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix="." text:display-levels="2"/></text:list-style><text:list-style style:name="M"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>'
    const item = (text: string, inner = '') => `<text:list-item><text:p>${text}</text:p>${inner}</text:list-item>`
    const content = `<text:list text:style-name="L" xml:id="one">${item('а', `<text:list>${item('б')}${item('в')}</text:list>`)}${item('г')}</text:list><text:list text:style-name="M">${item('ґ')}</text:list><text:list text:style-name="L" text:continue-list="one"><text:list-item><text:p>д</text:p><text:p>того ж пункту</text:p></text:list-item></text:list><text:list text:style-name="L">${item('знов')}</text:list>`
    expect(show(await read(content, styles))).toEqual([
      '1) а',
      '1.a. б',
      '1.b. в',
      '2) г',
      '– ґ',
      '3) д',
      'того ж пункту',
      '1) знов',
    ])
  })

  it('counts the pages that the office program remembered', async () => {
    const content =
      '<text:p>а</text:p><text:soft-page-break/><text:p>б<text:soft-page-break/>в</text:p><text:p>г</text:p>'
    const document = await readDocument(odtOf(content, '', 'office:text text:use-soft-page-breaks="true"'))
    expect(document.pages).toBe(3)
    expect(document.blocks.map((block) => block.place.page)).toEqual([1, 2, 3])
  })
})

describe('tables of an odt', () => {
  it('reads spans, repeated cells, heading rows and nested tables', async () => {
    const cell = (text: string, more = '') => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
    const content = `<table:table><table:table-header-rows><table:table-row>${cell('а', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('б')}</table:table-row></table:table-header-rows><table:table-row>${cell('в', 'table:number-rows-spanned="2"')}${cell('г', 'table:number-columns-repeated="2"')}</table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><table:table><table:table-row>${cell('ґ')}</table:table-row></table:table></table:table-cell><table:table-cell/></table:table-row></table:table>`
    const document = await read(content)
    expect(show(document)).toEqual([
      [
        ['[2x1]а', 'б'],
        ['[1x2]в', 'г', 'г'],
        ['{ґ}', ''],
      ],
    ])
    expect(document.blocks).toMatchObject([{ rows: [{ isHeading: true }, { isHeading: false }, {}] }])
  })
})

describe('spreadsheets of OpenDocument', () => {
  it('give visible sheets with the text that was shown', async () => {
    const styles =
      '<style:style style:name="H" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const cell = (text: string, more = '') => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
    const content = `<table:table table:name="А"><table:table-row>${cell('План')}<table:table-cell table:number-columns-repeated="16383"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row>${cell('Захід')}${cell('Сума', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('Рік')}</table:table-row><table:table-row>${cell('облік')}${cell('2,5', 'office:value-type="float" office:value="2.5"')}${cell('грн')}${cell('2026')}</table:table-row></table:table><table:table table:name="Б" table:style-name="H"><table:table-row>${cell('таємно')}</table:table-row></table:table>`
    const document = await readDocument(odtOf(content, styles, 'office:spreadsheet'))
    expect(show(document)).toEqual([
      'План',
      [
        ['Захід', '[2x1]Сума', 'Рік'],
        ['облік', '2,5', 'грн', '2026'],
      ],
    ])
    expect(document.notes).toMatchObject([{ code: 'sheet-hidden', facts: { sheet: 'Б' } }])
  })
})
