import type { Approval, ExecutorEntry, Finding, Measure, PlanInterchange } from '#modules/intake/index.ts'

/** An executor of a measure together with the organisation that it was matched with. */
export interface StoredExecutor extends ExecutorEntry {
  readonly organisationId: string | null
}

/** A measure of an edition, as the interchange has it, with its identity. */
export interface StoredMeasure extends Omit<Measure, 'executors'> {
  readonly id: string
  /** Counts the edits, so that an edit of something old is noticed. */
  readonly revision: number
  readonly executors: StoredExecutor[]
}

export interface StoredTask {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly measures: StoredMeasure[]
}

export interface StoredOperationalGoal {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly tasks: StoredTask[]
}

export interface StoredStrategicGoal {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
  readonly operationalGoals: StoredOperationalGoal[]
}

export interface StoredFinding extends Finding {
  /** The measure that it concerns; null for the whole document. */
  readonly measureId: string | null
}

/** What stands at the head of an edition. */
export interface VersionHead {
  readonly planId: string
  readonly communityId: string
  readonly versionId: string
  readonly versionNumber: number
  readonly state: 'draft' | 'approved'
  readonly revision: number
  /** The act that approved this edition, where it is not the first. */
  readonly amendingAct: Approval | null
  readonly sourceHash: string | null
  readonly sourceName: string | null
}

/** A whole edition as the database holds it. */
export interface StoredPlan extends Omit<PlanInterchange, 'formatVersion' | 'strategicGoals' | 'findings'> {
  readonly head: VersionHead
  readonly strategicGoals: StoredStrategicGoal[]
  readonly findings: StoredFinding[]
}

/** Every measure of an edition with the goals and the task above it, in the order of the document. */
export function* eachMeasure(plan: StoredPlan) {
  for (const goal of plan.strategicGoals) {
    for (const operational of goal.operationalGoals) {
      for (const task of operational.tasks) {
        for (const measure of task.measures) yield { goal, operational, task, measure }
      }
    }
  }
}

/** Organisations of the executors of measures, by the name that stands there. */
export function organisationsOfStored(measures: readonly StoredMeasure[]): Map<string, string> {
  return new Map(
    measures.flatMap(({ executors }) =>
      executors.flatMap(({ name, organisationId }) => (organisationId === null ? [] : [[name, organisationId]])),
    ),
  )
}

/** Fields of a measure as the interchange has them: executors without their organisations, no identity, no source. */
export function plainValues<M extends Partial<Measure>>(measure: M): Partial<Omit<Measure, 'source' | 'fieldSources'>> {
  const { source: _source, fieldSources: _fieldSources, executors, ...rest } = measure
  const { id: _id, revision: _revision, ...fields } = rest as typeof rest & { id?: unknown; revision?: unknown }
  if (executors === undefined) return fields
  return { ...fields, executors: executors.map(({ name, byConsent }) => ({ name, byConsent })) }
}
