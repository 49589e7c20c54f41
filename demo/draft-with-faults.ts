import type { FieldSource, Measure, MeasureField, PlanInterchange } from '#modules/intake/index.ts'
import { groundwork, villageTasks } from './draft-with-faults/tasks.ts'
import { COMMUNITY } from './executors.ts'

/**
 * A draft with faults put in on purpose, so that the review of an import has something to show. Each is named where it
 * stands (`draft-with-faults/tasks.ts`) and counted in the test; nothing else in it should be found wrong.
 */
export const draftWithFaults: PlanInterchange = {
  formatVersion: 1,
  kind: 'action-plan',
  title:
    'Проєкт плану заходів щодо безпеки та підтримки жінок у старостинських округах Вільшанської міської територіальної громади на 2026–2028 роки',
  community: COMMUNITY,
  period: { from: 2026, to: 2028 },
  reportYear: null,
  approval: null,
  passport: null,
  reportingDeadline: null,
  strategicGoals: [
    {
      number: '1',
      title: 'Допомога приходить у село так само швидко, як у місто',
      operationalGoals: [{ number: null, title: null, tasks: placed([...groundwork, ...villageTasks]) }],
    },
  ],
  totals: null,
  findings: [],
}

/** Gives each measure the row and page on which it would stand, seven rows a page. */
function placed(tasks: PlanInterchange['strategicGoals'][number]['operationalGoals'][number]['tasks']) {
  let row = 1
  const place = (each: Measure): Measure => {
    const source = { page: 1 + Math.floor(row / 7), table: 1, row: row++ }
    const fieldSources = each.fieldSources && withPlace(each.fieldSources, source)
    return { ...each, source, ...(fieldSources ? { fieldSources } : {}) }
  }
  return tasks.map((each) => ({ ...each, measures: each.measures.map(place) }))
}

function withPlace(sources: Partial<Record<MeasureField, FieldSource>>, source: Measure['source']) {
  return Object.fromEntries(
    Object.entries(sources).map(([field, { raw, place }]) => [
      field,
      { raw, place: { ...source, column: place.column } },
    ]),
  )
}
