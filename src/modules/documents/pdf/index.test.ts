import { describe, expect, it } from 'vitest'
import { readPdf } from './index.ts'
import { encryptedPdf } from './testing/encrypted-pdf.ts'
import { inventedText, seededRandom } from './testing/invented-text.ts'
import { rowTexts, tablesOf } from './testing/tables.ts'
import { literal, typeset } from './testing/typeset.ts'

const landscape = '#set page(paper: "a4", flipped: true, margin: 2cm)\n'

describe('tables with drawn lines', () => {
  it('keeps merged cells, and tells every cell its place', async () => {
    const model = await readPdf(
      typeset(`${landscape}#table(columns: (3cm, 5cm, 5cm, 4cm), stroke: 0.5pt,
        table.cell(rowspan: 2)[Завдання], table.cell(colspan: 2)[Зміст], [Строк],
        [Захід], [Виконавець], [рік],
        table.cell(colspan: 4)[Розділ перший],
        table.cell(rowspan: 2)[1. Навчання громади], [1) тренінг], [Центр культури], [2027],
        [2) лекція], [Бібліотека], [2028])`),
    )
    const [table] = tablesOf(model)
    expect(table?.columns).toBe(4)
    expect(table === undefined ? [] : rowTexts(table)).toEqual([
      ['Завдання', 'Зміст', 'Строк'],
      ['Захід', 'Виконавець', 'рік'],
      ['Розділ перший'],
      ['1. Навчання громади', '1) тренінг', 'Центр культури', '2027'],
      ['2) лекція', 'Бібліотека', '2028'],
    ])
    expect(table?.rows.map((row) => row.cells.map((cell) => [cell.column, cell.colSpan, cell.rowSpan]))).toEqual([
      [
        [0, 1, 2],
        [1, 2, 1],
        [3, 1, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
        [3, 1, 1],
      ],
      [[0, 4, 1]],
      [
        [0, 1, 2],
        [1, 1, 1],
        [2, 1, 1],
        [3, 1, 1],
      ],
      [
        [1, 1, 1],
        [2, 1, 1],
        [3, 1, 1],
      ],
    ])
    expect(table?.rows[4]?.cells[1]?.place).toEqual({ page: 1, table: 1, row: 5, column: 3 })
  })

  it('reads a tagged file as it reads one without tags', async () => {
    const source = `${landscape}#table(columns: (2cm, 1fr), table.header([№], [Захід]), [1], [Тренінг], [2], [Лекція])`
    const tagged = typeset(source, { isTagged: true })
    expect(Buffer.from(tagged).includes('/StructTreeRoot')).toBe(true)
    expect(await readPdf(tagged)).toEqual(await readPdf(typeset(source)))
  })

  it('reads frames that are drawn as thin filled rectangles', async () => {
    const model = await readPdf(
      typeset(`#set page(margin: 2cm)
        #let cell(w, t) = box(width: w, height: 1cm, inset: 3pt, t)
        #let rule = rect(width: 9cm, height: 0.6pt, fill: black)
        #block(width: 9cm, height: 2cm, {
          for y in (0cm, 1cm, 2cm) { place(top + left, dy: y, rule) }
          for x in (0cm, 3cm, 9cm) { place(top + left, dx: x, rect(width: 0.6pt, height: 2cm, fill: black)) }
          place(top + left, cell(3cm)[Назва]); place(top + left, dx: 3cm, cell(6cm)[Опис події])
          place(top + left, dy: 1cm, cell(3cm)[Свято]); place(top + left, dx: 3cm, dy: 1cm, cell(6cm)[Щороку в травні])
        })`),
    )
    expect(tablesOf(model).map(rowTexts)).toEqual([
      [
        ['Назва', 'Опис події'],
        ['Свято', 'Щороку в травні'],
      ],
    ])
  })

  it('reads rotated pages and rotated headings', async () => {
    const model = await readPdf(
      typeset(`${landscape}#table(columns: (2cm, 6cm), stroke: 0.5pt,
        rotate(-90deg, reflow: true)[Номер заходу], [Зміст], [1], [Захід у громаді])`),
    )
    expect(tablesOf(model).map(rowTexts)).toEqual([
      [
        ['Номер заходу', 'Зміст'],
        ['1', 'Захід у громаді'],
      ],
    ])
  })
})

describe('tables over several pages', () => {
  const random = seededRandom(7)
  const rows = Array.from({ length: 40 }, (_, index) => [
    `${index + 1}.`,
    inventedText(random, 8 + Math.floor(random() * 50)),
    inventedText(random, 6),
  ])
  const cells = rows.flat().map((text) => `[${literal(text)}]`)
  const heading = '[№], [Захід], [Виконавці], [1], [2], [3]'

  it('become one: heading and column numbers once, rows that a page break cut whole again', async () => {
    const model = await readPdf(
      typeset(`#set page(paper: "a5", margin: 1.5cm, numbering: "1")
        #table(columns: (1cm, 1fr, 3cm), stroke: 0.5pt, table.header(${heading}), ${cells.join(', ')})`),
    )
    const [table, ...others] = tablesOf(model)
    expect(others).toEqual([])
    expect(model.pages).toBeGreaterThan(4)
    expect(table === undefined ? [] : rowTexts(table)).toEqual([['№', 'Захід', 'Виконавці'], ['1', '2', '3'], ...rows])
    expect(table?.rows.map((row) => row.isHeading).slice(0, 3)).toEqual([true, true, false])
    expect(new Set(table?.rows.map((row) => row.place.page)).size).toBeGreaterThan(4)
    expect(model.blocks).toHaveLength(1)
  })

  it.each([
    ['short rows without numbers that begin with small letters', 3, 9],
    ['rows longer than a page', 60, 200],
  ])('keep %s apart and whole', async (_, fewest, most) => {
    const small = (length: number): string => inventedText(random, length).toLowerCase()
    const plain = Array.from({ length: 16 }, (_, index) => [
      small(fewest + Math.floor(random() * (most - fewest))),
      small(3 + Math.floor(random() * 6)),
      `203${index % 9}`,
    ])
    const model = await readPdf(
      typeset(`#set page(paper: "a5", flipped: true, margin: 1.5cm)
        #table(columns: (1fr, 6cm, 2cm), stroke: 0.5pt, ${plain
          .flat()
          .map((text) => `[${literal(text)}]`)
          .join(', ')})`),
    )
    expect(tablesOf(model).map(rowTexts)).toEqual([plain])
  })

  it('continue merged cells', async () => {
    const merged = Array.from({ length: 12 }, (_, task) => {
      const title = `[${literal(`${task + 1}. Завдання громади`)}]`
      const measures = [1, 2, 3].map((n) => `[${n}) ${literal(inventedText(random, 22))}], [2027–203${n}]`)
      return `table.cell(rowspan: 3)${title}, ${measures.join(', ')}`
    })
    const model = await readPdf(
      typeset(`#set page(paper: "a5", margin: 1.5cm)
        #table(columns: (4cm, 1fr, 2cm), stroke: 0.5pt, table.header([Завдання], [Захід], [Строк]), ${merged.join(', ')})`),
    )
    const [table] = tablesOf(model)
    expect(table?.rows).toHaveLength(37)
    expect(table?.rows.slice(1).map((row) => row.cells.map((cell) => cell.rowSpan))).toEqual(
      Array.from({ length: 36 }, (_, index) => (index % 3 === 0 ? [3, 1, 1] : [1, 1])),
    )
  })

  it('are found without lines, by their columns', async () => {
    const model = await readPdf(
      typeset(`${landscape}#table(columns: (1.5cm, 9cm, 5cm, 3cm), stroke: none, inset: (x: 5pt, y: 7pt),
        table.header([№], [Захід], [Виконавці], [Строк]),
        ${rows.map((row) => `${row.map((text) => `[${literal(text)}]`).join(', ')}, [2026–2030]`).join(', ')})`),
    )
    const [table] = tablesOf(model)
    expect(table === undefined ? [] : rowTexts(table)).toEqual([
      ['№', 'Захід', 'Виконавці', 'Строк'],
      ...rows.map((row) => [...row, '2026–2030']),
    ])
    expect(model.notes).toContainEqual({ code: 'table-rebuilt-from-positions', page: 1, facts: { table: 1 } })
  })
})

describe('text', () => {
  it('is cut into the paragraphs of its author, with alignment and bold', async () => {
    const model = await readPdf(
      typeset(`#set page(margin: 2.5cm)
        #align(right)[Додаток до рішення]
        #align(center)[*ПРОГРАМА РОЗВИТКУ ГРОМАДИ*]
        #par(justify: true)[${literal(inventedText(seededRandom(3), 60))}.]
        ${literal('Короткий абзац.')}

        ${literal(inventedText(seededRandom(5), 40))}`),
    )
    expect(
      model.blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.align, block.bold] : [])),
    ).toEqual([
      ['Додаток до рішення', 'right', false],
      ['ПРОГРАМА РОЗВИТКУ ГРОМАДИ', 'center', true],
      [`${inventedText(seededRandom(3), 60)}.`, 'justify', false],
      ['Короткий абзац.', 'left', false],
      [inventedText(seededRandom(5), 40), 'left', false],
    ])
  })

  it('is no table where the spaces of justified lines lie under each other by chance', async () => {
    const paragraphs = Array.from({ length: 30 }, (_, seed) => literal(`${inventedText(seededRandom(seed), 50)}.`))
    const model = await readPdf(
      typeset(`#set page(width: 12cm, height: 25cm, margin: 1.5cm)
        #set par(justify: true)
        ${paragraphs.join('\n\n')}`),
    )
    expect(tablesOf(model)).toEqual([])
    expect(model.blocks).toHaveLength(30)
  })

  it('loses the hyphens of its setter and keeps those of its author', async () => {
    const words = 'Соціально-економічний розвиток Вільшанської громади потребує системного забезпечення, '
    const model = await readPdf(
      typeset(`#set page(width: 7cm, height: auto, margin: 1cm)
        #set text(hyphenate: true)
        #set par(justify: true)
        ${literal(words.repeat(12))}`),
    )
    expect(model.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
      words.repeat(12).trim(),
    ])
  })

  it('is read without running headers and page numbers', async () => {
    const model = await readPdf(
      typeset(`#set page(paper: "a5", header: [Вільшанська міська рада], numbering: "– 1 –")
        ${[1, 2, 3, 4].map((n) => `#par[${literal(`Сторінка про захід ${n}.`)}]`).join('#pagebreak()\n')}`),
    )
    expect(model.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
      'Сторінка про захід 1.',
      'Сторінка про захід 2.',
      'Сторінка про захід 3.',
      'Сторінка про захід 4.',
    ])
  })
})

