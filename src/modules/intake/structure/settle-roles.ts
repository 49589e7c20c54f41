import type { ColumnRole, RoledColumn } from '../column-roles.ts'

/** Roles that only a table of measures has. */
const PLAN_ROLES: readonly ColumnRole[] = [
  'executors',
  'term',
  'termFrom',
  'termTo',
  'indicator',
  'fundingSource',
  'fundingAmount',
  'planned',
  'revised',
  'financed',
  'percent',
  'narrative',
  'expectedResult',
]
const REPORT_ROLES: readonly ColumnRole[] = ['financed', 'percent', 'narrative', 'revised']

/**
 * Settles roles that depend on the others of the table: a lone «Заходи Національного плану» is the measure, a lone
 * «Завдання» with executors too, «планові обсяги» are an execution figure only beside figures of fact.
 */
export function settleRoles(columns: readonly RoledColumn[]): RoledColumn[] {
  const has = (...roles: ColumnRole[]): boolean => columns.some(({ role }) => role !== null && roles.includes(role))
  const renamed = new Map<ColumnRole, ColumnRole>()
  if (!has('measure') && has('executors', 'term', 'termFrom', 'termTo', ...REPORT_ROLES)) {
    const stand = (['nationalMeasure', 'task', 'operationalGoal', 'strategicGoal'] as const).find((role) => has(role))
    if (stand) renamed.set(stand, 'measure')
  }
  if (!has(...REPORT_ROLES)) renamed.set('planned', 'fundingAmount')
  if (has('financed', 'percent', 'narrative') && !has('planned')) renamed.set('fundingAmount', 'planned')
  if (has('target') && !has('indicator')) renamed.set('target', 'indicator')
  if (has('termFrom') && !has('termTo') && !has('term')) renamed.set('termFrom', 'term')
  if (has('termTo') && !has('termFrom') && !has('term')) renamed.set('termTo', 'term')
  if (renamed.size === 0) return [...columns]
  return columns.map((column) => {
    const role = column.role === null ? undefined : renamed.get(column.role)
    return role === undefined ? column : { ...column, role }
  })
}

/** Whether the roles are those of a table of measures (and not of a passport, of resources or of indicators). */
export function isPlanOfMeasures(columns: readonly RoledColumn[]): boolean {
  const roles = new Set(columns.map((column) => column.role))
  return roles.has('measure') && PLAN_ROLES.some((role) => roles.has(role))
}
