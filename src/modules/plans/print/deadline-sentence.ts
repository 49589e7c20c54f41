import type { PlanInterchange } from '#modules/intake/index.ts'
import { dative } from './case-forms.ts'

const MONTHS = [
  'січня',
  'лютого',
  'березня',
  'квітня',
  'травня',
  'червня',
  'липня',
  'серпня',
  'вересня',
  'жовтня',
  'листопада',
  'грудня',
] as const

/** Duty of the executors to report every year, with the receiver in the dative where its name can be put so. */
export function deadlineSentence(deadline: NonNullable<PlanInterchange['reportingDeadline']>): string {
  const date = `${deadline.day} ${MONTHS[deadline.month - 1] ?? ''}`
  const duty = `Виконавці щороку до ${date} подають інформацію про виконання заходів`
  return deadline.to === null ? `${duty}.` : `${duty} ${dative(deadline.to) ?? `до: ${deadline.to}`}.`
}
