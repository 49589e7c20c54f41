import type { Finding } from '../../interchange.ts'
import { isAbbreviation } from '../language/abbreviation.ts'
import { enPlaces, quoted, ukPlaces } from '../language/phrasing.ts'
import { contentStems, LINK_WORDS } from '../language/words.ts'
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
    const initials = initialRuns(view)
    return [...uses].flatMap(([short, places]) =>
      defined.has(short) || isWrittenOut(short, view, initials) ? [] : unexplained(short, [...places]),
    )
  },
}

/** Abbreviations with the places where they stand. Capitals for emphasis («НІ насильству!») and headings do not count. */
function abbreviationsOf(view: PlanView): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>()
  for (const passage of view.passages) {
    const tokens = view.words.tokens.get(passage) ?? []
    for (const [i, { text, folded }] of tokens.entries()) {
      if (!isAbbreviation(text) || isKnown(text) || LINK_WORDS.has(folded)) continue
      if (view.words.plainCounts.has(folded) || isShouted(tokens[i - 1]?.text) || isShouted(tokens[i + 1]?.text))
        continue
      const places = uses.get(text) ?? new Set()
      for (const place of passage.places) places.add(place)
      uses.set(text, places)
    }
  }
  return uses
}

function isKnown(short: string): boolean {
  return PLAIN_ABBREVIATIONS.has(short) || LEGAL_FORMS.has(short) || /^[ІХ]+$/u.test(short) || short === 'НІ'
}

/** A word of capitals too long for an abbreviation, or with the look of a word: its neighbours are shouted as well. */
function isShouted(word: string | undefined): boolean {
  return word !== undefined && word.length > 8 && word === word.toUpperCase()
}

/** All runs of first letters in the document, each passage one string; words that begin with a capital are upper case. */
function initialRuns(view: PlanView): string[] {
  return view.passages.map((passage) => {
    let run = ''
    for (const { text, folded } of view.words.tokens.get(passage) ?? [])
      if (!LINK_WORDS.has(folded)) run += isAbbreviation(text) ? '.' : (text[0] ?? '')
    return run
  })
}

/**
 * The full name stands somewhere: known words of it, or a run of words with the same initials. Three letters are met by
 * chance, so their run must begin with a capital.
 */
function isWrittenOut(short: string, view: PlanView, runs: readonly string[]): boolean {
  const full = STATE_ABBREVIATIONS.get(short) ?? LOCAL_ABBREVIATIONS.get(short)
  if (full && holdsWords(full, view)) return true
  if (short.length < 3) return false
  const lower = short.toLowerCase()
  return runs.some((run) => {
    for (let i = run.toLowerCase().indexOf(lower); i >= 0; i = run.toLowerCase().indexOf(lower, i + 1))
      if (short.length > 4 || run[i] === short[0]) return true
    return false
  })
}

function holdsWords(full: string, view: PlanView): boolean {
  const wanted = contentStems(full).join(' ')
  const first = contentStems(full)[0] ?? ''
  return view.passages.some((passage) => {
    const tokens = view.words.tokens.get(passage) ?? []
    if (tokens.length < 2 || !passage.text.toLowerCase().includes(first.slice(0, 3))) return false
    return ` ${contentStems(passage.text).join(' ')} `.includes(` ${wanted} `)
  })
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
