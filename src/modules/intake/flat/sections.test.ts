import { expect, test } from 'vitest'
import { paragraphOf } from '../structure/testing/document-of.ts'
import { linesOf } from './lines.ts'
import { readMark } from './numbering.ts'
import { sectionsOf } from './sections.ts'

const sections = (...texts: string[]) => {
  const lines = linesOf(texts.map((text) => paragraphOf(text)))
  const marks = lines.flatMap(({ text }, at) => (/^\d\.\d/.test(text) ? (readMark(text, at) ?? []) : []))
  const rows = new Set(marks.map(({ line }) => line))
  return sectionsOf(lines, lines.length, marks, (at) => rows.has(at)).map((section) =>
    section.lines.map((at) => lines[at]?.text).join(' '),
  )
}

test('a section ends where the heading of its table begins', () => {
  expect(
    sections(
      'Стратегічна ціль 1. Участь жінок',
      'у громаді',
      '№ з/п',
      'Назва заходу Строк',
      '1.1. Навчання',
      '1.2. Облік',
    ),
  ).toEqual(['Стратегічна ціль 1. Участь жінок у громаді'])
  expect(
    sections('1.1. Облік', 'Стратегічна ціль 2. Участь', 'жінок', '№ з/п', 'Назва заходу', '2.1. Навчання'),
  ).toEqual(['Стратегічна ціль 2. Участь жінок'])
})

test('chapters of a programme are no sections, measures of a field are', () => {
  expect(sections('1.1. Облік', 'VII. Перелік завдань і заходів програми', '2.1. Навчання')).toEqual([])
  expect(sections('1.1. Облік', 'ІІ. Заходи з протидії насильству', '2.1. Навчання')).toEqual([
    'ІІ. Заходи з протидії насильству',
  ])
})
