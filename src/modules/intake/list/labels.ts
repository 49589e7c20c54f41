import type { ColumnRole } from '../column-roles.ts'
import { readNumberLabel } from '../fields/number-label.ts'
import { scoreHeading } from '../structure/heading-roles.ts'

/** A line that says what it holds: «Термін виконання: 2026 рік». */
export interface Labelled {
  readonly role: ColumnRole
  readonly value: string
}

/** What labels of a list may name; levels and measures stand under their numbers. */
const ROLES: ReadonlySet<ColumnRole> = new Set([
  'executors',
  'term',
  'termFrom',
  'termTo',
  'indicator',
  'baseline',
  'target',
  'fundingSource',
  'fundingAmount',
  'expectedResult',
  'financed',
  'percent',
  'narrative',
])
/** Below this the words before a colon are prose. */
const LEAST = 0.85
const LABEL = /^[-–—•*]?\s*(\p{Lu}[\p{L}\s()/,.'’ʼ%-]{2,58}?)(?:\s*:|\s+[–—-](?=\s))\s*(.*)$/u
/** Labels with which a sentence goes on in the same line. */
const WITHIN =
  /(?<=[.;,)»]\s)(?<!^\s*[\d.]+[.)]?\s)(?=(?:Відповідальн\p{L}*|Виконав(?:ець|ці)|Співвиконавці|Термін\p{L}*|Строк\p{L}*|Показник\p{L}*|Індикатор\p{L}*|Очікуван\p{L}+ результат\p{L}*|Джерел\p{L} фінансування|Обсяг\p{L}* фінансування|Фінансування)(?: \p{L}+){0,2}\s*:)/gu

/** Reads the label of a line; null where the line has none. */
export function readLabel(line: string): Labelled | null {
  const match = LABEL.exec(line)
  if (!match) return null
  let best: ColumnRole | null = null
  let most = LEAST
  for (const [role, score] of scoreHeading(match[1] ?? '')) {
    if (score < most) continue
    best = role
    most = score
  }
  return best !== null && ROLES.has(best) ? { role: best, value: match[2] ?? '' } : null
}

/** Whether a numbered line is a label and no measure: «4. Термін реалізації Програми: …» of a passport. */
export const isNumberedLabel = (line: string): boolean => {
  const { number, rest } = readNumberLabel(line)
  return number !== null && readLabel(rest) !== null
}

/** Parts of a line, each beginning with its own label. */
export const cutAtLabels = (line: string): string[] => line.split(WITHIN).map((part) => part.trim())
