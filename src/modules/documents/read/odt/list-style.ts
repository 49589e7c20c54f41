import { bulletSign, formatNumber } from '../model/list-number.ts'
import { CLOSE, END, OPEN, type XmlScanner } from '../xml/xml-scanner.ts'

interface ListLevel {
  format: string
  bullet: string | null
  prefix: string
  suffix: string
  /** How many levels the label shows, this one included. */
  displayLevels: number
  start: number
  /** `%1%.%2%)`: the whole label, where the producer wrote it; it goes before the other properties. */
  pattern: string | null
  isCloseToText: boolean
}

/** Levels of a list style, from 1. */
export type ListStyle = ReadonlyMap<number, ListLevel>

export function readListStyle(xml: XmlScanner): ListStyle {
  const levels = new Map<number, ListLevel>()
  const depth = xml.depth
  let level: ListLevel | undefined
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token === CLOSE && xml.depth < depth) break
    if (token !== OPEN) continue
    const isLevel = /^text:(list-level-style-(number|bullet|image)|outline-level-style)$/.test(xml.name)
    if (isLevel) {
      level = readLevel(xml)
      levels.set(Number(xml.attribute('text:level') ?? '1'), level)
    } else if (xml.name === 'style:list-level-label-alignment' && level !== undefined) {
      level.isCloseToText = xml.attribute('text:label-followed-by') === 'nothing'
    }
  }
  return levels
}

function readLevel(xml: XmlScanner): ListLevel {
  const isNumber = xml.name === 'text:list-level-style-number' || xml.name === 'text:outline-level-style'
  return {
    format: xml.attribute('style:num-format') ?? '',
    bullet: isNumber ? null : bulletSign(xml.attribute('text:bullet-char') ?? ''),
    prefix: xml.attribute('style:num-prefix') ?? '',
    suffix: xml.attribute('style:num-suffix') ?? '',
    displayLevels: Number(xml.attribute('text:display-levels') ?? '1'),
    start: Number(xml.attribute('text:start-value') ?? '1'),
    pattern: xml.attribute('loext:num-list-format') ?? xml.attribute('style:num-list-format'),
    isCloseToText: false,
  }
}

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** Cyrillic formats are written as the beginning of their row: «А, Б, .., Аа, Бб, ... (uk)». */
function formatName(format: string): string {
  if (format.startsWith('А')) return 'russianUpper'
  if (format.startsWith('а')) return 'russianLower'
  return formats[format] ?? 'decimal'
}

/** Counts of the levels of one list, from level 1 at index 1. */
export type ListCounts = (number | undefined)[]

/** Steps the level and gives the label with the space that divides it from the text. */
export function nextLabel(style: ListStyle, counts: ListCounts, level: number, start: number | null): string {
  const definition = style.get(level)
  if (definition === undefined) return ''
  const previous = counts[level]
  counts[level] = start ?? (previous === undefined ? definition.start : previous + 1)
  counts.length = level + 1
  const label = print(style, counts, level, definition)
  return label === '' || definition.isCloseToText ? label : `${label} `
}

function print(style: ListStyle, counts: ListCounts, level: number, definition: ListLevel): string {
  if (definition.bullet !== null) return definition.bullet
  if (definition.format === '') return ''
  const numberOf = (at: number) => {
    const part = style.get(at)
    if (part === undefined || part.bullet !== null || part.format === '') return ''
    return formatNumber(counts[at] ?? part.start, formatName(part.format))
  }
  if (definition.pattern !== null) {
    return definition.pattern.replace(/%(\d{1,2})%/g, (_, digits: string) => numberOf(Number(digits))).trim()
  }
  const numbers: string[] = []
  for (let at = Math.max(1, level - definition.displayLevels + 1); at <= level; at++) {
    const number = numberOf(at)
    if (number !== '') numbers.push(number)
  }
  return `${definition.prefix}${numbers.join('.')}${definition.suffix}`.trim()
}
