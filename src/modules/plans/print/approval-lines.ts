import type { Approval } from '#modules/intake/index.ts'
import { genitive } from './case-forms.ts'
import { printDate } from './numbers.ts'

/** Mark of approval (ДСТУ 4163:2020, 5.21): the act with its body in the genitive, its date and number. */
export function approvalLines(approval: Approval): readonly string[] {
  if (approval.act === null && approval.number === null) return byOfficial(approval)
  const act = [approval.act ?? '', approval.body === null ? '' : genitive(approval.body)].filter((part) => part !== '')
  const date = approval.date === null ? '' : printDate(approval.date)
  const number = approval.number === null ? '' : `№ ${approval.number}`
  const when = [date, number].filter((part) => part !== '').join(' ')
  return ['ЗАТВЕРДЖЕНО', act.join(' '), when].filter((line) => line !== '')
}

/** An official approves by signature instead of an act: post, an empty line for the signature, date. */
function byOfficial({ body, date }: Approval): readonly string[] {
  if (body === null) return []
  return ['ЗАТВЕРДЖУЮ', body, '', ...(date === null ? [] : [printDate(date)])]
}

const INSTRUMENTAL: Readonly<Record<string, string>> = {
  рішення: 'рішенням',
  розпорядження: 'розпорядженням',
  наказ: 'наказом',
  постанова: 'постановою',
}

/**
 * The act that approved what a report reports on; the report itself is not approved by it, so that it gets no mark.
 * `subject` is what was approved, in the accusative («Програму»).
 */
export function approvalSentence(subject: string, { act, body, date, number }: Approval): string | null {
  if (act === null && number === null) return null
  const parts = [
    act === null ? '' : (INSTRUMENTAL[act] ?? act),
    body === null ? '' : genitive(body),
    date === null ? '' : `від ${printDate(date)}`,
    number === null ? '' : `№ ${number}`,
  ]
  return `${subject} затверджено ${parts.filter((part) => part !== '').join(' ')}.`
}
