import { describe, expect, it } from 'vitest'
import { readPdf } from './index.ts'
import { cp1251String, rawPdf } from './testing/raw-pdf.ts'
import { rowTexts, tablesOf } from './testing/tables.ts'

async function paragraphs(operators: string, page: Parameters<typeof rawPdf>[1] = {}): Promise<string[]> {
  const model = await readPdf(rawPdf(operators, page))
  return model.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '[table]'))
}

describe('words', () => {
  it('are whole again where the file sets them in pieces', async () => {
    // The advance of "Pro" in Helvetica at 12 points is 18.7 points.
    expect(await paragraphs('BT /F1 12 Tf 50 200 Td (Pro) Tj ET BT /F1 12 Tf 68.7 200 Td (gramme) Tj ET')).toEqual([
      'Programme',
    ])
    expect(await paragraphs('BT /F1 12 Tf 50 200 Td [(Pr) 40 (ogr) -60 (amme)] TJ ET')).toEqual(['Programme'])
  })

  it('are parted by gaps where the file has no spaces', async () => {
    expect(await paragraphs('BT /F1 12 Tf 50 200 Td [(Two) -280 (words)] TJ ET')).toEqual(['Two words'])
  })

  it('are not parted by a space that the next piece is set over', async () => {
    expect(await paragraphs('BT /F1 12 Tf 50 200 Td (Pro ) Tj ET BT /F1 12 Tf 68.7 200 Td (gramme) Tj ET')).toEqual([
      'Programme',
    ])
  })

  it('stay whole where their letters are spaced out', async () => {
    expect(await paragraphs('BT /F1 12 Tf 3 Tc 50 200 Td (APPROVED) Tj ET')).toEqual(['APPROVED'])
  })

  it('stand once where they are printed twice to look bold', async () => {
    const model = await readPdf(rawPdf('BT /F1 12 Tf 50 200 Td (Title) Tj ET BT /F1 12 Tf 50.3 200 Td (Title) Tj ET'))
    expect(model.blocks).toMatchObject([{ text: 'Title', bold: true }])
  })

  it('keep raised digits in their line', async () => {
    expect(
      await paragraphs('BT /F1 12 Tf 50 200 Td (Area 5 m) Tj /F1 7 Tf 5 Ts (2) Tj /F1 12 Tf 0 Ts ( of land) Tj ET'),
    ).toEqual(['Area 5 m² of land'])
  })

  it('lose ligatures and no-break spaces', async () => {
    const unicode = { 97: '\ufb01', 98: '\u00a0' }
    expect(
      await paragraphs('BT /F1 12 Tf 50 200 Td (anbnal) Tj ET', { unicode: { ...unicode, 110: 'n', 108: 'l' } }),
    ).toEqual(['fin nfil'])
  })

  it('that lean, as a stamp over the page, are left out', async () => {
    expect(
      await paragraphs('BT /F1 40 Tf 0.7 0.7 -0.7 0.7 60 60 Tm (DRAFT) Tj ET BT /F1 12 Tf 50 200 Td (Text) Tj ET'),
    ).toEqual(['Text'])
  })
})

describe('characters whose meaning is doubtful', () => {
  it('are counted in a note when the file does not tell it', async () => {
    const model = await readPdf(
      rawPdf('BT /F1 12 Tf 50 200 Td (abc) Tj ET', { unicode: { 97: 'A', 98: '\ue123', 99: '\uf0b7' } }),
    )
    expect(model.blocks).toMatchObject([{ text: 'A\ufffd•' }])
    expect(model.notes).toEqual([{ code: 'encoding-guessed', page: 1, facts: { unreadable: 1, guessed: 0 } }])
  })

  it('are read as Cyrillic where an old font is labelled as Western', async () => {
    const text = 'Заходи з підтримки їхніх громад'
    const model = await readPdf(rawPdf(`BT /F1 12 Tf 50 200 Td (${cp1251String(text)}) Tj ET`))
    expect(model.blocks).toMatchObject([{ text }])
    expect(model.notes).toMatchObject([{ code: 'encoding-guessed', facts: { unreadable: 0 } }])
  })
})

describe('lines', () => {
  const cell = (x: number, y: number, text: string): string => `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET\n`
  const texts = cell(55, 185, 'A') + cell(155, 185, 'B') + cell(55, 165, 'C') + cell(155, 165, 'D')
  const expected = [
    [
      ['A', 'B'],
      ['C', 'D'],
    ],
  ]
  const grids: Record<string, string> = {
    strokes:
      '50 200 m 250 200 l 50 180 m 250 180 l 50 160 m 250 160 l 50 160 m 50 200 l 150 160 m 150 200 l 250 160 m 250 200 l S',
    'rectangles of cells': '50 180 100 20 re 150 180 100 20 re 50 160 100 20 re 150 160 100 20 re S',
    'double borders':
      '50 200 200 -19 re 50 160 200 19 re S 149 160 m 149 200 l 151 160 m 151 200 l 50 179 m 250 179 l S',
    dots: [160, 180, 200]
      .flatMap((y) => Array.from({ length: 80 }, (_, i) => `${50 + 2.5 * i} ${y} 1 0.5 re f`))
      .concat([50, 150, 250].flatMap((x) => Array.from({ length: 16 }, (_, i) => `${x} ${160 + 2.5 * i} 0.5 1 re f`)))
      .join('\n'),
    'a scaled form': 'q 2 0 0 2 0 0 cm 25 90 50 10 re 75 90 50 10 re 25 80 50 10 re 75 80 50 10 re S Q',
    'pieces of lines':
      '50 200 m 150 200 l 150 200 m 250 200 l 50 180 m 149 180 l 151 180 m 250 180 l 50 160 m 250 160 l S 50 160 0.5 41 re 150 160 0.5 20 re 150 180 0.5 20 re 250 160 0.5 41 re f',
  }

  it.each(Object.entries(grids))('bound cells when drawn as %s', async (_, operators) => {
    const model = await readPdf(rawPdf(`${operators}\n${texts}`))
    expect(tablesOf(model).map(rowTexts)).toEqual(expected)
  })

  it.each([90, 180, 270])('and text are turned with a page rotated by %d degrees', async (rotate) => {
    const model = await readPdf(rawPdf(`${grids.strokes}\n${texts}`, { rotate }))
    // The page is turned, so the text runs up, upside down or down; its grid is turned with it.
    expect(tablesOf(model).flatMap(rowTexts).flat().toSorted()).toEqual(['A', 'B', 'C', 'D'])
  })

  it('and text stand upright on a landscape page that is made by rotation', async () => {
    const turned = `0 1 -1 0 300 0 cm ${grids.strokes}\n${texts}`
    const model = await readPdf(rawPdf(turned, { rotate: 90 }))
    expect(tablesOf(model).map(rowTexts)).toEqual(expected)
  })

  it('that underline words make no table', async () => {
    const model = await readPdf(rawPdf(`50 198 m 120 198 l S\n${cell(50, 200, 'Underlined')}${cell(50, 180, 'Plain')}`))
    expect(tablesOf(model)).toEqual([])
  })

  it('that are missing inside merge the cells', async () => {
    const merged =
      '50 200 m 250 200 l 150 180 m 250 180 l 50 160 m 250 160 l 50 160 m 50 200 l 150 160 m 150 200 l 250 160 m 250 200 l S'
    const model = await readPdf(rawPdf(`${merged}\n${texts}`))
    expect(tablesOf(model).map(rowTexts)).toEqual([[['A ¶ C', 'B'], ['D']]])
  })
})
