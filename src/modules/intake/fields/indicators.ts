import { collapse } from '#platform/text/fold.ts'
import type { Indicator } from '../interchange.ts'
import { cellText, nesting } from './cell-text.ts'
import { readDisaggregation } from './disaggregation.ts'
import { type Reading, reading } from './reading.ts'
import { readTargets } from './targets.ts'

const BULLET = /^\s*(?:\d{1,2}(?:\)|\.(?!\d))\s*|[-–—•·*▪●]\s+)/u
/** Nouns in the nominative with which an indicator begins. */
const MEASURED =
  /^(?:загальна\s+|середня\s+|питома\s+)?(?:кількість|частка|рівень|відсоток|вага|чисельність|число|обсяг|наявність|відсутність|зростання|збільшення|зменшення|зниження|охоплення|частота|індекс|показник|приріст|динаміка)(?!\p{L})/iu
const COMPARED = /^(?:не\s+менш|щонайменше|не\s+більш|понад|більше|принаймні|мінімум)/iu
/** Impersonal predicate («проведено», «охоплено») or a verb in the third person. */
const PREDICATE =
  /(?<!\p{L})(?:\p{L}{3,}(?:ено|ано|ято|уто|ито|овано|ьно)|[\p{L}'’ʼ]{3,}(?:ються|яться|ється|иться|ують|юють|вають)|пройшли|взяли|набули|здобули|враховує|діє|діють|працює|функціонує)(?!\p{L})/iu
const PREDICATES = new RegExp(PREDICATE, 'giu')
const RELATIVE = /^\s*(?:які|який|яка|яке|яким|яких|що|де|котр\p{L}+)(?!\p{L})/iu
const NOT_PREDICATE =
  /^(?:щорічно|щоквартально|зокрема|окремо|відповідно|щомісячно|постійно|систематично|регулярно|додатково|залежно|спільно|обов['’ʼ]язково|включно|своєчасно|безкоштовно|безоплатно)$/iu
const CONTINUES =
  /^(?:які|який|яка|яке|яким|яких|якими|якого|що|щоб|та|і|й|або|у|в|на|з|із|зі|за|до|від|для|про|щодо|по|при|серед|через|під|над|між|шляхом|зокрема|тощо|де)(?!\p{L})/iu
/** «звіт з інформацією про кількість …, кількість …»: the second is governed as the first. */
const GOVERNED =
  /(?:про|щодо|за|з|із|стосовно|інформаці\p{L}+)\s+(?:кількість|кількості|частк\p{L}+|чисельність|чисельності|рівень|рівня)(?!\p{L})/iu
const PREPOSITION =
  /^(?:у|в|на|з|із|зі|за|до|від|для|про|щодо|по|при|серед|через|під|над|між|шляхом|відповідно|та|і|й)(?!\p{L})/iu
const DANGLING = /(?:(?<!\p{L})(?:у|в|на|з|із|зі|за|до|від|для|про|щодо|по|при|серед|та|і|й|або|не)|[-–—(,«„])$/iu

function hasPredicate(text: string): boolean {
  for (const clause of text.split(/,\s/u)) {
    if (RELATIVE.test(clause)) continue
    for (const match of clause.matchAll(PREDICATES)) if (!NOT_PREDICATE.test(match[0])) return true
  }
  return false
}

/** «визначено потребу», «охоплено більше 200 осіб»: a predicate with its own object. */
function startsWithPredicate(text: string): boolean {
  const match = PREDICATE.exec(text)
  if (match?.index !== 0 || NOT_PREDICATE.test(match[0])) return false
  const rest = text.slice(match[0].length).trimStart()
  return /^[\p{L}\d«„]/u.test(rest) && !PREPOSITION.test(rest)
}

const startsMeasured = (text: string): boolean => MEASURED.test(text) || COMPARED.test(text)

function beginsIndicator(line: string, previous: string): boolean {
  if (CONTINUES.test(line)) return false
  if (startsMeasured(line)) return !(/,$/u.test(previous) && GOVERNED.test(previous))
  if (startsWithPredicate(line)) return true
  const opening = line.split(/\s+/u).slice(0, 8).join(' ')
  return hasPredicate(opening) || (hasPredicate(line) && hasPredicate(previous))
}

/** Lines of the cell as the author meant them: a line that only the page or a stray break cut is joined again. */
function logicalLines(text: string): string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const bullet = BULLET.exec(line)
    const words = collapse(bullet ? line.slice(bullet[0].length) : line)
    if (words === '') continue
    const previous = lines.at(-1)
    if (previous === undefined || bullet || /[;:]$/u.test(previous)) {
      lines.push(words)
      continue
    }
    const isCapital = /^[\p{Lu}«„]/u.test(words)
    const isOpen = !nesting(previous).isBalanced && /^[^()]*\)/u.test(words)
    const begins = isOpen
      ? false
      : DANGLING.test(previous) && !/,$/u.test(previous)
        ? false
        : isCapital && !/,$/u.test(previous)
          ? true
          : beginsIndicator(words, previous)
    if (begins) lines.push(words)
    else lines[lines.length - 1] = `${previous} ${words}`
  }
  return lines
}

interface Part {
  readonly text: string
  readonly isGuess: boolean
}

const CUT = /;|,\s|(?<=\p{L}{3,}|\))\.\s(?=\p{Lu})|\s(?:та|і)\s|:\s/gu

/** Splits a line into indicators; commas and conjunctions only where a whole indicator stands on either side. */
function splitLine(line: string): Part[] {
  const { inside } = nesting(line)
  const parts: Part[] = []
  let from = 0
  let isGuess = false
  const cut = (to: number, next: number, guess: boolean): void => {
    parts.push({ text: line.slice(from, to), isGuess })
    from = next
    isGuess = guess
  }
  for (const match of line.matchAll(CUT)) {
    const at = match.index
    if (inside[at] === 1 || at < from) continue
    const next = at + match[0].length
    const before = line.slice(from, at)
    const after = line.slice(next).trimStart()
    const mark = match[0].trim()
    if (mark === ';') cut(at, next, false)
    else if (mark === '.') {
      if (startsMeasured(after) || hasPredicate(after.split(/\s+/u).slice(0, 8).join(' '))) cut(at + 1, next, false)
    } else if (mark === ':') {
      if (COMPARED.test(after) && /\d/.test(before)) cut(at, next, false)
    } else if (mark === ',') {
      const isOwn = startsMeasured(after)
        ? MEASURED.test(after) && !GOVERNED.test(before)
        : startsWithPredicate(after) && (hasPredicate(before) || MEASURED.test(before))
      if (isOwn) cut(at, next, false)
    } else if (startsWithPredicate(after) && hasOwnObject(before)) cut(at, next, true)
  }
  parts.push({ text: line.slice(from), isGuess })
  return parts
}

/** A predicate and what it is about both stand in the clause, so that the next predicate begins another. */
function hasOwnObject(clause: string): boolean {
  const match = PREDICATE.exec(clause)
  if (!match || NOT_PREDICATE.test(match[0])) return false
  return /\p{L}/u.test(clause.slice(match.index + match[0].length))
}

const tidy = (text: string): string => collapse(text).replace(/[\s;:,]+$/u, '')

/** Reads an indicator cell (its paragraphs, or text with line breaks) into indicators with targets and dimensions. */
export function readIndicators(cell: string | readonly string[]): Reading<Indicator[]> {
  const parts = logicalLines(cellText(cell))
    .flatMap(splitLine)
    .map((part) => ({ ...part, text: tidy(part.text) }))
    .filter((part) => /[\p{L}\d]/u.test(part.text))
  const indicators = parts.map(({ text }) => ({
    text,
    targets: readTargets(text),
    disaggregation: readDisaggregation(text),
  }))
  return reading(indicators, parts.some((part) => part.isGuess) ? 'indicators-divided' : undefined)
}
