import type { Finding } from '../../interchange.ts'
import { withinOneSlip } from '../language/edit-distance.ts'
import { quoted, quotedEn } from '../language/phrasing.ts'
import { rootStem, stem } from '../language/words.ts'
import type { Rule } from '../rule.ts'
import type { PlanView } from '../view/plan-view.ts'
import { textFindings } from './text-findings.ts'

const id = 'word-misspelt'
const severity = 'notice'
/** A word must stand so often before a rarer one counts as its misspelling. */
const SURE_FROM = 4
const SHORTEST = 5
const LONGEST = 30
/** Letters at the end of a word change with case and number: a slip is looked for before them. */
const ENDING = 2

/** A word met once or twice that is one slip away from a word met often. */
export const wordMisspelt: Rule = {
  id,
  severity,
  notes: {
    what:
      'A word that stands once or twice differs by one letter, before its ending, from a word that the document writes at least four times; ' +
      'or has letters that Ukrainian never doubles («рекомендаціі»).',
    why: 'The document is its own dictionary: a slip of the pen shows against it.',
    example: '«гормадських» поряд із «громадських»',
  },
  check: (view) => {
    const slips = misspeltWords(view)
    if (slips.size === 0) return []
    return view.passages.flatMap((passage) =>
      (view.words.tokens.get(passage) ?? []).flatMap(({ text, folded }): Finding[] => {
        const slip = slips.get(folded)
        if (slip === undefined) return []
        const repaired = isCapitalised(text) ? slip.charAt(0).toUpperCase() + slip.slice(1) : slip
        return textFindings({ id, severity }, passage, {
          uk: `${passage.label.uk} перевірте слово ${quoted(text)}: схоже на помилку набору. Можливо, «${repaired}».`,
          en: `Check the word ${quotedEn(text)} in ${passage.label.en}: it looks like a slip of the pen. Perhaps “${repaired}”.`,
          suggestion: repaired,
        })
      }),
    )
  },
}

function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}

/** Misspelt words with what was probably meant. Neighbours are found by keys with one letter left out. */
function misspeltWords(view: PlanView): Map<string, string> {
  const { counts, plainCounts } = view.words
  const byGap = new Map<string, string[]>()
  for (const [word, count] of counts) {
    if (count < SURE_FROM || word.length < SHORTEST || word.length > LONGEST || !/^[а-яіїєґ]+$/u.test(word)) continue
    for (const key of gapsOf(word)) byGap.set(key, [...(byGap.get(key) ?? []), word])
  }
  const slips = new Map<string, string>()
  for (const [word, count] of counts) {
    const ending = doubledEnding(word)
    if (ending) slips.set(word, ending)
    if (
      ending ||
      count > 2 ||
      word.length < SHORTEST ||
      word.length > LONGEST ||
      !plainCounts.has(word) ||
      !/^[а-яіїєґ]+$/u.test(word)
    )
      continue
    const known = neighbourOf(word, byGap)
    if (known) slips.set(word, known)
  }
  return slips
}

/** Endings with a vowel that Ukrainian never doubles there: «рекомендаціі», «обласноого». */
function doubledEnding(word: string): string | null {
  if (word.endsWith('іі')) return `${word.slice(0, -2)}ії`
  return /оо(?:го|му)$/u.test(word) ? word.replace(/оо(?=(?:го|му)$)/u, 'о') : null
}

function neighbourOf(word: string, byGap: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const key of gapsOf(word)) for (const known of byGap.get(key) ?? []) if (isSlipOf(word, known)) return known
  return undefined
}

function gapsOf(word: string): string[] {
  const keys = [word]
  for (let i = 0; i < word.length - ENDING; i++) keys.push(word.slice(0, i) + word.slice(i + 1))
  return keys
}

/** One slip before the ending; not another form, a prefix, or a pair of words that differ by one letter by right. */
function isSlipOf(word: string, known: string): boolean {
  if (word === known || stem(word) === stem(known) || rootStem(word) === rootStem(known)) return false
  if (word.slice(-ENDING) !== known.slice(-ENDING) || word[0] !== known[0]) return false
  if (!withinOneSlip(word, known)) return false
  return word.length !== known.length || isSwapOrLikelyTypo(word, known)
}

/** Equal lengths: a swap of neighbours, or a letter beside the right one on the keyboard. */
function isSwapOrLikelyTypo(word: string, known: string): boolean {
  const places = [...word].map((letter, i) => (letter === known[i] ? -1 : i)).filter((i) => i >= 0)
  if (places.length === 2) return true
  const [place = -1] = places
  return areKeyNeighbours(word[place] ?? '', known[place] ?? '')
}

const KEYBOARD = ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю']

function areKeyNeighbours(a: string, b: string): boolean {
  return KEYBOARD.some((row) => {
    const i = row.indexOf(a)
    const j = row.indexOf(b)
    return i >= 0 && j >= 0 && Math.abs(i - j) === 1
  })
}
