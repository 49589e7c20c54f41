import type { Line } from './lines.ts'
import { type NumberMark, readMark } from './numbering.ts'
import { piecesOf } from './pieces.ts'

/** A heading over the whole width that stands before a row: «Оперативна ціль 1.1. …». */
export interface Section {
  readonly beforeRow: number
  readonly lines: readonly number[]
}

/** Lines from a section's heading to the row under it: other headings and a title may stand between. */
const SECTION_REACH = 60
/** Lines that one such heading takes at most. */
const SECTION_LINES = 12

/** Lines that may stand between a section and the heading of the table under it. */
const LINES_BETWEEN = 6

/** Lines that a section's numbered heading may take before its first task. */
const SECTION_TITLE_LINES = 4

const LEVEL =
  /^(?:С(?:тратегічн|ТРАТЕГІЧН)\p{L}+ (?:[Цц]іл|ЦІЛ)|О(?:перативн|ПЕРАТИВН)\p{L}+ (?:[Цц]іл|ЦІЛ)|(?:Під)?[Цц]іл|ЦІЛ|П(?:ріоритет|РІОРИТЕТ)|Н(?:апрям|АПРЯМ)|Р(?:озділ|ОЗДІЛ)|З(?:авдання|АВДАННЯ)|Блок|Компонент|Модуль)\p{L}*\s+(?:№ ?)?(?:\d{1,2}(?:\.\d{1,2})*|[IVXІХ]{1,4})(?![\p{L}\d])/u
/** Numbered chapters of a programme, and the heading of its annex: they head no measures of their own. */
const CHAPTER =
  /^(?:\d{1,2}|[IVXІХ]{1,4})\.? (?:(?:паспорт|мета|визначення|обґрунтування|загальн\p{L}+ положення|ресурсне|фінансове|координація|контроль|шляхи|очікувані)(?!\p{L})|(?:перелік|напрями діяльності|завдання|заходи)(?:[ ,]+(?:(?:та|і|й) )?(?:завдан|заход|програм|план|реалізац|виконан|діяльн|мет|цілі|основн)\p{L}*)*$)/iu
/** The heading of a table begins. */
const HEADING = /^(?:№|(?:Назва|Найменування|Зміст|Перелік) (?:заход|завдан))/u
const ROMAN = /^[IVXІХ]{1,4}\. \p{Lu}/u

/** Finds the headings over the whole width and the rows before which they stand. */
export function sectionsOf(
  lines: readonly Line[],
  end: number,
  marks: readonly NumberMark[],
  isTaken: (line: number) => boolean,
  headingStart: number | null = null,
): Section[] {
  const sections: Section[] = []
  for (let at = 0; at < end; at++) {
    const text = lines[at]?.text ?? ''
    if (isTaken(at) || CHAPTER.test(text) || !(LEVEL.test(text) || ROMAN.test(text) || isOverTasks(lines, at, isTaken)))
      continue
    const beforeRow = marks.findIndex((mark) => mark.line > at)
    const next = marks[beforeRow]?.line
    if (next === undefined || next - at > SECTION_REACH) continue
    const found = [at]
    for (let more = at + 1; more < Math.min(next, at + SECTION_LINES); more++) {
      const own = lines[more]?.text ?? ''
      if (isTaken(more) || HEADING.test(own) || beginsAnother(own, lines[more - 1]?.text ?? '', more)) break
      if (piecesOf(own, more).some((piece) => piece.kind === 'amounts')) break
      found.push(more)
    }
    const behind = (found.at(-1) ?? at) + 1
    // Above the heading of columns a section is the one that stands next to it.
    if (headingStart !== null && at < headingStart && behind < headingStart - LINES_BETWEEN) continue
    const isFollowed =
      isTaken(behind) || HEADING.test(lines[behind]?.text ?? '') || startsLevel(lines[behind]?.text ?? '', behind)
    if (beforeRow > 0 || isFollowed) sections.push({ beforeRow, lines: found })
    at = found.at(-1) ?? at
  }
  return sections
}

/** The line is the beginning of a section, task or measure. */
const startsLevel = (text: string, line: number): boolean =>
  LEVEL.test(text) || ROMAN.test(text) || readMark(text, line) !== null

/** A section's heading ends where something numbered, a list or, behind a full stop, a sentence begins. */
const beginsAnother = (text: string, previous: string, line: number): boolean =>
  startsLevel(text, line) || /^[-–—•*]/.test(text) || (/[.;:!?]$/.test(previous) && /^\p{Lu}/u.test(text))

/** «2. Протидія …» with «1. …» in the next lines: a section over tasks that are counted anew. */
function isOverTasks(lines: readonly Line[], at: number, isTaken: (line: number) => boolean): boolean {
  const own = readMark(lines[at]?.text ?? '', at)
  if (own === null || own.isAlone || own.style !== '1.') return false
  for (let next = at + 1; next <= at + SECTION_TITLE_LINES && !isTaken(next); next++) {
    const mark = readMark(lines[next]?.text ?? '', next)
    if (mark !== null) return mark.style === '1.' && mark.path[0] === 1 && !mark.isAlone
  }
  return false
}
