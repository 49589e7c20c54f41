import type { PlanInterchange } from '#modules/intake/index.ts'

/** What stands at the head of a plan and may be changed there. */
export type HeadValues = Pick<
  PlanInterchange,
  | 'title'
  | 'community'
  | 'period'
  | 'reportYear'
  | 'approval'
  | 'passport'
  | 'reportingDeadline'
  | 'totals'
  | 'signatures'
>

export type HeadField = keyof HeadValues

export function headValuesOf(plan: HeadValues): Required<HeadValues> {
  const { title, community, period, reportYear, approval, passport, reportingDeadline, totals, signatures } = plan
  return {
    title,
    community,
    period,
    reportYear,
    approval,
    passport,
    reportingDeadline,
    totals,
    signatures: signatures ?? [],
  }
}
