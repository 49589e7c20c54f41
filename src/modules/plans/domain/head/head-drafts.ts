import { typedDay } from '../fields/day.ts'
import { typedFigure } from '../fields/figure.ts'
import { rowKeys, typedAt } from '../fields/form-reading.ts'
import type { HeadField, HeadValues } from './head-values.ts'

export const APPROVAL_PARTS = ['body', 'act', 'number', 'date'] as const
export const PASSPORT_PARTS = [
  'initiator',
  'developer',
  'responsible',
  'participants',
  'term',
  'fundingSource',
  'fundingVolume',
] as const
export const TOTAL_FIGURES = ['planned', 'revised', 'financed', 'percent'] as const

export interface SignatureRow {
  readonly key: string
  readonly post: string
  readonly name: string
}

/** What stands in the inputs of the head of a plan, as typed. */
export interface HeadDrafts {
  readonly title: string
  readonly community: string
  readonly period: { readonly from: string; readonly to: string }
  readonly reportYear: string
  readonly approval: Readonly<Record<(typeof APPROVAL_PARTS)[number], string>>
  readonly reportingDeadline: { readonly day: string; readonly month: string; readonly to: string }
  /** Participants stand one a line. */
  readonly passport: Readonly<Record<(typeof PASSPORT_PARTS)[number], string>>
  /** The total line of a report, in thousand UAH; breakdowns by fund are not edited here. */
  readonly totals: Readonly<Record<(typeof TOTAL_FIGURES)[number], string>>
  readonly signatures: { readonly rows: readonly SignatureRow[] }
}

export const HEAD_FIELDS = [
  'title',
  'community',
  'period',
  'reportYear',
  'approval',
  'reportingDeadline',
  'passport',
  'totals',
  'signatures',
] as const satisfies readonly HeadField[]

const typed = (value: string | number | null | undefined): string => (value == null ? '' : String(value))

function parts<K extends string>(names: readonly K[], of: (name: K) => string): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, string>
}

/** What the inputs show of the head of a plan. */
export function headDraftsOf(head: HeadValues): HeadDrafts {
  const { approval, passport, reportingDeadline: deadline, totals } = head
  return {
    title: head.title,
    community: typed(head.community),
    period: { from: typed(head.period.from), to: typed(head.period.to) },
    reportYear: typed(head.reportYear),
    approval: parts(APPROVAL_PARTS, (part) =>
      part === 'date' ? typedDay(approval?.date ?? null) : typed(approval?.[part]),
    ),
    reportingDeadline: { day: typed(deadline?.day), month: typed(deadline?.month), to: typed(deadline?.to) },
    passport: parts(PASSPORT_PARTS, (part) =>
      part === 'participants' ? (passport?.participants ?? []).join('\n') : typed(passport?.[part]),
    ),
    totals: parts(TOTAL_FIGURES, (figure) => typedFigure(totals?.[figure] ?? null)),
    signatures: {
      rows: (head.signatures ?? []).map(({ post, name }, index) => ({ key: String(index), post, name: typed(name) })),
    },
  }
}

/** What was typed into the form of the head. */
export function headDraftsOfForm(form: FormData): HeadDrafts {
  const at = (name: string) => typedAt(form, name)
  const rows = rowKeys(form, 'signatures').map((key) => ({
    key,
    post: at(`signatures.${key}.post`),
    name: at(`signatures.${key}.name`),
  }))
  return {
    title: at('title'),
    community: at('community'),
    period: { from: at('period.from'), to: at('period.to') },
    reportYear: at('reportYear'),
    approval: parts(APPROVAL_PARTS, (part) => at(`approval.${part}`)),
    reportingDeadline: parts(['day', 'month', 'to'], (part) => at(`reportingDeadline.${part}`)),
    passport: parts(PASSPORT_PARTS, (part) => at(`passport.${part}`)),
    totals: parts(TOTAL_FIGURES, (figure) => at(`totals.${figure}`)),
    signatures: { rows: rows.filter(({ post, name }) => post.trim() !== '' || name.trim() !== '') },
  }
}
