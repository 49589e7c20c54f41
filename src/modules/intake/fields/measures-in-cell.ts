import { collapse } from '#platform/text/fold.ts'
import { cellText } from './cell-text.ts'
import { readNumberLabel } from './number-label.ts'

/** One of several measures of a cell. `number` as printed, without bracket or final dot. */
export interface MeasureInCell {
  /** Null for text before the first number: the end of a measure that a page or row cut. */
  readonly number: string | null
  readonly text: string
}

const MARKER = /(?<![\p{L}\d.,/№(-])(\d{1,3}(?:\.\d{1,3}){0,4})(\s?\)\s?\.?|\.)?(?=\s*[\p{L}«„“"(])/gu
/** A number after these words names something else. */
const REFERENCE =
  /(?<!\p{L})(?:№|ст\.|статт\p{L}+|п\.|пп\.|пункт\p{L}*|підпункт\p{L}*|част\p{L}+|додат\p{L}+|завдан\p{L}+|захо\p{L}+|розділ\p{L}*|таблиц\p{L}+|форм\p{L}+|від|до|з|за|на|у|в|або|та|і)\s*$/iu

interface Marker {
  readonly at: number
  readonly end: number
  readonly parts: readonly number[]
  readonly isBracketed: boolean
  readonly opensLine: boolean
}

function markersOf(text: string): Marker[] {
  const markers: Marker[] = []
  for (const match of text.matchAll(MARKER)) {
    const number = match[1] ?? ''
    const mark = match[2] ?? ''
    const before = text.slice(Math.max(0, match.index - 14), match.index)
    const opensLine = before === '' || /\n\s*$/u.test(before)
    const isBracketed = mark.includes(')')
    if (!opensLine && REFERENCE.test(before)) continue
    if (mark === '' && !number.includes('.')) continue
    // «1.1.1. Проведення»: in running text a new measure begins with a capital letter, unless a bracket shows it.
    const after = text.slice(match.index + match[0].length).trimStart()
    if (!opensLine && !isBracketed && !/^[\p{Lu}«„“"]/u.test(after)) continue
    markers.push({
      at: match.index,
      end: match.index + match[0].length,
      parts: number.split('.').map(Number),
      isBracketed,
      opensLine,
    })
  }
  return markers
}

/** The same kind of number, next in order: 2.1.7 after 2.1.6, or 2.2.1 after it where a line begins so. */
function follows(previous: Marker, next: Marker): boolean {
  if (previous.isBracketed !== next.isBracketed || previous.parts.length !== next.parts.length) return false
  const last = previous.parts.length - 1
  const differs = previous.parts.findIndex((part, at) => part !== next.parts[at])
  if (differs < 0) return false
  const step = (next.parts[differs] ?? 0) - (previous.parts[differs] ?? 0)
  if (differs === last) return step === 1 || (next.opensLine && step > 0 && step < 10)
  return next.opensLine && step === 1
}

const ALPHABET = 'абвгґдеєжзиіїйклмнопрстуфхцчшщюя'

/** Measures that letters count («а)», «б)»), each on its own line from the first on; a list inside a measure is none. */
function splitLetters(text: string): MeasureInCell[] {
  const measures: { number: string | null; text: string }[] = []
  for (const line of text.split('\n')) {
    const { number, rest } = readNumberLabel(line)
    const last = measures.at(-1)
    const isLetter = number !== null && /^\p{L}$/u.test(number) && line.trimStart()[number.length] === ')'
    const from = ALPHABET.indexOf(last?.number?.toLowerCase() ?? '')
    const step = isLetter ? ALPHABET.indexOf(number.toLowerCase()) - from : 0
    if (last === undefined ? !isLetter : !isLetter || step < 1 || step > 3) {
      if (last === undefined) return []
      last.text = collapse(`${last.text} ${line}`)
    } else measures.push({ number, text: collapse(rest) })
  }
  return measures
}

/**
 * Splits a cell that lists several numbered measures, each on its own line or all in one; one entry where it lists
 * none. Dates, «ст. 26» and «№ 1.1» do not split.
 */
export function splitMeasures(cell: string | readonly string[]): MeasureInCell[] {
  const text = cellText(cell)
  if (text === '') return []
  const chosen: Marker[] = []
  for (const marker of markersOf(text)) {
    const last = chosen.at(-1)
    if (last ? follows(last, marker) : marker.opensLine) chosen.push(marker)
  }
  const first = chosen[0]
  if (!first) {
    const lettered = splitLetters(text)
    if (lettered.length > 1) return lettered
    const label = readNumberLabel(collapse(text))
    return label.number !== null && label.level === null
      ? [{ number: label.number, text: label.rest }]
      : [{ number: null, text: collapse(text) }]
  }
  const measures: MeasureInCell[] = []
  const prefix = collapse(text.slice(0, first.at))
  if (prefix !== '') measures.push({ number: null, text: prefix })
  chosen.forEach((marker, index) => {
    const words = collapse(text.slice(marker.end, chosen[index + 1]?.at ?? text.length))
    measures.push({ number: marker.parts.join('.'), text: words.replace(/^[.):\s]+/u, '') })
  })
  return measures
}
