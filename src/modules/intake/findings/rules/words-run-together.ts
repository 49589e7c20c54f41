import type { Finding } from '../../interchange.ts'
import { quoted, quotedEn } from '../language/phrasing.ts'
import { findingOf, type Rule } from '../rule.ts'
import type { Passage } from '../view/passages.ts'
import type { PlanView } from '../view/plan-view.ts'
import { isBrandWord, isCompoundStart } from '../vocabulary/compound-words.ts'
import { textFindings } from './text-findings.ts'

const id = 'words-run-together'
const severity = 'warning'

/** Small letter, then a capital inside one word. */
const CAPITAL_INSIDE = /^([А-ЯІЇЄҐа-яіїєґ][а-яіїєґʼ’']+)([А-ЯІЇЄҐ][а-яіїєґ][а-яіїєґʼ’']+)$/u
/** A sign between words without a space after it. */
const NO_SPACE = /(?<=\p{L}{3}[)»”ˮ]?)[,;](?=\p{L}{2})/gu
const LONG_WORD = 11
const LONGEST_WORD = 40
const SHORTEST_PART = 4

/** Two words without a space between them. */
export const wordsRunTogether: Rule = {
  id,
  severity,
  notes: {
    what:
      'A capital letter inside a word (brands in quotation marks and «УкрХліб»-like names left alone), a comma or semicolon without a space ' +
      'after it, a long word made of two words that the document uses elsewhere, or two executors with only a space between them.',
    why: 'Search finds neither word, and a name so joined becomes another organisation.',
    example: '«потреб громадиВільшанської громади»',
  },
  check: (view) => [
    ...view.passages.flatMap((passage) => [...capitals(passage, view), ...signs(passage), ...joined(passage, view)]),
    ...executorsTogether(view),
  ],
}

function capitals(passage: Passage, view: PlanView): Finding[] {
  return (view.words.tokens.get(passage) ?? []).flatMap(({ text, folded, hasCapitalLater, start }) => {
    if (!hasCapitalLater || text.length < 6 || text.length > LONGEST_WORD) return []
    const [, first = '', second = ''] = CAPITAL_INSIDE.exec(text) ?? []
    if (first === '' || isBrandWord(first) || (view.words.counts.get(folded) ?? 0) > 2) return []
    return /[«„“"]/u.test(passage.text[start - 1] ?? '') ? [] : fault(passage, text, `${first} ${second}`)
  })
}

function signs(passage: Passage): Finding[] {
  if (!/[,;]\p{L}/u.test(passage.text)) return []
  return [...passage.text.matchAll(NO_SPACE)].flatMap(({ index }) => {
    const [before = ''] = /\S+$/u.exec(passage.text.slice(Math.max(0, index - LONGEST_WORD), index)) ?? []
    const [after = ''] = /^[\p{L}ʼ’']+/u.exec(passage.text.slice(index + 1, index + LONGEST_WORD)) ?? []
    const sign = passage.text[index]
    return fault(passage, `${before}${sign}${after}`, `${before}${sign} ${after}`)
  })
}

/** A word met once that is two words of the document; the first must not be the beginning of a compound. */
function joined(passage: Passage, view: PlanView): Finding[] {
  const { counts } = view.words
  return (view.words.tokens.get(passage) ?? []).flatMap(({ text, folded, hasCapitalLater }) => {
    if (hasCapitalLater || folded.length < LONG_WORD || folded.length > LONGEST_WORD || counts.get(folded) !== 1)
      return []
    for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
      const first = folded.slice(0, cut)
      if ((counts.get(first) ?? 0) < 2 || isCompoundStart(first)) continue
      if ((counts.get(folded.slice(cut)) ?? 0) >= 2) return fault(passage, text, splitAt(text, cut))
    }
    return []
  })
}

/**
 * Two executors of one line with nothing but a space between them. Where many cells look so, the reader lost the line
 * ends and the author is not to blame.
 */
function executorsTogether(view: PlanView): Finding[] {
  const found = view.measures.flatMap(({ measure, at }): Finding[] => {
    const raw = measure.fieldSources?.executors?.raw.replace(/[^\S\n]+/gu, ' ')
    if (!raw) return []
    for (const [i, { name }] of measure.executors.entries()) {
      const before = measure.executors[i - 1]
      if (before && raw.includes(`${before.name} ${name}`)) return [executorsFinding(at, before.name, name)]
    }
    return []
  })
  return found.length * 10 <= view.measures.length ? found : []
}

function executorsFinding(at: string, first: string, second: string): Finding {
  return findingOf(
    { id, severity },
    {
      at,
      field: 'executors',
      // A reader of PDF may have lost the line end: worth a look, no more.
      severity: 'notice',
      uk: `Між виконавцями ${quoted(first)} та ${quoted(second)} немає розділового знака. Поставте між ними крапку з комою.`,
      en: `Nothing divides the executors ${quotedEn(first)} and ${quotedEn(second)}. Put a semicolon between them.`,
      suggestion: `${first}; ${second}`,
    },
  )
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
    uk: `${passage.label.uk} слова злилися: «${whole}». Поставте пробіл: «${repaired}».`,
    en: `In ${passage.label.en} words have run together: “${whole}”. Put a space: “${repaired}”.`,
    suggestion: repaired,
  })
}
