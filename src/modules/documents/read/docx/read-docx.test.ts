import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { show } from '../testing/show.ts'
import { docxOf, paragraph } from '../testing/write-docx.ts'

const read = (body: string, parts: Record<string, string> = {}) => readDocument(docxOf(body, parts))
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
const run = (content: string) => `<w:r>${content}</w:r>`

describe('text of a docx', () => {
  it('keeps breaks and tabs, and drops what the eye does not see', async () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>${run(
      '<w:t>Відділ</w:t><w:br/><w:t>освіти</w:t><w:tab/><w:t>2026</w:t><w:noBreakHyphen/><w:t>2027</w:t><w:cr/><w:t>сло</w:t><w:softHyphen/><w:t>во</w:t>',
    )}${run('<w:rPr><w:vanish/></w:rPr><w:t>прихований</w:t>')}${run('<w:instrText>PAGE</w:instrText>')}${run('<w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t>')}</w:p>`
    expect(show(await read(body))).toEqual(['Відділ\nосвіти\t2026-2027\nслово≥ 5'])
  })

  it('reads the document as it stands when all tracked changes are accepted', async () => {
    const body =
      `<w:p>${run('<w:t>до </w:t>')}<w:ins>${run('<w:t>нове</w:t>')}</w:ins><w:del>${run('<w:delText>старе</w:delText>')}</w:del></w:p>` +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('<w:t>перша </w:t>')}</w:p>${paragraph('друга')}` +
      `<w:moveFrom>${run('<w:t>пішло</w:t>')}</w:moveFrom>` +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('рядок, якого нема'))}</w:tr><w:tr>${cell(paragraph('рядок'))}</w:tr></w:tbl>`
    const document = await read(body)
    expect(show(document)).toEqual(['до нове', 'перша друга', [['рядок']]])
    expect(document.notes).toMatchObject([{ code: 'tracked-changes', facts: { inserted: 1, deleted: 4 } }])
  })

  it('keeps links and controls, takes a text box once and leaves footnotes out', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p>${run(
      `<mc:AlternateContent><mc:Choice Requires="wps">${box('Рамка')}</mc:Choice><mc:Fallback>${box('Рамка')}</mc:Fallback></mc:AlternateContent>`,
    )}<w:hyperlink>${run('<w:t>посилання</w:t>')}</w:hyperlink>${run('<w:footnoteReference w:id="2"/>')}</w:p></w:sdtContent></w:sdt>`
    expect(show(await read(body, { 'footnotes.xml': `<w:footnotes>${paragraph('виноска')}</w:footnotes>` }))).toEqual([
      'Рамка',
      'посилання',
    ])
  })

  it('knows headings, bold text and alignment through styles', async () => {
    const styles = `<w:styles NAMESPACES><w:style w:type="paragraph" w:styleId="B"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="B"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>`
    const body = `<w:p><w:pPr><w:pStyle w:val="C"/></w:pPr>${run('<w:t>Розділ</w:t>')}</w:p><w:p><w:pPr><w:outlineLvl w:val="0"/><w:jc w:val="both"/></w:pPr>${run('<w:rPr><w:b w:val="0"/></w:rPr><w:t>Ціль</w:t>')}</w:p>`
    expect((await read(body, { 'styles.xml': styles })).blocks).toMatchObject([
      { text: 'Розділ', headingLevel: 2, bold: true, align: 'center' },
      { text: 'Ціль', headingLevel: 1, bold: false, align: 'justify' },
    ])
  })

  it('accepts other prefixes and a main part under another name', async () => {
    const { zipSync, strToU8 } = await import('fflate')
    const type = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'
    const bytes = zipSync({
      '_rels/.rels': strToU8(`<Relationships><Relationship Id="a" Type="${type}" Target="/main.xml"/></Relationships>`),
      '[Content_Types].xml': strToU8(
        '<Types><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      'main.xml': strToU8(
        '<d xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>Суворий</t></r></p></body></d>',
      ),
    })
    expect(show(await readDocument(bytes))).toEqual(['Суворий'])
  })
})

