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
    const found = (passage: Passage, tokens: readonly Token[]) => splitsIn(passage, tokens, view, told)
    return [
      ...view.passages.flatMap((passage) => found(passage, view.words.tokens.get(passage) ?? [])),
      ...view.rawCells.flatMap((passage) => found(passage, tokensOf(passage.text))),
    ]
  },
}

function splitsIn(passage: Passage, tokens: readonly Token[], view: PlanView, told: Set<string>): Finding[] {
  const findings: Finding[] = []
  for (let i = 1; i < tokens.length; i++) {
    const a = tokens[i - 1]
    const b = tokens[i]
    if (!a || !b || !isSplit(a, b, passage.text, view)) continue
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

function isSplit(a: Token, b: Token, text: string, view: PlanView): boolean {
  if (b.start - a.end !== 1 || !/[^\S\n]/u.test(text[a.end] ?? '')) return false
  if (b.text !== b.text.toLowerCase() || a.folded.length + b.folded.length < SHORTEST_WORD) return false
  // Cheapest first: most neighbours are two words that the document knows.
  const strangeness = Math.min(usesOf(a, view), usesOf(b, view))
  if (strangeness > 2 || !isWordTogether(a.folded, b.folded, view)) return false
  // «гендерно чутливий» beside «гендерночутливий» is another spelling, no broken word.
  if (isCompoundStart(a.folded) && usesOf(a, view) > 1) return false
  return strangeness <= 1 || (view.words.stems.get(stem(a.folded + b.folded)) ?? 0) > strangeness
}

/** How often the part stands in the document as a word of its own, in any form; infinite for words known anyway. */
function usesOf(part: Token, view: PlanView): number {
  if (LINK_WORDS.has(part.folded) || isUsualWord(part.folded)) return Number.POSITIVE_INFINITY
  const exact = view.words.counts.get(part.folded) ?? 0
  return exact > 2 ? exact : (view.words.stems.get(stem(part.folded)) ?? 0)
}

/** The two parts are a word of the document, or another form of one: then both parts are more than link words and endings. */
function isWordTogether(first: string, second: string, view: PlanView): boolean {
  if (view.words.counts.has(first + second)) return true
  if (LINK_WORDS.has(first) || LINK_WORDS.has(second) || second.length < 3) return false
  const whole = stem(first + second)
  return whole.length > first.length && view.words.stems.has(whole)
}
