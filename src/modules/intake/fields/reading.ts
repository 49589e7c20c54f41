/** Why a cell's reading should be looked at by a person before it is saved. */
export type Doubt =
  | 'names-run-together'
  | 'names-joined-by-and'
  | 'name-not-recognised'
  | 'consent-scope'
  | 'shared-head'
  | 'quotes-unbalanced'
  | 'executors-not-divided'
  | 'term-unreadable'
  | 'term-depends-on-event'
  | 'term-without-year'
  | 'term-digits-repaired'
  | 'term-reversed'
  | 'terms-not-divided'
  | 'target-unclear'
  | 'indicators-divided'
  | 'funding-mixed'
  | 'amount-unreadable'

/** What a cell says, and whether a person should look at it. `why` names the first reason of a doubt. */
export interface Reading<T> {
  readonly value: T
  readonly unsure: boolean
  readonly why?: Doubt
}

/** A reading; doubtful when a reason is given. */
export function reading<T>(value: T, why?: Doubt): Reading<T> {
  return why === undefined ? { value, unsure: false } : { value, unsure: true, why }
}
