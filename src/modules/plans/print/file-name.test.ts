import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeFileName } from './file-name.ts'

test('any title gives a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = safeFileName(title, 'docx')
      expect(name).toMatch(/^[\p{L}\p{N}ʼ][\p{L}\p{N}ʼ -]*\.docx$/u)
      expect(name.length).toBeLessThan(120)
    }),
  )
})

test.each([
  ['План заходів на 2026–2030 роки', 'План заходів на 2026-2030 роки.pdf'],
  ['../../etc/passwd', 'etc passwd.pdf'],
  ['CON', 'план.pdf'],
  ['', 'план.pdf'],
])('%s → %s', (title, name) => {
  expect(safeFileName(title, 'pdf')).toBe(name)
})
