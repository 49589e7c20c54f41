import { describe, expect, it } from 'vitest'
import { KnownParagraphs } from './known-paragraphs.ts'
import type { Setting } from './line-joining.ts'
import { HyphenCount, joinLine } from './line-joining.ts'
import type { TextLine } from './lines.ts'
import { Vocabulary } from './vocabulary.ts'

function setting(text: string, isHyphenated: boolean): Setting {
  const vocabulary = new Vocabulary()
  vocabulary.add({ text }, true)
  return { vocabulary, isHyphenated, known: new KnownParagraphs(), cellLeading: 1.2, textLeading: 1.2 }
}

describe('joining lines', () => {
  it.each([
    ['у громаді', 'та центрі', '', true, 'у громаді та центрі'],
    ['забезпе-', 'чення', '', true, 'забезпечення'],
    ['забезпе-', 'чення', '', false, 'забезпе-чення'],
    ['соціально-', 'побутових', 'соціально-побутових', true, 'соціально-побутових'],
    ['інформаційно-', 'просвітницька', 'просвітницька', true, 'інформаційно-просвітницька'],
    ['мережу центр-', 'громада', 'центр громада', true, 'мережу центр-громада'],
    ['2026-', '2030 роки', '', true, '2026-2030 роки'],
    ['2026–', '2030 роки', '', true, '2026–2030 роки'],
    ['захід –', 'тренінг', '', true, 'захід – тренінг'],
    ['та/', 'або', '', true, 'та/або'],
    ['Вільшансько-', 'Слобідський', '', true, 'Вільшансько-Слобідський'],
  ])('%s + %s (known: %s, hyphenated: %s)', (before, after, known, isHyphenated, expected) => {
    expect(joinLine(before, after, null, setting(known, isHyphenated))).toBe(expected)
  })

  it('joins a word that is wider than its column', () => {
    const known = setting('виконавці', false)
    expect(joinLine('виконавц', 'і', 'виконавц', known)).toBe('виконавці')
    expect(joinLine('виконавц', 'і', null, known)).toBe('виконавц і')
    expect(joinLine('перелік виконавц', 'і', 'перелік виконавц', known)).toBe('перелік виконавц і')
  })

  it('takes a document for hyphenated when words that it has elsewhere are broken, or very many are', () => {
    const count = (pairs: readonly (readonly [string, string])[], known: string): boolean => {
      const hyphens = new HyphenCount()
      for (const [line, next] of pairs) hyphens.add(line, next, setting(known, false).vocabulary)
      return hyphens.isHyphenated
    }
    const plain = Array.from({ length: 20 }, () => ['рядок', 'рядок'] as const)
    expect(count([...plain, ['гро-', 'мада']], 'громада')).toBe(true)
    expect(count([...plain, ['гро-', 'мада']], '')).toBe(false)
    expect(count([...plain, ['соціально-', 'побутові']], 'соціально-побутові')).toBe(false)
    expect(count([...plain, ['гро-', 'мада'], ['цен-', 'тру'], ['пра-', 'ва']], '')).toBe(true)
  })
})

describe('entries of a list', () => {
  const lines = (...texts: string[]): TextLine[] =>
    texts.map((text) => ({
      text,
      words: [],
      page: 1,
      left: 0,
      right: 10,
      baseline: 0,
      size: 10,
      bold: false,
      direction: 0,
      firstUnit: 1,
      firstCharacter: 1,
    }))

  it('are parted where each stands elsewhere as a paragraph of its own', () => {
    const known = new KnownParagraphs()
    for (const text of ['Центр культури', 'Відділ освіти міської ради', 'Поліція']) known.add(text)
    const split = (...texts: string[]): string[][] =>
      known.split(lines(...texts)).map((piece) => piece.map((l) => l.text))
    expect(split('Відділ освіти', 'міської ради', 'Поліція')).toEqual([['Відділ освіти', 'міської ради'], ['Поліція']])
    expect(split('Центр культури', 'Вільшанської громади')).toEqual([['Центр культури', 'Вільшанської громади']])
  })
})
