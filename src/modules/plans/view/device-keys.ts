/** Where this device keeps what was typed into a form and not saved. */
export const deviceKeys = {
  measure: (measureId: string) => `postup:measure:${measureId}`,
  newMeasure: (taskId: string) => `postup:new-measure:${taskId}`,
  head: (planId: string) => `postup:plan:${planId}`,
} as const
