import { expect, it } from 'vitest'
import { readPdf } from './index.ts'
import { rawPdf } from './testing/raw-pdf.ts'

const text = (x: number, y: number, words: string): string => `BT /F1 12 Tf ${x} ${y} Td (${words}) Tj ET`

/** A table of two rows whose frame ends at 150, with a line of text whose baseline is at `y`. */
const below = async (y: number) => {
  const frame = [200, 175, 150].map((at) => `50 ${at} m 350 ${at} l S`)
  const sides = [50, 200, 350].map((at) => `${at} 150 m ${at} 200 l S`)
  const cells = [text(54, 185, 'Measure'), text(204, 185, 'Term'), text(54, 158, 'Training of'), text(204, 158, '2026')]
  const model = await readPdf(rawPdf([...frame, ...sides, ...cells, text(54, y, 'more words')].join('\n')))
  return model.blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'))
}

it('takes a line that the frame cuts through into the cell above, and leaves one below the frame outside', async () => {
  expect(await below(144)).toEqual(['table'])
  expect(await below(139)).toEqual(['table', 'more words'])
})
