import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { show } from '../testing/show.ts'
import { bytesOf } from '../testing/write-markup.ts'

const read = (html: string) => readDocument(bytesOf(`<!doctype html>${html}`))

describe('html', () => {
  it('reads untidy tables as a browser does', async () => {
    const html =
      '<table><caption>Перелік</caption><tr><td rowspan=2>а<td colspan=2>б<b>в<tr><td>г<p>ґ<td>д</table>після'
    expect(show(await read(html))).toEqual([
      'Перелік',
      [
        ['[1x2]а', '[2x1]бв'],
        ['г|ґ', 'д'],
      ],
      'після',
    ])
  })

  it('reads nested tables and rows to the end of the table', async () => {
    const html =
      '<table><tr><td rowspan=0>а</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr><tr><td>б</td></tr></table>'
    expect(show(await read(html))).toEqual([[['[1x2]а', '{1,2}'], ['б']]])
  })

  it('takes thead and leading rows of th for headings, but not th beside data', async () => {
    const rows = async (html: string) => {
      const [table] = (await read(html)).blocks
      return table?.kind === 'table' ? table.rows.map((row) => row.isHeading) : []
    }
    expect(await rows('<table><tr><th>а<th>б<tr><th>в<td>г<tr><th colspan=2>ґ</table>')).toEqual([true, false, false])
    expect(await rows('<table><thead><tr><td>а<td>б</thead><tbody><tr><td>в<td>г</table>')).toEqual([true, false])
    expect(await rows('<table><thead><tr><th>а<th>б</thead><tr><th colspan=2>в<tr><th>г<th>ґ</table>')).toEqual([
      true,
      false,
      false,
    ])
    expect(await rows('<table><tr><th colspan=2>а<tr><th>б<th>в<tr><th colspan=2>г<tr><td>ґ<td>д</table>')).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('shows entities, breaks, lists and headings, and drops what is not seen', async () => {
    const html = `<head><title>Назва</title><style>p{}</style></head><body><h2>Розділ</h2><p align=center><b>Мета&nbsp;&laquo;А&raquo;</b></p><script>x</script>
      <p style="display:none">приховане</p><div>рядок<br>  другий   рядок</div><ol start=3 type=a><li>перше<li>друге</ol><ul><li>мітка</ul><pre>а  б</pre>`
    const document = await read(html)
    expect(show(document)).toEqual([
      'Розділ',
      'Мета\u00a0«А»',
      'рядок\nдругий рядок',
      'c. перше',
      'd. друге',
      '• мітка',
      'а  б',
    ])
    expect(document.blocks.slice(0, 2)).toMatchObject([{ headingLevel: 2 }, { bold: true, align: 'center' }])
  })

  it('keeps the numbers of empty items in a number column', async () => {
    expect(show(await read('<table><tr><td><ol><li></ol><td>облік</table>'))).toEqual([[['1.', 'облік']]])
  })

  it.each(['windows-1251', 'utf-8'])('obeys the encoding named: %s', async (encoding) => {
    const text = { 'windows-1251': [0xcf, 0xeb, 0xe0, 0xed], 'utf-8': [...bytesOf('План')] }[encoding] ?? []
    const head = bytesOf(`<html><meta http-equiv="Content-Type" content="text/html; charset=${encoding}"><p>`)
    expect(show(await readDocument(Uint8Array.from([...head, ...text])))).toEqual(['План'])
  })
})
