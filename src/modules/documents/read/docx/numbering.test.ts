import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { show } from '../testing/show.ts'
import { docxOf } from '../testing/write-docx.ts'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

const numbering = `<w:numbering NAMESPACES>
  <w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '–')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="4">${level(0, 'upperRoman', 'Розділ %1.')}${level(1, 'russianLower', '%2)', '<w:suff w:val="nothing"/>')}${level(2, 'decimal', '%1.%3', '<w:isLgl/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="4"/></w:num>
</w:numbering>`

const item = (list: number, at: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

const read = async (body: string, styles = '<w:styles NAMESPACES/>') =>
  show(await readDocument(docxOf(body, { 'numbering.xml': numbering, 'styles.xml': styles })))

describe('automatic numbers of a docx', () => {
  it('stand before the text, level by level, and begin again under a new item', async () => {
    const body = [
      item(1, 0, 'а'),
      item(1, 1, 'б'),
      item(1, 1, 'в'),
      item(1, 2, 'г'),
      item(1, 0, 'ґ'),
      item(1, 1, 'д'),
      item(1, 2, 'е'),
    ]
    expect(await read(body.join(''))).toEqual(['1. а', '1.1. б', '1.2. в', 'a) г', '2. ґ', '2.1. д', 'a) е'])
  })

  it('count on through other text, and begin again where the list says so', async () => {
    const body = `${item(2, 0, 'перший')}<w:p><w:r><w:t>між</w:t></w:r></w:p>${item(2, 0, 'другий')}${item(3, 0, 'знов')}`
    expect(await read(body)).toEqual(['1) перший', 'між', '2) другий', '1) знов'])
  })

  it('are bullets, Roman numbers, Cyrillic letters and words around them', async () => {
    const body =
      item(4, 0, 'а') + item(4, 1, 'б') + item(5, 0, 'в') + item(5, 1, 'г') + item(5, 1, 'ґ') + item(5, 2, 'д')
    expect(await read(body)).toEqual(['• а', '– б', 'Розділ I. в', 'а)г', 'б)ґ', '1.1 д'])
  })

  it('fill a number column whose cells are empty', async () => {
    const row = (text: string) =>
      `<w:tr><w:tc>${item(1, 0, '')}</w:tc><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`
    expect(await read(`<w:tbl>${row('навчання')}${row('облік')}</w:tbl>`)).toEqual([
      [
        ['1.', 'навчання'],
        ['2.', 'облік'],
      ],
    ])
  })

  it('come from the style of the paragraph, and a paragraph may refuse them', async () => {
    const styles =
      '<w:styles NAMESPACES><w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>'
    const styled = (more: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="L"/>${more}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const body =
      styled('', 'перший') + styled('<w:numPr><w:numId w:val="0"/></w:numPr>', 'без номера') + styled('', 'другий')
    expect(await read(body, styles)).toEqual(['1) перший', 'без номера', '2) другий'])
  })
})
