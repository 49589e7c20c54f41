import { describe, expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

const cut = (text: string): string[] => piecesOf(text, 0).map((piece) => `${piece.kind}: ${piece.text}`)

describe('a line is cut', () => {
  it.each([
    ['2024-2026 Відділ освіти', ['term: 2024-2026', 'text: Відділ освіти']],
    ['2024-2026 відділ освіти', ['term: 2024-2026', 'text: відділ освіти']],
    ['Грудень 2024 р., грудень 2025 р.,', ['term: Грудень 2024 р., грудень 2025 р.,']],
    ['Щорічно 2024–2026 роки', ['term: Щорічно 2024–2026 роки']],
    ['Протягом 2024-', ['term: Протягом 2024-']],
    ['I квартал 2025 року', ['term: I квартал 2025 року']],
    ['згодою) 12,5 0,0 1 200,0 Проведено', ['text: згодою)', 'amounts: 12,5 0,0 1 200,0', 'text: Проведено']],
    ['12,0 0,0 10 лютого проведено', ['amounts: 12,0 0,0', 'text: 10 лютого проведено']],
  ])('%s', (text, pieces) => {
    expect(cut(text)).toEqual(pieces)
  })

  it.each([
    'У 2024 році проведено зустріч',
    'у 2024 році зібралися двічі',
    'робота триває на постійній основі',
    '14 лютого 2024 працівниці взяли участь',
    'на 2024-2026 роки» та інших програм',
  ])('nowhere: %s', (text) => {
    expect(piecesOf(text, 0).every((piece) => piece.kind === 'text')).toBe(true)
  })

  it('keeps its words in their order', () => {
    const text = '1 Навчання старост 2024-2026 Відділ освіти (за згодою) 5,0 4,0 80,0 Проведено'
    expect(
      piecesOf(text, 0)
        .map((piece) => piece.text)
        .join(' '),
    ).toBe(text)
  })
})
