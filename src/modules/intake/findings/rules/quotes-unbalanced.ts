import type { Finding } from '../../interchange.ts'
import { shortened } from '../language/phrasing.ts'
import type { Rule } from '../rule.ts'
import type { Passage } from '../view/passages.ts'
import { textFindings } from './text-findings.ts'

const id = 'quotes-unbalanced'
const severity = 'warning'

/** A bracket or quotation mark without its pair. */
interface Unpaired {
  readonly sign: string
  readonly index: number
  readonly opens: boolean
}

const OPENS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»' }
const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '»': '«' }
const SIGNS = /[()[\]{}«»„“”ˮ‟"]/gu
/** «1)», «а)» at the beginning or after a sign number a list and close nothing. */
const LIST_MARK = /(?<=^|[\s;:.,(])(?:\d{1,2}|\p{L})\)/gu

/** Brackets and quotation marks that are opened and not closed, or the other way round. */
export const quotesUnbalanced: Rule = {
  id,
  severity,
  notes: {
    what: 'A bracket or quotation mark without its pair within one text. List marks such as «1)» and «а)» close nothing.',
    why: 'Part of the sentence or of a name may be lost, and programs cut it in the wrong place.',
    example: '«навчання (тренінги, семінари для педагогів»',
  },
  check: (view) => {
    const told = new Set<string>()
    const ofValues = view.passages.flatMap((passage) => unpairedFindings(passage, told))
    // Values have «(за згодою)» taken out: only the cell shows that its bracket was not closed. Of other signs the cell
    // says nothing: a page may have cut it.
    const ofCells = view.rawCells.flatMap((cell) => {
      const [first] = cell.field === 'executors' ? unpairedIn(cell.text) : []
      const isConsent = first?.sign === '(' && /^\(\s*за\s+згод/iu.test(cell.text.slice(first.index))
      return isConsent ? unpairedFindings(cell, told) : []
    })
    return [...ofValues, ...ofCells]
  },
}

function unpairedFindings(passage: Passage, told: Set<string>): Finding[] {
  if (!/[()[\]{}«»„“”ˮ‟"]/u.test(passage.text)) return []
  const [first] = unpairedIn(passage.text)
  if (!first) return []
  const places = passage.places.filter((at) => !told.has(`${at} ${passage.field}`) || passage.field !== 'executors')
  for (const at of places) told.add(`${at} ${passage.field}`)
  const suggestion = repaired(passage.text, first)
  const near = excerpt(passage.text, first.index)
  return textFindings(
    { id, severity },
    { places, field: passage.field },
    {
      uk: `${passage.label.uk} ${first.opens ? 'не закрито' : 'закрито, але не відкрито'} ${nameUk(first.sign)}: ${near}. ${suggestion ? `Можливо, має бути «${shortened(suggestion, 90)}».` : 'Поставте пару або приберіть зайвий знак.'}`,
      en: `In ${passage.label.en} a ${nameEn(first.sign)} is ${first.opens ? 'opened but not closed' : 'closed but not opened'}: ${near}. ${suggestion ? `Perhaps it should be “${shortened(suggestion, 90)}”.` : 'Add its pair or take it out.'}`,
      suggestion,
    },
  )
}

function unpairedIn(text: string): Unpaired[] {
  const marks = listMarks(text)
  const open: Unpaired[] = []
  const strays: Unpaired[] = []
  for (const match of text.matchAll(SIGNS)) {
    const sign = match[0]
    const index = match.index
    if (sign === ')' && marks.has(index) && !open.some((mark) => mark.sign === '(')) continue
    const partner = opensBefore(sign, text, index) ? undefined : openerOf(sign, open)
    if (partner) open.splice(open.lastIndexOf(partner), 1)
    else if (opensBefore(sign, text, index) || opensAlways(sign)) open.push({ sign, index, opens: true })
    else strays.push({ sign, index, opens: false })
  }
  return [...open, ...strays].sort((a, b) => a.index - b.index)
}

function listMarks(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(LIST_MARK)].map((match) => match.index + match[0].length - 1))
}

/** The open sign that this one closes. Writers mix „ “ ” ˮ and the straight mark: any of them closes any other. */
function openerOf(sign: string, open: readonly Unpaired[]): Unpaired | undefined {
  if (CURLY.includes(sign)) return open.findLast((mark) => CURLY.includes(mark.sign))
  const opener = CLOSES[sign]
  return opener === undefined ? undefined : open.findLast((mark) => mark.sign === opener)
}

const CURLY = '„“”ˮ‟"'

function opensAlways(sign: string): boolean {
  return sign in OPENS || sign === '„'
}

/** A sign that looks alike on both sides opens where a word follows and none stands before it. */
function opensBefore(sign: string, text: string, index: number): boolean {
  if (!'“”‟"'.includes(sign)) return false
  return /[\p{L}\d(«]/u.test(text[index + 1] ?? '') && !/[\p{L}\d)»]/u.test(text[index - 1] ?? ' ')
}

/** On Ukrainian keyboards the round brackets are 9 and 0 with Shift: a lone figure there is a missed Shift. */
function repaired(text: string, unpaired: Unpaired): string | null {
  if (unpaired.sign === ')') {
    const slip = text.slice(0, unpaired.index).search(/(?<=\s|^)9(?=\p{L})/u)
    return slip >= 0 ? `${text.slice(0, slip)}(${text.slice(slip + 1)}` : null
  }
  if (unpaired.sign === '(') {
    const slip = text.slice(unpaired.index).search(/(?<=\p{L})0(?=$|[\s,;.])/u)
    const place = unpaired.index + slip
    if (slip >= 0) return `${text.slice(0, place)})${text.slice(place + 1)}`
  }
  return null
}

function excerpt(text: string, index: number): string {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, index - 25)))
  const end = text.indexOf(' ', index + 25)
  const piece = text.slice(start, end < 0 ? undefined : end).trim()
  return `«${start > 0 ? '…' : ''}${piece}${end < 0 ? '' : '…'}»`
}

function nameUk(sign: string): string {
  return '()[]{}'.includes(sign) ? 'дужку' : 'лапки'
}

function nameEn(sign: string): string {
  return '()[]{}'.includes(sign) ? 'bracket' : 'quotation mark'
}
