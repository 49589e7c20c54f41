import type { Finding } from '../../interchange.ts'
import type { Rule } from '../rule.ts'
import type { Passage } from '../view/passages.ts'
import type { PlanView } from '../view/plan-view.ts'
import { isBrandWord, isCompoundStart } from '../vocabulary/compound-words.ts'
import { textFindings } from './text-findings.ts'

const id = 'words-run-together'
const severity = 'warning'

/** Small letter, then a capital inside one word; a sign between words without a space after it. */
const CAPITAL_INSIDE = /(?<![\p{L}«„“"])(\p{L}[\p{Ll}ʼ’']{1,})(\p{Lu}\p{Ll}[\p{Ll}ʼ’']+)(?!\p{L})/gu
const NO_SPACE = /(?<!\p{L})([\p{L}ʼ’']{3,}[)»”ˮ]?)([,;])(\p{L}{2,})/gu
const LONG_WORD = 11
const SHORTEST_PART = 4

/** Two words without a space between them. */
export const wordsRunTogether: Rule = {
  id,
  severity,
  notes: {
    what:
      'A capital letter inside a word (brands in quotation marks and «УкрХліб»-like names left alone), a comma or semicolon without a space ' +
      'after it, or a long word made of two words that the document uses elsewhere.',
    why: 'Search finds neither word, and a name so joined becomes another organisation.',
    example: '«потреб громадиВільшанської громади»',
  },
  check: (view) =>
    view.passages.flatMap((passage) => [...capitals(passage, view), ...signs(passage), ...joined(passage, view)]),
}

function capitals(passage: Passage, view: PlanView): Finding[] {
  return [...passage.text.matchAll(CAPITAL_INSIDE)].flatMap(([whole, first = '', second = '']) => {
    if (isBrandWord(first) || (view.words.counts.get(whole.toLowerCase()) ?? 0) > 2) return []
    return fault(passage, whole, `${first} ${second}`)
  })
}

function signs(passage: Passage): Finding[] {
  return [...passage.text.matchAll(NO_SPACE)].flatMap(([whole, first = '', sign = '', second = '']) =>
    fault(passage, whole, `${first}${sign} ${second}`),
  )
}

/** A word met once that is two words of the document; the first must not be the beginning of a compound. */
function joined(passage: Passage, view: PlanView): Finding[] {
  const { counts } = view.words
  return (view.words.tokens.get(passage) ?? []).flatMap(({ text, folded }) => {
    if (folded.length < LONG_WORD || counts.get(folded) !== 1 || text.slice(1) !== text.slice(1).toLowerCase())
      return []
    for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
      const first = folded.slice(0, cut)
      if ((counts.get(first) ?? 0) < 2 || isCompoundStart(first)) continue
      if ((counts.get(folded.slice(cut)) ?? 0) >= 2) return fault(passage, text, splitAt(text, cut))
    }
    return []
  })
}

/** The word with a space after `cut` letters; apostrophes do not count. */
function splitAt(text: string, cut: number): string {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    if (/\p{L}/u.test(text[i] ?? '') && letters++ === cut) return `${text.slice(0, i)} ${text.slice(i)}`
  }
  return text
}

function fault(passage: Passage, whole: string, repaired: string): Finding[] {
  return textFindings({ id, severity }, passage, {
    uk: `У ${passage.label.uk} слова злилися: «${whole}». Поставте пробіл: «${repaired}».`,
    en: `In ${passage.label.en} words have run together: “${whole}”. Put a space: “${repaired}”.`,
    suggestion: repaired,
  })
}
