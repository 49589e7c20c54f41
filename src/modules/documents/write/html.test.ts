import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { writeHtml } from './html.ts'
import { plainText } from './plain-text.ts'
import { anyText, documentOf, TABLE } from './testing/documents.ts'

function tags(html: string): { names: string[]; attributes: string[]; texts: string[] } {
  const names: string[] = []
  const attributes: string[] = []
  const texts: string[] = ['']
  const parser = new Parser({
    onopentag(name, given) {
      names.push(name)
      attributes.push(...Object.keys(given))
      if (name === 'br') texts[texts.length - 1] += '\n'
      else texts.push('')
    },
    ontext(text) {
      texts[texts.length - 1] += text
    },
    onclosetag(name) {
      if (name !== 'br') texts.push('')
    },
  })
  parser.end(html)
  return { names, attributes, texts }
}

const html = (text: string) => new TextDecoder().decode(writeHtml(documentOf(text)))

test('any text survives and never becomes markup', () => {
  const shape = tags(html('текст'))
  const known = new Set(shape.names)
  fc.assert(
    fc.property(anyText, (text) => {
      const { names, attributes, texts } = tags(html(text))
      const extra = names.filter((name) => name !== 'br')
      expect(extra.filter((name) => !known.has(name))).toEqual([])
      expect(extra.filter((name) => name === 'tr')).toHaveLength(TABLE.rows)
      expect(extra.filter((name) => name === 'td' || name === 'th')).toHaveLength(TABLE.cells)
      expect(attributes.filter((name) => name.startsWith('on'))).toEqual([])
      const expected = plainText(text)
      if (expected !== '') expect(texts.filter((found) => found === expected).length).toBeGreaterThanOrEqual(9)
    }),
    { numRuns: 300 },
  )
})

test('headings of columns and rows are headings; nothing is fetched or run', () => {
  const page = html('Текст')
  expect(page).toContain('<html lang="uk">')
  expect(page.match(/<thead>/g)).toHaveLength(1)
  expect(page.match(/scope="col"/g)).toHaveLength(3)
  expect(page.match(/scope="row"/g)).toHaveLength(1)
  expect(page).toContain('<caption>')
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<script|src=|href=|url\(/)
})
