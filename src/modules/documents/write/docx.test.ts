import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { afterEach, expect, test, vi } from 'vitest'
import { writeDocx } from './docx.ts'
import { plainText } from './plain-text.ts'
import { anyText, documentOf, TABLE } from './testing/documents.ts'

interface Seen {
  readonly counts: Map<string, number>
  /** Text of each paragraph, with line breaks and tabulators. */
  readonly paragraphs: string[]
}

function read(bytes: Uint8Array): Seen {
  const entry = unzipSync(bytes)['word/document.xml']
  if (entry === undefined) throw new Error('no document')
  const seen: Seen = { counts: new Map(), paragraphs: [] }
  let isText = false
  const parser = new Parser(
    {
      onopentag(name) {
        seen.counts.set(name, (seen.counts.get(name) ?? 0) + 1)
        if (name === 'w:p') seen.paragraphs.push('')
        const last = seen.paragraphs.length - 1
        if (name === 'w:br') seen.paragraphs[last] += '\n'
        if (name === 'w:tab') seen.paragraphs[last] += '\t'
        isText = name === 'w:t'
      },
      ontext(text) {
        if (isText) seen.paragraphs[seen.paragraphs.length - 1] += text
      },
      onclosetag() {
        isText = false
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(strFromU8(entry))
  return seen
}

afterEach(() => {
  vi.useRealTimers()
})

test('any text survives and never changes the structure', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const { counts, paragraphs } = read(await writeDocx(documentOf(text)))
      expect(counts.get('w:tbl')).toBe(1)
      expect(counts.get('w:tr')).toBe(TABLE.rows)
      expect(counts.get('w:tblHeader')).toBe(TABLE.headingRows)
      // The approval, the title, the prose, and five in the table.
      expect(paragraphs.filter((paragraph) => paragraph === plainText(text)).length).toBeGreaterThanOrEqual(8)
    }),
    { numRuns: 60 },
  )
})

test('the same document gives the same bytes, without persons or dates', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-04T10:00:00Z') })
  const first = await writeDocx(documentOf('Текст'))
  vi.setSystemTime('2031-12-25T12:00:00Z')
  expect(Buffer.compare(first, await writeDocx(documentOf('Текст')))).toBe(0)
  const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())
  expect(core).toContain('<dc:title>Назва Текст</dc:title>')
  expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/)
})

test('merged cells, landscape paper and the language of the text', async () => {
  const bytes = await writeDocx(documentOf('Текст'))
  const files = unzipSync(bytes)
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(body).toContain('<w:vMerge w:val="restart"/>')
  expect(body).toContain('<w:gridSpan w:val="3"/>')
  expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
  expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('w:val="uk-UA"')
})
