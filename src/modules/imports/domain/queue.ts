import { type Finding, findFaults, type MeasureField } from '#modules/intake/index.ts'
import { measureLabel } from '#modules/plans/index.ts'
import { eachReviewed, interchangeOf, type ReviewedPlan } from './reviewed-plan.ts'

/** Something that a person should look at before saving, in the order of the document. */
export interface QueueItem {
  readonly key: string
  readonly kind: 'doubt' | 'finding'
  readonly isSettled: boolean
  /** Key of the measure, or null for the document as a whole. */
  readonly measureKey: string | null
  /** As people name the measure: `14.2`. */
  readonly label: string | null
  readonly page: number | null
  readonly field: MeasureField | null
  readonly finding: Finding | null
}

/** A short key of a text (FNV-1a, 32 bits): enough to tell the findings of one document apart, fit for an address. */
function shortKey(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** A finding's key: the same fault of the same place keeps it while other things are corrected. */
export const findingKey = (finding: Finding): string => `${finding.rule}@${finding.at}~${shortKey(finding.message)}`

/** Faults of the table itself: only the reading saw the cells, so they are taken over from it. */
const TABLE_RULES = ['cells-shifted', 'cell-empty']

/**
 * Doubtful fields and findings of a review. `population`: the community's, if known; `asRead`: the findings of the
 * reading, for the faults that only the table shows.
 */
export function reviewQueue(plan: ReviewedPlan, population: number | null, asRead: readonly Finding[]): QueueItem[] {
  const found = findFaults(interchangeOf(plan), { population })
  const known = new Set(found.map(findingKey))
  const ofTable = asRead.filter((finding) => TABLE_RULES.includes(finding.rule) && !known.has(findingKey(finding)))
  const findings = Map.groupBy([...found, ...ofTable], (finding) => finding.at)
  const items = (findings.get('document') ?? []).map((finding) => findingItem(finding, plan, null))
  const seen = new Set(['document'])
  for (const { task, measure } of eachReviewed(plan)) {
    const label = measureLabel(task.number, measure.number)
    const place = { measureKey: measure.key, label, page: measure.source.page }
    for (const field of measure.doubtful) {
      const isSettled = !measure.unsure.includes(field)
      items.push({ key: `${measure.key}:${field}`, kind: 'doubt', isSettled, ...place, field, finding: null })
    }
    if (!seen.has(label)) for (const finding of findings.get(label) ?? []) items.push(findingItem(finding, plan, place))
    seen.add(label)
  }
  for (const [at, rest] of findings)
    if (!seen.has(at)) items.push(...rest.map((finding) => findingItem(finding, plan, null)))
  return items
}

function findingItem(
  finding: Finding,
  plan: ReviewedPlan,
  place: { measureKey: string; label: string; page: number | null } | null,
): QueueItem {
  const key = findingKey(finding)
  return {
    key,
    kind: 'finding',
    isSettled: plan.dismissed.has(key),
    measureKey: place?.measureKey ?? null,
    label: place?.label ?? (finding.at === 'document' ? null : finding.at),
    page: place?.page ?? null,
    field: finding.field,
    finding,
  }
}
