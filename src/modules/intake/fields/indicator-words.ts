import { wordKey } from './cell-text.ts'
import { isPredicate } from './predicates.ts'

/** Nouns in the nominative with which an indicator begins. */
const MEASURED =
  /^(?:загальна\s+|середня\s+|питома\s+)?(?:кількість|частка|рівень|відсоток|вага|чисельність|число|обсяг|наявність|відсутність|зростання|збільшення|зменшення|зниження|охоплення|частота|індекс|показник|приріст|динаміка)(?!\p{L})/iu
const COMPARED = /^(?:не\s+менш|щонайменше|не\s+більш|понад|більше|принаймні|мінімум)/iu
const PREPOSITION =
  /^(?:у|в|на|з|із|зі|за|до|від|для|про|щодо|по|при|серед|через|під|над|між|шляхом|відповідно|та|і|й)(?!\p{L})/iu
/** Beginning of a relative clause. */
export const RELATIVE =
  /^\s*(?:(?:в|у|на|з|із|за|для|до|про)\s+)?(?:як(?:і|ий|а|е|у|им|их|ого|ому|ої|ій|ою|ими)|що|де|котр\p{L}+)(?!\p{L})/iu

/** Characters of a text's beginning that decide what begins there. */
export const OPENING = 120

export const startsMeasured = (text: string): boolean => MEASURED.test(text)
export const startsCompared = (text: string): boolean => COMPARED.test(text)

/** «визначено потребу», «охоплено більше 200 осіб»: a predicate with its own object. */
export function startsWithPredicate(text: string): boolean {
  const word = /^[\p{L}'’ʼ]+/u.exec(text)?.[0]
  if (word === undefined || !isPredicate(wordKey(word))) return false
  const rest = text.slice(word.length).trimStart()
  return /^[\p{L}\d«„]/u.test(rest) && !PREPOSITION.test(rest)
}

/** Endings that a predicate may have, at a word's end; letters listed, since this runs over every text. */
const MAYBE_PREDICATE =
  /(?:[еаяуиь]но|[яуи]то|[юяєи]ться|ують|юють|вають|йшли|взяли|були|вує|діє|діють|цює|йшло)(?![а-щьюяіїєґ'’ʼ])/giu
const LETTER = /[\p{L}'’ʼ]/u

/** Where the predicates of main clauses end; those of «які …» clauses are left out. */
export function predicateEnds(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(MAYBE_PREDICATE)) {
    const end = match.index + match[0].length
    let from = match.index
    while (from > 0 && LETTER.test(text.charAt(from - 1))) from--
    if (!isPredicate(wordKey(text.slice(from, end)))) continue
    const clause = text.lastIndexOf(',', from)
    if (!RELATIVE.test(text.slice(clause + 1, clause + OPENING))) ends.push(end)
  }
  return ends
}
