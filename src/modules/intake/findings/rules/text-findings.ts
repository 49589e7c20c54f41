import type { Finding, MeasureField, Severity } from '../../interchange.ts'
import { enPlaces, ukPlaces } from '../language/phrasing.ts'
import { DOCUMENT, findingOf, type RuleId } from '../rule.ts'
import type { Passage } from '../view/passages.ts'

/** Places up to which a fault in a repeated text is told at each; above, once for the document. */
const FEW_PLACES = 3

/** A fault found in one passage. */
export interface TextFault {
  readonly uk: string
  readonly en: string
  readonly suggestion?: string | null
  readonly severity?: Severity
}

/** Findings of a fault in a text that stands in one or more places. */
export function textFindings(
  rule: { readonly id: RuleId; readonly severity: Severity },
  passage: Pick<Passage, 'places' | 'field'>,
  fault: TextFault,
): Finding[] {
  const field: MeasureField | null = passage.field
  const { places } = passage
  if (places.length <= FEW_PLACES) return places.map((at) => findingOf(rule, { ...fault, at, field }))
  return [
    findingOf(rule, {
      ...fault,
      at: DOCUMENT,
      field,
      uk: `${fault.uk} Місця: ${ukPlaces(places)}.`,
      en: `${fault.en} Places: ${enPlaces(places)}.`,
    }),
  ]
}
