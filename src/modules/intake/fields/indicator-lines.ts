import { collapse } from '#platform/text/fold.ts'
import { OPENING, predicateEnds, startsCompared, startsMeasured, startsWithPredicate } from './indicator-words.ts'

const BULLET = /^\s*(?:\d{1,2}(?:\)|\.(?!\d))\s*|[-–—•·*▪●]\s+)/u
const CONTINUES =
  /^(?:які|який|яка|яке|яким|яких|якими|якого|що|щоб|та|і|й|або|у|в|на|з|із|зі|за|до|від|для|про|щодо|по|при|серед|через|під|над|між|шляхом|зокрема|тощо|де)(?!\p{L})/iu
/** «звіт з інформацією про кількість …, кількість …»: the second is governed as the first. */
export const GOVERNED =
  /(?:про|щодо|за|з|із|стосовно|інформаці\p{L}+)\s+(?:кількість|кількості|частк\p{L}+|чисельність|чисельності|рівень|рівня)(?!\p{L})/iu
const DANGLING = /(?:(?<!\p{L})(?:у|в|на|з|із|зі|за|до|від|для|про|щодо|по|при|серед|та|і|й|або|не)|[-–—(«„])$/iu

interface Line {
  readonly pieces: string[]
  hasPredicate: boolean
  isGoverned: boolean
  openBrackets: number
}

const bracketsIn = (text: string): number => (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)

function begins(words: string, last: Line, ending: string): boolean {
  if (last.openBrackets > 0 && /^[^()]*\)/u.test(words)) return false
  const afterComma = ending.endsWith(',')
  if (DANGLING.test(ending)) return false
  if (!afterComma && /^[\p{Lu}«„]/u.test(words)) return true
  if (CONTINUES.test(words)) return false
  if (startsMeasured(words) || startsCompared(words)) return !(afterComma && last.isGoverned)
  if (startsWithPredicate(words)) return true
  const opening = words.split(/\s+/u, 8).join(' ')
  return predicateEnds(opening).length > 0 || (last.hasPredicate && predicateEnds(words).length > 0)
}

/** Lines of the cell as the author meant them: a line that only the page or a stray break cut is joined again. */
export function logicalLines(text: string): string[] {
  const lines: Line[] = []
  for (const raw of text.split('\n')) {
    const bullet = BULLET.exec(raw)
    const words = collapse(bullet ? raw.slice(bullet[0].length) : raw)
    if (words === '') continue
    const last = lines.at(-1)
    const ending = (last?.pieces.at(-1) ?? '').slice(-OPENING)
    const facts = { hasPredicate: predicateEnds(words).length > 0, isGoverned: GOVERNED.test(words) }
    if (last && !bullet && !/[;:]$/u.test(ending) && !begins(words, last, ending)) {
      last.pieces.push(words)
      last.hasPredicate ||= facts.hasPredicate
      last.isGoverned ||= facts.isGoverned
      last.openBrackets += bracketsIn(words)
    } else lines.push({ pieces: [words], ...facts, openBrackets: bracketsIn(words) })
  }
  return lines.map((line) => line.pieces.join(' '))
}
