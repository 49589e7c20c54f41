import { type Finding, findFaults, type MeasureField } from '#modules/intake/index.ts'
import { measureLabel } from '#modules/plans/index.ts'
import { eachReviewed, interchangeOf, type ReviewedPlan } from './reviewed-plan.ts'

/** Something that a person should look at before saving, in the order of the document. */
export interface QueueItem {
  readonly key: string
  readonly kind: 'doubt' | 'finding' | 'match'
  readonly isSettled: boolean
  /** Key of the measure, or null for the document as a whole. */
  readonly measureKey: string | null
  /** As people name the measure: `14.2`. */
  readonly label: string | null
  readonly page: number | null
  readonly field: MeasureField | null
  readonly finding: Finding | null
  /** Known organisations whose name is like that of an executor; which of them it is, a person says. */
  readonly match: LikelyExecutor | null
}

export interface LikelyExecutor {
  /** As the document has it. */
  readonly name: string
  readonly likely: readonly { readonly organisationId: string; readonly name: string }[]
}

/** What the queue is made of beside the plan itself. */
export interface QueueContext {
  /** People of the community, if known. */
  readonly population: number | null
  /** Findings of the reading, for the faults that only the table shows. */
  readonly asRead: readonly Finding[]
  readonly likelyExecutors: readonly LikelyExecutor[]
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

/** Doubtful fields, doubtful executors and findings of a review. */
export function reviewQueue(plan: ReviewedPlan, { population, asRead, likelyExecutors }: QueueContext): QueueItem[] {
  const found = findFaults(interchangeOf(plan), { population })
  const known = new Set(found.map(findingKey))
  const ofTable = asRead.filter((finding) => TABLE_RULES.includes(finding.rule) && !known.has(findingKey(finding)))
  const findings = Map.groupBy([...found, ...ofTable], (finding) => finding.at)
  const items = (findings.get('document') ?? []).map((finding) => findingItem(finding, plan, null))
  const seen = new Set(['document'])
  const matches = new Map(likelyExecutors.map((match) => [match.name, match]))
  for (const { task, measure } of eachReviewed(plan)) {
    const label = measureLabel(task.number, measure.number)
    const place = { measureKey: measure.key, label, page: measure.source.page }
    for (const field of measure.doubtful) {
      const isSettled = !measure.unsure.includes(field)
      const key = `${measure.key}:${field}`
      items.push({ key, kind: 'doubt', isSettled, ...place, field, finding: null, match: null })
    }
    for (const { name } of measure.executors) {
      const match = matches.get(name)
      if (!match) continue
      matches.delete(name)
      const key = `executor~${shortKey(name)}`
      items.push({
        key,
        kind: 'match',
        isSettled: plan.matches.has(name),
        ...place,
        field: 'executors',
        finding: null,
        match,
      })
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
    match: null,
  }
}
