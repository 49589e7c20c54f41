import type { StoredMeasure, StoredStrategicGoal } from '../domain/stored-plan.ts'

export interface NodeRow {
  readonly id: string
  readonly parentId: string | null
  readonly level: string
  readonly number: string | null
  readonly title: string | null
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string | null, T[]> {
  return Map.groupBy(items, keyOf)
}

/** Goals, tasks and measures put together; both lists come in the order of their positions. */
export function buildTree(
  nodes: readonly NodeRow[],
  measures: readonly { readonly taskId: string; readonly measure: StoredMeasure }[],
): StoredStrategicGoal[] {
  const children = groupBy(nodes, (node) => node.parentId)
  const byTask = groupBy(measures, (item) => item.taskId)
  const label = ({ id, number, title }: NodeRow) => ({ id, number, title })
  return (children.get(null) ?? []).map((goal) => ({
    ...label(goal),
    operationalGoals: (children.get(goal.id) ?? []).map((operational) => ({
      ...label(operational),
      tasks: (children.get(operational.id) ?? []).map((task) => ({
        ...label(task),
        measures: (byTask.get(task.id) ?? []).map((item) => item.measure),
      })),
    })),
  }))
}
