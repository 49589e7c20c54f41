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
export { parseInterchange } from './parse-interchange.ts'
export { type ReadPlanOptions, readPlan } from './read-plan.ts'
