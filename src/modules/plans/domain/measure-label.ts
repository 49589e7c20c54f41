/**
 * How people name a measure: its own number where that is complete (`4.3.4`), else task and measure (`22.2`). The same
 * rule gives `at` of a finding (docs/interchange.md).
 */
export function measureLabel(taskNumber: string | null, measureNumber: string | null): string {
  if (measureNumber === null) return taskNumber ?? ''
  if (taskNumber === null || measureNumber.includes('.')) return measureNumber
  return `${taskNumber}.${measureNumber}`
}