describe('files that cannot be read, or not whole', () => {
  const short = typeset('Захід. #pagebreak() #rect(width: 5cm, height: 5cm, fill: gray) #pagebreak() Кінець.')

  it('names the pages without text', async () => {
    const model = await readPdf(short)
    expect(model.notes).toEqual([{ code: 'page-without-text', page: 2, facts: { unreadable: 0 } }])
    expect(model.pages).toBe(3)
  })

  it.each([
    ['document.no_text', typeset('#rect(width: 5cm, height: 5cm, fill: gray)')],
    ['document.damaged', new TextEncoder().encode('%PDF-1.7\nnothing else')],
    ['document.damaged', new Uint8Array()],
    ['document.encrypted', encryptedPdf()],
  ])('%s', async (code, bytes) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ code })
  })

  it('refuses more pages than the limit, and leaves the bytes to their owner', async () => {
    const length = short.length
    await expect(readPdf(short, { limits: { maxPages: 2 } })).rejects.toMatchObject({
      code: 'document.too_large',
      facts: { pages: 3, maxPages: 2 },
    })
    expect(short).toHaveLength(length)
  })

  it('tells its progress page by page', async () => {
    const seen: string[] = []
    await readPdf(short, { onProgress: (done, of) => seen.push(`${done}/${of}`) })
    expect(seen).toEqual(['1/3', '2/3', '3/3'])
  })
})
