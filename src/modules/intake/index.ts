export { dropConsentMarks, markConsent } from './fields/consent.ts'
export { readDisaggregation } from './fields/disaggregation.ts'
export { readExecutors } from './fields/executors.ts'
export { readFunding } from './fields/funding.ts'
export { readIndicators } from './fields/indicators.ts'
export type { Doubt } from './fields/reading.ts'
export { readTargets } from './fields/targets.ts'
export { readTerm } from './fields/term.ts'
export { type FaultContext, findFaults } from './findings/find-faults.ts'
export { ruleTitle } from './findings/rule-titles.ts'
export { type ImportOptions, importDocument } from './import-document.ts'
export type {
  Approval,
  Dimension,
  Execution,
  ExecutionFigures,
  ExecutorEntry,
  FieldSource,
  Finding,
  Funding,
  Indicator,
  Measure,
  MeasureField,
  OperationalGoal,
  Passport,
  PlanInterchange,
  Severity,
  SourcePlace,
  StrategicGoal,
  Target,
  Task,
  Term,
  Totals,
} from './interchange.ts'
export { type ReadPlanOptions, readPlan } from './read-plan.ts'
