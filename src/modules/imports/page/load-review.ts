import { randomUUID } from 'node:crypto'
import type { DocumentModel } from '#modules/documents/index.ts'
import { findCommunityById } from '#modules/organisations/index.ts'
import {
  draftOf,
  EDITABLE_FIELDS,
  type EditableField,
  headDraftsOf,
  headValuesOf,
  measureLabel,
} from '#modules/plans/index.ts'
import { asOperator } from '#platform/actor.ts'
import type { Services } from '#platform/services.ts'
import { findLikelyExecutors } from '../commands/find-likely-executors.ts'
import { getReview, type Review } from '../db/reviews.ts'
import { documentExcerpt } from '../domain/document-excerpt.ts'
import { type QueueItem, reviewQueue } from '../domain/queue.ts'
import { reviewTree } from '../domain/review-tree.ts'
import {
  countReview,
  filterQueue,
  findNode,
  findReviewed,
  isDoubt,
  nextOpen,
  QUEUE_FILTERS,
  type QueueFilter,
} from '../domain/review-view.ts'
import { eachReviewed } from '../domain/reviewed-plan.ts'
import { textExcerpt } from '../domain/text-excerpt.ts'

export const isEditableField = (text: string | null): text is EditableField =>
  EDITABLE_FIELDS.some((field) => field === text)

/** What the address of the review says: which list, which item, which field is being edited, which rows are shown. */
export interface ReviewAddress {
  readonly show: QueueFilter
  readonly item: string | null
  readonly edit: EditableField | null
  readonly row: number | null
}

export function readAddress(query: URLSearchParams): ReviewAddress {
  const show = query.get('show')
  const edit = query.get('edit')
  const row = Number(query.get('row'))
  return {
    show: QUEUE_FILTERS.find((filter) => filter === show) ?? 'doubts',
    item: query.get('item'),
    edit: isEditableField(edit) ? edit : null,
    row: Number.isInteger(row) && row > 0 ? row : null,
  }
}

/** Document models are immutable and read again at each step of a review; a few stay at hand. */
const models = new Map<string, DocumentModel>()
const KEPT_MODELS = 4

async function modelOf(services: Services, hash: string): Promise<DocumentModel> {
  const kept = models.get(hash)
  if (kept) return kept
  const model = JSON.parse(new TextDecoder().decode(await services.files.get(hash))) as DocumentModel
  models.set(hash, model)
  const [oldest] = models.keys()
  if (models.size > KEPT_MODELS && oldest !== undefined) models.delete(oldest)
  return model
}

/** Everything that the review page shows at one address. Throws `not_found`. */
export async function loadReview(services: Services, importId: string, address: ReviewAddress) {
  const { review, community, likelyExecutors } = await asOperator(services, async (tx) => {
    const found = await getReview(tx, importId)
    const communityId = found.row.communityId
    return {
      review: found,
      community: communityId === null ? undefined : await findCommunityById(tx, communityId),
      likelyExecutors: communityId === null ? [] : await findLikelyExecutors(tx, communityId, found.plan),
    }
  })
  const { row, plan } = review
  const queue = reviewQueue(plan, {
    population: community?.population ?? null,
    asRead: review.asRead,
    likelyExecutors,
  })
  // Where nothing is doubtful, the findings are what there is to look at.
  const show = address.show === 'doubts' && !queue.some(isDoubt) ? 'findings' : address.show
  const items = filterQueue(queue, show)
  const item = currentItem(items, queue, address)
  const measureKey = item === null ? address.item : item.measureKey
  const current = measureKey === null ? null : (findReviewed(plan, measureKey) ?? null)
  const field = address.edit ?? item?.field ?? 'text'
  const source = current?.measure.fieldSources?.[field]
  const place = { ...(source?.place ?? { ...current?.measure.source, column: null }) }
  const model = row.documentHash === null ? null : await modelOf(services, row.documentHash)
  const shownRow = address.row ?? place.row ?? null
  const table = place.table ?? firstTable(review)
  const excerpt =
    model === null ? null : (documentExcerpt(model, { table, row: shownRow ?? 1, column: place.column }) ?? null)
  return {
    id: row.id,
    fileName: row.fileName,
    pages: model?.pages ?? null,
    head: {
      title: plan.title,
      kind: plan.kind,
      period: plan.period,
      approval: plan.approval,
      communityInDocument: plan.community,
    },
    communityId: row.communityId,
    community: community?.name ?? null,
    planId: row.planId,
    counts: countReview(plan, queue),
    show,
    items,
    item,
    position: item === null ? null : items.indexOf(item) + 1,
    previousKey: neighbourKey(items, item, -1),
    nextKey: neighbourKey(items, item, 1),
    tree: show === 'all' ? reviewTree(plan) : [],
    current,
    label: current === null ? null : measureLabel(current.taskNumber, current.measure.number),
    editing: current === null ? null : address.edit,
    draft:
      current !== null && address.edit !== null
        ? draftOf(address.edit, current.measure[address.edit], plan.period)
        : null,
    words: source?.raw ?? null,
    page: place.page ?? null,
    row: shownRow,
    excerpt,
    lines: excerpt === null && model !== null && source ? (textExcerpt(model, source.raw) ?? null) : null,
    lastSaved: review.actions.at(-1)?.recordedAt ?? null,
    headDrafts: address.item === 'plan' ? headDraftsOf(headValuesOf(plan)) : null,
    node: address.item === null ? null : findNode(plan, address.item),
    requestId: randomUUID(),
    now: services.now(),
  }
}

export type ReviewData = Awaited<ReturnType<typeof loadReview>>

const firstTable = ({ plan }: Review) => {
  for (const { measure } of eachReviewed(plan)) return measure.source.table
  return null
}

function currentItem(
  items: readonly QueueItem[],
  queue: readonly QueueItem[],
  { item }: ReviewAddress,
): QueueItem | null {
  if (item === null) return nextOpen(items, null) ?? items[0] ?? null
  return items.find(({ key }) => key === item) ?? queue.find(({ key }) => key === item) ?? null
}

function neighbourKey(items: readonly QueueItem[], item: QueueItem | null, step: 1 | -1): string | null {
  if (item === null) return items[0]?.key ?? null
  return items[items.indexOf(item) + step]?.key ?? null
}
