import { fold } from '#platform/text/fold.ts'
import { columnsNamed } from './heading-order.ts'
import type { Line } from './lines.ts'

/** Stems of words that headings of columns are made of. */
const HEADING_WORD =
  /^(?:завдан|зах[оі]д|зміст|найменуван|назва|назви|перелік|відповідальн|співвиконав|виконав|виконан|термін|строк|період|реалізац|показник|індикатор|очікуван|результат|джерел|фінансуван|обсяг|орієнтовн|прогнозн|річн|тис$|грн|гривень|план|факт|уточнен|профінансов|звітн|відсот|інформац|стан$|приміт|усього|всього|зокрема|програм|ціл|оперативн|стратегічн|номер|напрям|діяльн|пріоритетн|початок|закінчення|дата|року$|рік$|роки$|роках$|пп$|зп$|з$|п$|про$|у$|в$|за$|та$|і$|на$|для$|до$|до$|%$|\d{1,2}$|20\d\d$)/u

/** A block of this many lines of heading words is a table's heading that the page made into running text. */
const LEAST_BLOCK = 4

const TITLE_LINE =
  /^(?:звіт(?:у|ність)?(?:$| про)|про (?:результати|хід|стан|підсумки) (?:виконання|реалізації)|за 20\d\d рік$|дата і номер|термін (?:реалізації|дії) (?:програми|плану)|(?:міськ|сільськ|селищн|районн|обласн)?\p{L}*\s?(?:цільова|комплексна|соціальна)(?!\p{L}).*програм|план заходів|паспорт|додаток(?:$| \d| до)|продовження (?:додатка|таблиці)|затверджено(?!\p{L})|рішення(?:м)? (?:виконавчого|\p{L}+ (?:міської|сільської|селищної) ради)|аркуш|стор(?:інка|\.))/iu
const PROGRAMME_NAME = /програм\p{L}* [«"„].+[»"”]? .*(?:20\d\d).*рок/iu

const PAGE_NUMBER = /^(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$/

export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text)

/** All words of the line are words of headings, or rests of such words cut by a narrow column. */
function isHeadingFragment(text: string): boolean {
  const words = fold(text).split(' ')
  if (words.length > 12 || /^\d{1,3}[.)]|20\d\d ?[-–—] ?20\d\d/.test(text)) return false
  return words.every(
    (word, at) =>
      HEADING_WORD.test(word) ||
      (at === 0 && word.length <= 5 && /^\p{Ll}/u.test(text) && /(?:но|ня|ття|ння|ів|ий|ої|ого)$/u.test(` ${word}`)) ||
      word === '' ||
      /^ано$/u.test(word),
  )
}

/** A line of column numbers under a heading: «1 2 3 4 5». */
export const isColumnNumbers = (text: string): boolean => {
  const numbers = text.split(/[\s|]+/).filter((word) => word !== '')
  return numbers.length > 2 && numbers.every((word, at) => word === String(at + 1))
}

/** Lines inside the table that belong to a heading of columns, page numbers and the like. */
export function headingLines(lines: readonly Line[], firstRow: number): Set<number> {
  const found = new Set<number>()
  let block: number[] = []
  const close = (): void => {
    const isBare = (at: number | undefined): boolean => at !== undefined && !/\p{L}|№/u.test(lines[at]?.text ?? '')
    while (isBare(block[0])) block.shift()
    while (isBare(block.at(-1))) block.pop()
    if (block.length >= LEAST_BLOCK) for (const at of block) found.add(at)
    block = []
  }
  lines.forEach((line, at) => {
    if (isColumnNumbers(line.text)) found.add(at)
    if (isHeadingFragment(line.text) && !TITLE_LINE.test(line.text)) block.push(at)
    else close()
  })
  close()
  for (const at of columnNumbersBelow(lines)) found.add(at)
  for (const at of pageNumbers(lines)) found.add(at)
  for (const at of repeatedHeading(lines, firstRow)) found.add(at)
  return found
}

/** Column numbers of which each stands in a line of its own: 1, 2, 3 … */
function columnNumbersBelow(lines: readonly Line[]): number[] {
  const found: number[] = []
  for (let at = 0; at < lines.length; ) {
    let end = at
    while (lines[end]?.text === String(end - at + 1)) end++
    if (end - at >= 3) for (let line = at; line < end; line++) found.push(line)
    at = Math.max(end, at + 1)
  }
  return found
}

/** Lines above a heading's end in which it is looked for, and times that pages must print it again. */
const HEADING_REACH = 40
const LEAST_REPEATS = 2
/** A line that names so many columns is a heading when it comes but once more. */
const LEAST_NAMED = 3

/** The heading above the first row as later pages print it again, whatever its words are. */
function repeatedHeading(lines: readonly Line[], firstRow: number): number[] {
  const above = new Set(lines.slice(Math.max(0, firstRow - HEADING_REACH), firstRow).map(({ text }) => text))
  const counts = new Map<string, number>()
  for (const { text } of lines.slice(firstRow)) if (above.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const isRepeated = (text: string | undefined): boolean => (counts.get(text ?? '') ?? 0) >= LEAST_REPEATS
  const found: number[] = []
  for (let at = firstRow; at < lines.length; ) {
    let end = at
    while (isRepeated(lines[end]?.text)) end++
    if (end - at >= 3) for (let line = at; line < end; line++) found.push(line)
    at = Math.max(end, at + 1)
  }
  lines.forEach(({ text }, at) => {
    if (at >= firstRow && above.has(text) && columnsNamed(text) >= LEAST_NAMED) found.push(at)
  })
  return found
}

/** Numbers alone in lines that grow by one through the document. */
function pageNumbers(lines: readonly Line[]): number[] {
  const alone = lines.flatMap((line, at) =>
    isPageNumber(line.text) ? [{ at, value: Number(/\d+/.exec(line.text)?.[0]) }] : [],
  )
  const pages = alone.filter(({ at, value }) =>
    alone.some((other) => Math.abs(other.value - value) === 1 && Math.abs(other.at - at) > 12),
  )
  return pages.length > 1 ? pages.map(({ at }) => at) : []
}

/** Lines between the first and the last line of a document's title that stands between rows. */
export function titleLines(lines: readonly Line[], from: number, isTaken: (line: number) => boolean): Set<number> {
  const found = new Set<number>()
  const strong: number[] = []
  for (let at = from; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (!isTaken(at) && (TITLE_LINE.test(text) || PROGRAMME_NAME.test(text))) strong.push(at)
  }
  strong.forEach((at, index) => {
    const next = strong[index + 1]
    const previous = strong[index - 1]
    const isNear = (next !== undefined && next - at <= 4) || (previous !== undefined && at - previous <= 4)
    if (!isNear && !isTaken(at + 1) && !isTaken(at - 1)) return
    found.add(at)
    if (next === undefined || next - at > 4) return
    for (let between = at + 1; between < next; between++) if (!isTaken(between)) found.add(between)
  })
  return found
}
