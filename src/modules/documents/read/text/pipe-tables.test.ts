import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { show } from '../testing/show.ts'
import { bytesOf } from '../testing/write-markup.ts'

const read = async (...lines: string[]) => show(await readDocument(bytesOf(lines.join('\n'))))

it('reads a Markdown table between paragraphs, with escaped bars and breaks', async () => {
  const shown = await read(
    '**План заходів**',
    '',
    '| № | Захід | Строк |',
    '| --- | :-: | ---: |',
    '| 1 | навчання<br>дітей | 2026 |',
    '| 2 | облік а\\|б | |',
    '',
    'Секретар ради',
  )
  expect(shown).toEqual([
    'План заходів',
    [
      ['№', 'Захід', 'Строк'],
      ['1', 'навчання\nдітей', '2026'],
      ['2', 'облік а|б', ''],
    ],
    'Секретар ради',
  ])
})

it('joins the lines of a row of a drawn grid', async () => {
  const shown = await read(
    '+---+----------+------+',
    '| № | Захід    | Строк|',
    '+===+==========+======+',
    '| 1 | навчання | 2026 |',
    '|   | дітей    |      |',
    '+---+----------+------+',
    '| Розділ 2 |',
    '+---+----------+------+',
    '| 2 | облік    | 2027 |',
    '+---+----------+------+',
  )
  expect(shown).toEqual([
    [['№', 'Захід', 'Строк'], ['1', 'навчання\nдітей', '2026'], ['[3x1]Розділ 2'], ['2', 'облік', '2027']],
  ])
})

it('leaves a single line with bars as it is', async () => {
  expect(await read('| увага |', 'текст | текст')).toEqual(['| увага |\nтекст | текст'])
})
