import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate, formatNumeric, isDateFormat } from './number-format.ts'

describe('formatNumeric', () => {
  it.each([
    [1234567.5, '#,##0.00', '1 234 567,50'],
    [0.1 + 0.2, 'General', '0,3'],
    [-12.345, '0.0', '-12,3'],
    [-0.001, '0.0', '0,0'],
    [0.5, '0%', '50%'],
    [12.5, '0.0##', '12,5'],
    [1500, '#,##0\\ "грн"', '1 500 грн'],
    [0, '#,##0.00;-#,##0.00;"-"', '-'],
    [0, '_-* #,##0.00\\ _₴_-;-* #,##0.00\\ _₴_-;_-* "-"??\\ _₴_-;_-@_-', '-'],
    [-7, '#,##0;[Red]-#,##0', '-7'],
    [1e21, 'General', '1e+21'],
    [5, '@', '5'],
  ])('%d in %s is «%s»', (value, format, shown) => {
    expect(formatNumeric(value, format)).toBe(shown)
  })

  it('shows the number that was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const typed = digits / 10 ** decimals
        expect(Number(formatNumeric(typed, 'General').replace(',', '.'))).toBe(typed)
      }),
    )
  })
})

describe('formatDate', () => {
  it.each([
    [46096, 'dd.mm.yyyy', false, '15.03.2026'],
    [46096 - 1462, 'd/m/yy', true, '15.03.2026'],
    [1, 'dd.mm.yyyy', false, '01.01.1900'],
    [61, 'dd.mm.yyyy', false, '01.03.1900'],
    [46357, 'mmmm yyyy', false, 'грудень 2026'],
    [46357, 'yyyy', false, '2026'],
    [46096.75, 'dd.mm.yyyy hh:mm', false, '15.03.2026 18:00'],
    [0.5, 'h:mm', false, '12:00'],
    [-5, 'dd.mm.yyyy', false, '-5'],
  ])('day %d in %s is «%s»', (serial, format, is1904, shown) => {
    expect(formatDate(serial, format, is1904)).toBe(shown)
  })

  it.each([
    ['dd.mm.yyyy', true],
    ['[$-422]d mmmm yyyy" р.";@', true],
    ['General', false],
    ['#,##0.00" днів"', false],
    ['[Red]0', false],
    ['0.00E+00', false],
  ])('%s is a date: %s', (format, isDate) => {
    expect(isDateFormat(format)).toBe(isDate)
  })
})
