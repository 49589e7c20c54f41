import { fold } from '#platform/text/fold.ts'

const DANGLING =
  /(?:[,:(«„–—-]|(?:^|\s)(?:і|й|та|або|чи|а|у|в|на|з|із|зі|до|від|для|по|при|про|за|під|над|щодо|через|без|між|що|як|який|яка|яке|які|яких|не|ні|їх|його|її|шляхом|зокрема|також|№))$/iu
const LOWER = /^[\p{Ll}]/u
const UPPER = /^[«„"“(]?[\p{Lu}]/u
const CLOSED = /[.!?;»”"ˮ)]$/u
const NUMBERED = /^(?:<p>)?\d{1,3}(?:\.\d{1,3})*\s*[.)]/u
const OPENERS = /[(«„]/gu
const CLOSERS = /[)»”ˮ]/gu

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0

/** Whether a text cannot end where it ends: after a comma, a preposition, a conjunction, an open bracket. */
export const isDangling = (text: string): boolean => DANGLING.test(text.trimEnd())

/** Words around the seam of two texts, folded; long enough to be telling, or null. */
function seamOf(before: string, after: string): string | null {
  const left = fold(before.slice(-60)).split(' ').slice(-2)
  const right = fold(after.slice(0, 60)).split(' ').slice(0, 2)
  const seam = [...left, ...right].join(' ')
  return seam.length >= 14 ? seam : null
}

/**
 * How likely it is that `after` is the rest of a cell's text that a page cut; above 0 for, below 0 against.
 * `known` tells whether the document has the given folded words elsewhere in one piece.
 */
export function seamScore(before: string, after: string, known: (words: string) => boolean): number {
  if (before === '' || after === '') return 0
  if (NUMBERED.test(after)) return -3
  if (fold(before) === fold(after)) return -2
  let score = 0
  const seam = seamOf(before, after)
  if (seam && known(seam)) score += 2.5
  if (isDangling(before)) score += 1.5
  const missing = count(before, OPENERS) - count(before, CLOSERS)
  if (missing > 0 && count(after, CLOSERS) > count(after, OPENERS)) score += 2
  const closed = CLOSED.test(before) && missing <= 0
  if (LOWER.test(after)) score += closed ? 0.25 : 1.25
  else if (UPPER.test(after)) score += closed ? -1.5 : -0.4
  return score
}

/** Joins the rest of a text to its beginning: a word cut by a hyphen at the seam is made whole. */
export function joinSeam(before: string, after: string): string {
  if (before === '') return after
  if (/\p{L}-$/u.test(before) && LOWER.test(after) && !/\s\S{1,2}-$/u.test(before)) return before + after
  return `${before} ${after}`
}

/**
 * Divides the first cell after a page break into the rest of the text before it and its own beginning:
 * «електронному вигляді Пам’ятку видано» → the rest, and what follows the first capital. Null where no own text starts.
 */
export function splitAtOwnStart(text: string): { readonly rest: string; readonly own: string } | null {
  if (!LOWER.test(text)) return null
  const start = /[\s\n](?=[«„]?\p{Lu}\p{Ll}{2,})/u.exec(text)
  if (!start) return { rest: text, own: '' }
  return { rest: text.slice(0, start.index).trim(), own: text.slice(start.index + 1).trim() }
}

const INNER_NUMBER = /[\s\n](?=\d{1,3}(?:\.\d{1,3}){0,3}\s*(?:\.\s?\)|\)\s?\.|[.)])\s*[«„]?\p{L})/u

/** The same for a cell of measures: the rest ends where the next number begins («оборони 3). Проведення …»). */
export function splitAtNumber(text: string): { readonly rest: string; readonly own: string } | null {
  if (!LOWER.test(text)) return null
  const start = INNER_NUMBER.exec(text)
  return start ? { rest: text.slice(0, start.index).trim(), own: text.slice(start.index + 1).trim() } : null
}
