import type { Finding, MeasureField, Severity } from '../interchange.ts'
import type { PlanView } from './view/plan-view.ts'

/** Names of the rules. The contract fixes them; one may be added, none renamed. */
export type RuleId =
  | 'term-outside-plan-period'
  | 'term-unreadable'
  | 'term-missing'
  | 'executor-missing'
  | 'executor-name-varies'
  | 'executor-not-an-organisation'
  | 'executor-central-body'
  | 'abbreviation-unexplained'
  | 'indicator-missing'
  | 'indicator-not-measurable'
  | 'indicator-repeats-measure'
  | 'target-national-scale'
  | 'number-missing'
  | 'number-repeated'
  | 'number-out-of-order'
  | 'cells-shifted'
  | 'cell-empty'
  | 'words-split'
  | 'words-run-together'
  | 'letters-mixed'
  | 'word-misspelt'
  | 'quotes-unbalanced'
  | 'apostrophes-mixed'
  | 'funding-contradicts'
  | 'percent-fits-no-base'
  | 'percent-base-varies'
  | 'percent-without-money'
  | 'zero-percent-with-work'
  | 'financed-above-plan'
  | 'total-not-sum'
  | 'total-percent-wrong'

/** What docs/findings.md says about a rule. */
export interface RuleNotes {
  readonly what: string
  readonly why: string
  /** Invented, in Ukrainian. */
  readonly example: string
}

/** One kind of fault. Pure: the same view gives the same findings. */
export interface Rule {
  readonly id: RuleId
  /** The usual severity; single findings of the rule may be milder. */
  readonly severity: Severity
  readonly notes: RuleNotes
  readonly check: (view: PlanView) => Finding[]
}

/** What a rule says; rule name and usual severity are added by `findingOf`. */
export interface Said {
  readonly at: string
  readonly field: MeasureField | null
  readonly uk: string
  readonly en: string
  readonly suggestion?: string | null
  readonly severity?: Severity
}

/** Makes a finding of the rule out of what it has to say. */
export function findingOf(rule: { readonly id: RuleId; readonly severity: Severity }, said: Said): Finding {
  return {
    rule: rule.id,
    severity: said.severity ?? rule.severity,
    at: said.at,
    field: said.field,
    message: said.uk,
    messageEn: said.en,
    suggestion: said.suggestion ?? null,
  }
}

export { DOCUMENT } from './view/place.ts'
