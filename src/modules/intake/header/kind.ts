import type { ColumnRole } from '../column-roles.ts'
import type { Passport, PlanInterchange } from '../interchange.ts'

const REPORT =
  /^(?:\p{L}+\s+){0,3}звіт|інформація про (?:стан |хід )?(?:викон|реаліз)|стан виконання|про виконання|про результати/iu
const PROGRAMME = /програм/iu
const PLAN = /^(?:\p{L}+(?:ий|ій)\s+){0,4}план(?!\p{L})/iu
const REPORT_ROLES: readonly ColumnRole[] = ['financed', 'percent', 'narrative']

/** What a document is: a report reports figures or deeds, a programme calls itself one or has a passport. */
export function readKind(
  title: string,
  passport: Passport | null,
  roles: ReadonlySet<ColumnRole>,
): PlanInterchange['kind'] {
  const reported = REPORT_ROLES.filter((role) => roles.has(role)).length
  if (reported >= 2 || (REPORT.test(title) && !PLAN.test(title)) || (reported === 1 && REPORT.test(title)))
    return 'implementation-report'
  if (PLAN.test(title) && passport === null) return 'action-plan'
  return passport !== null || PROGRAMME.test(title) ? 'target-programme' : 'action-plan'
}
