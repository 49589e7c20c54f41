import type { Finding } from '../../interchange.ts'
import { LINK_WORDS, stem, type Token, tokensOf } from '../language/words.ts'
import type { Rule } from '../rule.ts'
import type { Passage } from '../view/passages.ts'
import type { PlanView } from '../view/plan-view.ts'
import { isCompoundStart } from '../vocabulary/compound-words.ts'
import { isUsualWord } from '../vocabulary/usual-words.ts'
import { textFindings } from './text-findings.ts'

const id = 'words-split'
const severity = 'warning'
const SHORTEST_WORD = 5

/** A space inside a word: two parts that are no words, joined a word of the document. */
export const wordsSplit: Rule = {
  id,
  severity,
  notes: {
    what: 'Two neighbouring parts, divided by a space, whose joining is a word that the document writes elsewhere, while one part at least is no word.',
    why: 'Search does not find the word, and a name so broken becomes another organisation.',
    example: '«Вільшан ський центр»',
  },
  check: (view) => {
    const told = new Set<string>()
    const uses = new Map<string, number>()
    const usesOf = (part: string): number => {
      const known = uses.get(part)
      if (known !== undefined) return known
      const counted = countUses(part, view)
      uses.set(part, counted)
      return counted
    }
    const found = (passage: Passage, tokens: readonly Token[]) => splitsIn(passage, tokens, { view, usesOf, told })
    return [
      ...view.passages.flatMap((passage) => found(passage, view.words.tokens.get(passage) ?? [])),
      ...cellsBeside(view).flatMap((passage) => found(passage, tokensOf(passage.text))),
    ]
  },
}

/** Whole cells, without those that say word for word what a value says at the same places. */
function cellsBeside(view: PlanView): Passage[] {
  const values = new Map(view.passages.map((passage) => [`${passage.field} ${passage.text}`, passage.places]))
  return view.rawCells.filter(({ field, text, places }) => {
    const known = values.get(`${field} ${text}`)
    return known === undefined || !places.every((at) => known.includes(at))
  })
}

interface Search {
  readonly view: PlanView
  /** How often a part stands in the document as a word of its own. */
  readonly usesOf: (part: string) => number
  /** Splits that have been found, with their places. */
  readonly told: Set<string>
}

function splitsIn(passage: Passage, tokens: readonly Token[], search: Search): Finding[] {
  const { told, usesOf } = search
  const findings: Finding[] = []
  let ofBefore = 0
  for (const [i, b] of tokens.entries()) {
    const a = tokens[i - 1]
    const ofFirst = ofBefore
    const ofSecond = usesOf(b.folded)
    ofBefore = ofSecond
    // Cheapest first: most neighbours are two words that the document knows.
    if (!a || Math.min(ofFirst, ofSecond) > 2 || !isSplit(a, b, passage.text, search)) continue
    // The whole cell and the value taken out of it hold the same fault: tell it once.
    const places = passage.places.filter((at) => !told.has(`${at} ${a.folded} ${b.folded}`))
    if (places.length === 0) continue
    for (const at of places) told.add(`${at} ${a.folded} ${b.folded}`)
    findings.push(
      ...textFindings(
        { id, severity },
        { places, field: passage.field },
        {
          uk: `${passage.label.uk} слово розірвано пробілом: «${a.text} ${b.text}». Напишіть «${a.text}${b.text}».`,
          en: `In ${passage.label.en} a word is broken by a space: “${a.text} ${b.text}”. Write “${a.text}${b.text}”.`,
          suggestion: `${a.text}${b.text}`,
        },
      ),
    )
  }
  return findings
}

function isSplit(a: Token, b: Token, text: string, { view, usesOf }: Search): boolean {
  if (b.start - a.end !== 1 || !/[^\S\n]/.test(text.charAt(a.end))) return false
  if (a.folded.length + b.folded.length < SHORTEST_WORD || b.text !== b.text.toLowerCase()) return false
  if (!isWordTogether(a.folded, b.folded, view)) return false
  // «гендерно чутливий» beside «гендерночутливий» is another spelling, no broken word.
  if (isCompoundStart(a.folded) && usesOf(a.folded) > 1) return false
  const strangeness = Math.min(usesOf(a.folded), usesOf(b.folded))
  return strangeness <= 1 || (view.words.stems.get(stem(a.folded + b.folded)) ?? 0) > strangeness
}

/** How often a part stands in the document as a word of its own, in any form; infinite for words known anyway. */
function countUses(part: string, { words }: PlanView): number {
  if (LINK_WORDS.has(part) || isUsualWord(part)) return Number.POSITIVE_INFINITY
  const exact = words.counts.get(part) ?? 0
  return exact > 2 ? exact : (words.stems.get(stem(part)) ?? 0)
}

/** The two parts are a word of the document, or another form of one: then both parts are more than link words and endings. */
function isWordTogether(first: string, second: string, view: PlanView): boolean {
  if (view.words.counts.has(first + second)) return true
  if (LINK_WORDS.has(first) || LINK_WORDS.has(second) || second.length < 3) return false
  const whole = stem(first + second)
  return whole.length > first.length && view.words.stems.has(whole)
}
