import type { Finding } from '../../interchange.ts'
import { isAbbreviation } from '../language/abbreviation.ts'
import { enPlaces, quoted, ukPlaces } from '../language/phrasing.ts'
import { contentStems, LINK_WORDS, stem, type Token } from '../language/words.ts'
import { DOCUMENT, findingOf, type Rule } from '../rule.ts'
import { definedAbbreviations } from '../view/abbreviations.ts'
import type { PlanView } from '../view/plan-view.ts'
import { LOCAL_ABBREVIATIONS, PLAIN_ABBREVIATIONS, STATE_ABBREVIATIONS } from '../vocabulary/abbreviations.ts'
import { LEGAL_FORMS } from '../vocabulary/organisation-words.ts'

const id = 'abbreviation-unexplained'
const severity = 'warning'

/** An abbreviation that the document never writes in full: one finding an abbreviation. */
export const abbreviationUnexplained: Rule = {
  id,
  severity,
  notes: {
    what:
      'A word of capitals that the document nowhere explains: no «(далі – X)», no bracket beside it, no full name with the same initials. ' +
      'A notice for state-wide ones (ДСНС, ВПО); none for those that everybody knows (ООН, ЄС) and for legal forms (КУ, ГО).',
    why: 'Residents and the next officials read the plan too.',
    example: '«УСЗН» у десяти заходах і ніде повної назви',
  },
  check: (view) => {
    const uses = abbreviationsOf(view)
    if (uses.size === 0) return []
    const defined = definedAbbreviations(view)
    const runs = initialRuns(view)
    return [...uses].flatMap(([short, places]) =>
      defined.has(short) || isWrittenOut(short, view, runs) ? [] : unexplained(short, [...places]),
    )
  },
}

/** Abbreviations with the places where they stand. Capitals for emphasis («НІ насильству!») and headings do not count. */
function abbreviationsOf(view: PlanView): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>()
  for (const passage of view.passages) {
    const tokens = view.words.tokens.get(passage) ?? []
    const shouted = passage.field === null ? openingCapitals(tokens) : 0
    for (const [i, { text, folded, hasCapitalLater, start, end }] of tokens.entries()) {
      if (
        i < shouted ||
        !hasCapitalLater ||
        !isAbbreviation(text) ||
        isKnown(text) ||
        LINK_WORDS.has(folded) ||
        isQuotedAlone(passage.text, start, end)
      )
        continue
      if (view.words.plainCounts.has(folded) || isShouted(tokens[i - 1]) || isShouted(tokens[i + 1])) continue
      const places = uses.get(text) ?? new Set()
      for (const place of passage.places) places.add(place)
      uses.set(text, places)
    }
  }
  return uses
}

/** How many words of capitals open a title («МІСЦЕВИЙ ПЛАН ДІЙ з реалізації …»); none for a lone short one. */
function openingCapitals(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ text }) => text !== text.toUpperCase())
  const run = end < 0 ? tokens.length : end
  return run > 1 || (tokens[0]?.text.length ?? 0) > 5 ? run : 0
}

function isKnown(short: string): boolean {
  return PLAIN_ABBREVIATIONS.has(short) || LEGAL_FORMS.has(short) || /^[IVXІХ]+$/u.test(short) || short === 'НІ'
}

/** A name in quotation marks («ДОВІРА») stands for itself. */
function isQuotedAlone(text: string, start: number, end: number): boolean {
  return /[«„“"]/u.test(text[start - 1] ?? '') && /[»“”ˮ"]/u.test(text[end] ?? '')
}

/** A longer word of capitals beside it shows a heading or emphasis and not an abbreviation. */
function isShouted(word: Token | undefined): boolean {
  return word !== undefined && word.text.length > 5 && word.text === word.text.toUpperCase()
}

/**
 * The full name stands somewhere: its usual words, or a run of words with the same initials. Three letters are met by chance, so
 * their run must be a whole name of an executor.
 */
function isWrittenOut(short: string, view: PlanView, runs: readonly InitialRun[]): boolean {
  const full = STATE_ABBREVIATIONS.get(short) ?? LOCAL_ABBREVIATIONS.get(short)
  if (full) {
    const stems = contentStems(full)
    if (view.passages.some((passage) => holdsRun(view.words.tokens.get(passage) ?? [], stems))) return true
  }
  const lower = short.toLowerCase()
  return runs.some(({ initials, isName }) =>
    short.length < 4 ? isName && initials === lower : initials.includes(lower),
  )
}

/** First letters of the words of a passage in small letters, link words left out, abbreviations as a dot. */
interface InitialRun {
  readonly initials: string
  /** The passage is the name of an executor. */
  readonly isName: boolean
}

function initialRuns(view: PlanView): InitialRun[] {
  return view.passages.map((passage) => {
    let initials = ''
    for (const { text, folded, hasCapitalLater } of view.words.tokens.get(passage) ?? [])
      if (!LINK_WORDS.has(folded)) initials += hasCapitalLater && isAbbreviation(text) ? '.' : folded[0]
    return { initials, isName: passage.field === 'executors' }
  })
}

/** True where the words stand one after another, in whatever case; link words between them do not count. */
function holdsRun(tokens: readonly Token[], stems: readonly string[]): boolean {
  const [first = ''] = stems
  for (let i = 0; i < tokens.length; i++) {
    // Stems begin with the letter of their word: most words need no stem.
    if (tokens[i]?.folded[0] !== first[0] || stem(tokens[i]?.folded ?? '') !== first) continue
    let found = 0
    for (let j = i; j < tokens.length && found < stems.length; j++) {
      const folded = tokens[j]?.folded ?? ''
      if (stem(folded) === stems[found]) found++
      else if (!LINK_WORDS.has(folded)) break
    }
    if (found === stems.length) return true
  }
  return false
}

function unexplained(short: string, places: readonly string[]): Finding {
  const state = STATE_ABBREVIATIONS.get(short)
  const meaning = state ?? LOCAL_ABBREVIATIONS.get(short) ?? null
  const where = places.filter((place) => place !== DOCUMENT)
  const uk = where.length > 0 ? ` (${ukPlaces(where)})` : ''
  const en = where.length > 0 ? ` (${enPlaces(where)})` : ''
  return findingOf(
    { id, severity },
    {
      at: DOCUMENT,
      field: null,
      severity: state ? 'notice' : severity,
      uk: `Скорочення ${quoted(short)}${uk} ніде не розкрито. ${meaning ? `Це ${meaning}? ` : ''}Напишіть повну назву, коли воно стоїть уперше, і додайте «(далі – ${short})».`,
      en: `The abbreviation “${short}”${en} is nowhere explained. ${meaning ? `Is it “${meaning}”? ` : ''}Write the full name at its first use and add «(далі – ${short})».`,
      suggestion: meaning ? `${meaning} (далі – ${short})` : null,
    },
  )
}
