import type { Approval } from '#modules/intake/index.ts'
import { collapse } from '#platform/text/fold.ts'
import { readDay } from '../fields/day.ts'
import type { FieldError, Parsed } from '../fields/field-values.ts'
import { numberOf, readFigure } from '../fields/figure.ts'
import { textOrNull, tooLong } from '../fields/form-reading.ts'
import type { HeadDrafts, TOTAL_FIGURES } from './head-drafts.ts'
import type { HeadField, HeadValues } from './head-values.ts'

type Parsers = {
  readonly [F in HeadField]: (draft: HeadDrafts[F], now: HeadValues[F]) => Parsed<HeadValues[F]>
}

const line = (text: string): string | null => textOrNull(collapse(text))

/** Year, null for a blank, undefined for what is no year. */
function readYear(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  return /^(?:19|20|21)\d{2}$/.test(text) ? Number(text) : undefined
}

/** The act that approves a plan. */
export function parseApproval(draft: HeadDrafts['approval'], name = 'approval'): Parsed<Approval | null> {
  const date = readDay(draft.date)
  const approval = {
    body: line(draft.body),
    act: line(draft.act),
    number: textOrNull(collapse(draft.number).replace(/^№\s*/u, '')),
    date: date ?? null,
  }
  const isBlank = Object.values(approval).every((value) => value === null)
  return {
    value: isBlank ? null : approval,
    errors: date === undefined ? [{ at: `${name}.date`, code: 'date-unreadable' }] : [],
  }
}

function parsePeriod(draft: HeadDrafts['period']): Parsed<HeadValues['period']> {
  const from = readYear(draft.from)
  const to = readYear(draft.to)
  const errors: FieldError[] = []
  if (from === undefined) errors.push({ at: 'period.from', code: 'years-unreadable' })
  if (to === undefined) errors.push({ at: 'period.to', code: 'years-unreadable' })
  if (from != null && to != null && from > to) errors.push({ at: 'period.to', code: 'dates-reversed' })
  return { value: { from: from ?? null, to: to ?? null }, errors }
}

function parseDeadline({ day, month, to }: HeadDrafts['reportingDeadline']): Parsed<HeadValues['reportingDeadline']> {
  if (day.trim() === '' && month.trim() === '') {
    const errors: FieldError[] = to.trim() === '' ? [] : [{ at: 'reportingDeadline.day', code: 'day-and-month' }]
    return { value: null, errors }
  }
  if (day.trim() === '' || month.trim() === '') {
    return { value: null, errors: [{ at: 'reportingDeadline.day', code: 'day-and-month' }] }
  }
  // Every fourth year has such a February; the deadline stands for every year.
  const isDay = readDay(`${day.trim()}.${month.trim()}.2024`) != null
  if (!isDay) return { value: null, errors: [{ at: 'reportingDeadline.day', code: 'date-unreadable' }] }
  return { value: { day: Number(day), month: Number(month), to: line(to) }, errors: [] }
}

function parsePassport(draft: HeadDrafts['passport']): Parsed<HeadValues['passport']> {
  const passport = {
    initiator: textOrNull(draft.initiator),
    developer: textOrNull(draft.developer),
    responsible: textOrNull(draft.responsible),
    participants: draft.participants
      .split('\n')
      .map((text) => collapse(text))
      .filter(Boolean),
    term: line(draft.term),
    fundingSource: textOrNull(draft.fundingSource),
    fundingVolume: textOrNull(draft.fundingVolume),
  }
  const { participants, ...texts } = passport
  const isBlank = participants.length === 0 && Object.values(texts).every((value) => value === null)
  const errors = Object.entries(draft).flatMap(([part, text]) => tooLong(`passport.${part}`, text))
  return { value: isBlank ? null : passport, errors }
}

function parseTotals(draft: HeadDrafts['totals'], now: HeadValues['totals']): Parsed<HeadValues['totals']> {
  const errors: FieldError[] = []
  const read = (figure: (typeof TOTAL_FIGURES)[number]) => {
    const reading = readFigure(draft[figure])
    if (reading.kind !== 'error') return numberOf(reading)
    errors.push({ at: `totals.${figure}`, code: reading.code })
    return null
  }
  const totals = {
    ...now,
    planned: read('planned'),
    revised: read('revised'),
    financed: read('financed'),
    percent: read('percent'),
  }
  return { value: Object.values(totals).every((value) => value == null) ? null : totals, errors }
}

const PARSERS: Parsers = {
  title: (draft) => ({
    value: collapse(draft),
    errors: collapse(draft) === '' ? [{ at: 'title', code: 'text-missing' }] : tooLong('title', draft),
  }),
  community: (draft) => ({ value: line(draft), errors: [] }),
  period: parsePeriod,
  reportYear: (draft) => {
    const year = readYear(draft)
    return { value: year ?? null, errors: year === undefined ? [{ at: 'reportYear', code: 'years-unreadable' }] : [] }
  },
  approval: (draft) => parseApproval(draft),
  reportingDeadline: parseDeadline,
  passport: parsePassport,
  totals: parseTotals,
  signatures: ({ rows }) => ({
    value: rows.map(({ post, name }) => ({ post: collapse(post), name: line(name) })),
    errors: rows.flatMap(({ key, post }): FieldError[] =>
      post.trim() === '' ? [{ at: `signatures.${key}.post`, code: 'signature-without-post' }] : [],
    ),
  }),
}

/** Value of one field of the head, or what is wrong with it. `now`: what stands there, of which parts may stay. */
export function parseHeadField<F extends HeadField>(
  field: F,
  draft: HeadDrafts[F],
  now: HeadValues[F],
): Parsed<HeadValues[F]> {
  return PARSERS[field](draft, now)
}
