import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { show } from '../testing/show.ts'
import { bytesOf } from '../testing/write-markup.ts'

const read = async (...lines: string[]) => show(await readDocument(bytesOf(lines.join('\n'))))

describe('tables with a row a line', () => {
  it('stand between paragraphs; section headings go across, page headings stay rows', async () => {
    const shown = await read(
      'ПЛАН',
      'заходів громади',
      '',
      'Захід\tВиконавець\tСтрок',
      '1\t2\t3',
      'Ціль 1. Безпека',
      'навчання\tВідділ освіти\t2026',
      '',
      '1\t2\t3',
      'посадових осіб\t\t',
      '',
      'Секретар ради',
    )
    expect(shown).toEqual([
      'ПЛАН\nзаходів громади',
      [
        ['Захід', 'Виконавець', 'Строк'],
        ['1', '2', '3'],
        ['[3x1]Ціль 1. Безпека'],
        ['навчання', 'Відділ освіти', '2026'],
        ['1', '2', '3'],
        ['посадових осіб', '', ''],
      ],
      'Секретар ради',
    ])
  })

  it('are several where the number of columns or much text between says so', async () => {
    const shown = await read(
      '1.\tРозробник',
      '2.\tУчасники',
      '',
      'Програма має на меті спокій.',
      '',
      '№\tЗахід\tСтрок\tСума',
      '1\tоблік\t2026\t5',
    )
    expect(shown).toEqual([
      [
        ['1.', 'Розробник'],
        ['2.', 'Учасники'],
      ],
      'Програма має на меті спокій.',
      [
        ['№', 'Захід', 'Строк', 'Сума'],
        ['1', 'облік', '2026', '5'],
      ],
    ])
  })

  it('go on in a line of small letters under a row', async () => {
    const shown = await read('Захід\tВиконавець', 'облік\tВідділ', 'соціального захисту', 'навчання\tЦентр')
    expect(shown).toEqual([
      [
        ['Захід', 'Виконавець'],
        ['облік', 'Відділ\nсоціального захисту'],
        ['навчання', 'Центр'],
      ],
    ])
  })

  it('are no tables where tabs only set out a signature or begin paragraphs', async () => {
    expect(await read('\tВідповідно до закону', '\tрада вирішила:', '', 'Голова\t\tО. ПРИКЛАД')).toEqual([
      'Відповідно до закону\nрада вирішила:',
      'Голова\t\tО. ПРИКЛАД',
    ])
  })

  it('keep line breaks inside quoted cells of a spreadsheet', async () => {
    expect(await read('Захід\tВиконавець', 'облік\t"Відділ ""А""', 'Центр"', 'інше\tРада')).toEqual([
      [
        ['Захід', 'Виконавець'],
        ['облік', 'Відділ "А"\nЦентр'],
        ['інше', 'Рада'],
      ],
    ])
  })
})

describe('tables with a cell a line', () => {
  it('are put together from cells of several lines with blank lines inside', async () => {
    const shown = await read(
      'ПЛАН',
      '',
      '\tНазва',
      'завдання',
      '\tЗахід',
      '\tВиконавці',
      '\tСтрок',
      '',
      '\tЦіль 1. Безпека громади',
      '',
      '',
      '\t1. Навчання',
      '\t1) курси',
      '\tВідділ освіти',
      '',
      'Центр послуг',
      '\t2026',
      '',
      '\t',
      '\t2) лекції',
      '\tЦентр послуг',
      '',
      '\t2027',
      '',
      '\t2. Облік',
      '\t1) звіт',
      '\tРада',
      '\t2028',
      '',
      'Секретар ради',
    )
    expect(shown).toEqual([
      'ПЛАН',
      [
        ['Назва\nзавдання', 'Захід', 'Виконавці', 'Строк'],
        ['[4x1]Ціль 1. Безпека громади'],
        ['1. Навчання', '1) курси', 'Відділ освіти|Центр послуг', '2026'],
        ['', '2) лекції', 'Центр послуг', '2027'],
        ['2. Облік', '1) звіт', 'Рада', '2028'],
      ],
      'Секретар ради',
    ])
  })
})

describe('several tables with a cell a line', () => {
  it('are told apart by their columns, with the text between them', async () => {
    const passport = ['Розробник', 'Виконавець', 'Учасники', 'Строк'].flatMap((name, index) => [
      `\t${index + 1}.`,
      `\t${name}`,
      '\tЦентр послуг',
      '',
    ])
    const prose = ['ІІ. Мета', '', 'Програма має на меті спокій.', '', 'Додаток', 'до Програми', '']
    const measures = ['№', '1', '2', '3'].flatMap((name) => [
      `\t${name}`,
      '\tзахід',
      '\tвідділ',
      '',
      'центр',
      '\t2026',
      '\tкошти',
      '',
    ])
    expect(
      (await read('Програма', '', ...passport, ...prose, ...measures)).map((part) =>
        Array.isArray(part) ? part.map((row) => row.length) : part,
      ),
    ).toEqual([
      'Програма',
      [3, 3, 3, 3],
      'ІІ. Мета',
      'Програма має на меті спокій.',
      'Додаток\nдо Програми',
      [5, 5, 5, 5],
    ])
  })
})

describe('prose', () => {
  it('gives a paragraph for each group of lines and keeps inner spaces', async () => {
    expect(await read('  1.1  Облік  осіб', '', 'і служб', 'громади')).toEqual(['1.1  Облік  осіб', 'і служб\nгромади'])
  })

  it('loses markup that a conversion left', async () => {
    const document = await readDocument(
      bytesOf('**ПЛАН\nзаходів**\n\n<p>Мета &laquo;А&raquo;</p>\n\nрік **2026** і <5'),
    )
    expect(show(document)).toEqual(['ПЛАН\nзаходів', 'Мета «А»', 'рік 2026 і <5'])
    expect(document.blocks).toMatchObject([{ bold: true }, { bold: false }, { bold: false }])
  })

  it('counts pages by form feeds', async () => {
    const document = await readDocument(bytesOf('перша\n\fдруга\n'))
    expect(document).toMatchObject({ pages: 2, blocks: [{ place: { page: 1 } }, { place: { page: 2 } }] })
  })
})
