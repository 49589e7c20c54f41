import type { ColumnRole } from '../column-roles.ts'
import type { RoleScores } from './heading-roles.ts'
import { repeatableRoles } from './heading-vocabulary.ts'

/** Below this a heading says too little to name a column. */
const LEAST = 0.35

interface State {
  readonly score: number
  readonly roles: readonly (ColumnRole | null)[]
}

/**
 * Gives each column at most one role so that the sum of scores is the greatest, no role twice except those that may
 * repeat. Exact: walks the columns and keeps the best way for each set of roles taken.
 */
export function assignRoles(columns: readonly RoleScores[]): (ColumnRole | null)[] {
  const bits = new Map<ColumnRole, number>()
  for (const scores of columns)
    for (const role of scores.keys()) if (!repeatableRoles.has(role) && !bits.has(role)) bits.set(role, 1 << bits.size)
  let states = new Map<number, State>([[0, { score: 0, roles: [] }]])
  for (const scores of columns) {
    const next = new Map<number, State>()
    const keep = (mask: number, state: State): void => {
      const rival = next.get(mask)
      if (!rival || state.score > rival.score) next.set(mask, state)
    }
    for (const [mask, state] of states) {
      keep(mask, { score: state.score, roles: [...state.roles, null] })
      for (const [role, score] of scores) {
        const bit = bits.get(role) ?? 0
        if (score < LEAST || (mask & bit) !== 0) continue
        keep(mask | bit, { score: state.score + score, roles: [...state.roles, role] })
      }
    }
    states = next
  }
  let best: State = { score: -1, roles: [] }
  for (const state of states.values()) if (state.score > best.score) best = state
  return [...best.roles]
}