describe('tables of a docx', () => {
  it('reads spans, columns left free and cells merged in the old way', async () => {
    const body = table(
      cell(paragraph('а'), '<w:vMerge w:val="restart"/>') + cell(paragraph('б'), '<w:gridSpan w:val="2"/>'),
      cell('<w:p/>', '<w:vMerge/>') + cell(paragraph('в')) + cell(paragraph('г')),
      `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph('ґ'), '<w:hMerge w:val="restart"/>')}${cell('<w:p/>', '<w:hMerge/>')}`,
    )
    const document = await read(body)
    expect(show(document)).toEqual([[['[1x2]а', '[2x1]б'], ['в', 'г'], ['[2x1]ґ']]])
    expect(document.blocks).toMatchObject([{ columns: 3, rows: [{}, {}, { cells: [{ column: 1 }] }] }])
  })

  it('keeps text of a cell that claims to continue nothing', async () => {
    expect(show(await read(table(cell(paragraph('сам'), '<w:vMerge/>') + cell(paragraph('поруч')))))).toEqual([
      [['сам', 'поруч']],
    ])
  })

  it('reads nested tables and numbers them in reading order', async () => {
    const inner = table(cell(paragraph('1')) + cell(paragraph('2')))
    const document = await read(
      table(cell(paragraph('до') + inner + paragraph('після'))) + table(cell(paragraph('друга'))),
    )
    expect(show(document)).toEqual([[['до|{1,2}|після']], [['друга']]])
    expect(document.blocks).toMatchObject([
      { place: { table: 1 }, rows: [{ cells: [{ blocks: [{}, { place: { table: 2 } }, {}] }] }] },
      { place: { table: 3 } },
    ])
  })

  it('marks heading rows and tells the place of every cell', async () => {
    const document = await read(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph('Захід'))}</w:tr><w:tr>${cell(paragraph('навчання'))}</w:tr></w:tbl>`,
    )
    expect(document.blocks).toMatchObject([
      {
        rows: [
          { isHeading: true },
          { isHeading: false, cells: [{ blocks: [{ place: { page: null, table: 1, row: 2, column: 1 } }] }] },
        ],
      },
    ])
  })

  it('flattens tables that are nested too deep without losing their text', async () => {
    const open = '<w:tbl><w:tr><w:tc>'
    const close = '</w:tc></w:tr></w:tbl>'
    const document = await read(open.repeat(300) + paragraph('глибоко') + close.repeat(300))
    expect(JSON.stringify(document)).toContain('глибоко')
  })
})

describe('pages of a docx', () => {
  const mark = run('<w:lastRenderedPageBreak/>')

  it('are unknown where Word remembered no breaks', async () => {
    const document = await read(`${paragraph('а')}<w:p>${run('<w:br w:type="page"/>')}</w:p>${paragraph('б')}`)
    expect(document).toMatchObject({ pages: null, blocks: [{ place: { page: null } }, { place: { page: null } }] })
  })

  it('count the break of the author and the one remembered after it as one', async () => {
    const body = `${paragraph('перша')}<w:p>${run('<w:br w:type="page"/>')}</w:p><w:p>${mark}${run('<w:t>друга</w:t>')}</w:p><w:p>${mark}${run('<w:t>третя</w:t>')}</w:p>${paragraph('теж третя')}`
    const document = await read(body)
    expect(document.pages).toBe(3)
    expect(document.blocks.map((block) => block.place.page)).toEqual([1, 2, 2, 3])
  })

  it('are counted once for a row that a page cuts in all its cells', async () => {
    const cut = `<w:p>${run('<w:t>початок</w:t>')}</w:p><w:p>${mark}${run('<w:t>кінець</w:t>')}</w:p>`
    const document = await read(table(cell(cut) + cell(cut) + cell(cut)) + paragraph('далі'))
    expect(document.pages).toBe(2)
    expect(document.blocks.at(-1)?.place.page).toBe(2)
  })
})
