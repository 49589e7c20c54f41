import fc from 'fast-check'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { AppError } from '#platform/errors/app-error.ts'
import { writePdf } from './pdf.ts'
import { anyText, documentOf } from './testing/documents.ts'

async function read(bytes: Uint8Array): Promise<{ text: string; roles: string[]; lang: string }> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const file = await task.promise
  let text = ''
  const roles: string[] = []
  const walk = (node: object): void => {
    if ('role' in node && typeof node.role === 'string') roles.push(node.role)
    if ('children' in node && Array.isArray(node.children)) node.children.forEach(walk)
  }
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join(' ')
    const tree: object | null = await page.getStructTree()
    if (tree !== null) walk(tree)
  }
  const metadata = await file.getMetadata()
  await task.destroy()
  return { text, roles, lang: JSON.stringify(metadata.info) }
}

const letters = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad-]+/g, '')

test('a tagged PDF/UA-1 file with headings of columns, the same bytes every time', async () => {
  const first = await writePdf(documentOf('Ґанок і їжак'))
  expect(Buffer.from(first).includes('pdfuaid:part')).toBe(true)
  expect(Buffer.compare(first, await writePdf(documentOf('Ґанок і їжак')))).toBe(0)
  const { roles, text, lang } = await read(first)
  // Three cells of the two heading rows beside the merged one, and the group row.
  expect(roles.filter((role) => role === 'TH').length).toBeGreaterThanOrEqual(5)
  expect(roles).toContain('H1')
  expect(letters(text)).toContain('Ґанокіїжак')
  expect(text).toContain('сторінка')
  expect(lang).toContain('uk')
})

test('any text sets, never as markup, and never changes the structure', async () => {
  const rolesOf = (roles: string[]) => roles.filter((role) => ['Table', 'TR', 'TH', 'TD', 'H1'].includes(role)).sort()
  const shape = rolesOf((await read(await writePdf(documentOf('текст')))).roles)
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(rolesOf((await read(await writePdf(documentOf(`а${text}`)))).roles)).toEqual(shape)
    }),
    { numRuns: 40 },
  )
})

test.each([
  '#let x = 1',
  '*жирно* _курсив_',
  '$x^2$ \\ ~ --- ...',
  '@label <label> [x] {y} // z',
  '= Заголовок',
  '"лапки" \'і\'',
])('the text %j stands as it is', async (text) => {
  expect(letters((await read(await writePdf(documentOf(text)))).text)).toContain(letters(text))
})

test('a sign without a form in the typeface is shown as missing', async () => {
  expect((await read(await writePdf(documentOf('до 漢 після')))).text).toContain('до □ після')
})

test('a document that takes too long is given up, and the next one is set all the same', async () => {
  const slow = writePdf(documentOf('повільно'), { timeLimit: 0 })
  await expect(slow).rejects.toThrow(AppError)
  await expect(slow).rejects.toMatchObject({ code: 'document.took_too_long' })
  expect((await writePdf(documentOf('далі'))).length).toBeGreaterThan(1000)
})
