import type { Measure } from '#modules/intake/index.ts'
import type { Tx } from '#platform/database/session.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { findEditOfRequest, insertEdit } from '../db/edits.ts'
import { loadMeasures } from '../db/load-measures.ts'
import { updateMeasure } from '../db/update-measure.ts'
import { countEdit } from '../db/versions.ts'
import type { StoredMeasure } from '../domain/stored-plan.ts'
import { openDraft } from './open-draft.ts'
import { refreshFindings } from './refresh-findings.ts'

/** What a person may change of a measure; where it stood in the document stays. */
export type MeasureChange = Partial<Omit<Measure, 'source' | 'fieldSources'>>

export interface ChangeMeasure {
  readonly planId: string
  readonly measureId: string
  /** The revision that the person saw; another one means that somebody else has changed it since. */
  readonly revision: number
  readonly change: MeasureChange
  readonly requestId: string
  readonly undoes?: bigint
}

/**
 * Changes fields of a measure in the plan's draft and reads the plan critically again. Throws `conflict` when the
 * measure was changed since the person saw it: nothing is overwritten.
 */
export async function changeMeasure(tx: Tx, command: ChangeMeasure): Promise<void> {
  const { communityId, versionId } = await openDraft(tx, command.planId)
  if (await findEditOfRequest(tx, communityId, command.requestId)) return
  const [found] = await loadMeasures(tx, { communityId, versionId }, command.measureId)
  if (!found) throw new AppError('not_found')
  const { measure } = found
  if (measure.revision !== command.revision) throw new AppError('conflict')
  const changed: Measure = { ...measure, ...command.change }
  await updateMeasure(
    tx,
    { communityId, versionId, measureId: command.measureId, organisations: organisationsOf(measure) },
    changed,
  )
  await insertEdit(tx, {
    communityId,
    versionId,
    measureId: command.measureId,
    kind: 'measure-changed',
    before: pick(measure, Object.keys(command.change)),
    after: command.change,
    requestId: command.requestId,
    ...(command.undoes === undefined ? {} : { undoes: command.undoes }),
  })
  await countEdit(tx, { communityId, id: versionId })
  await refreshFindings(tx, command.planId)
}

/** Executors that keep their name keep their organisation. */
function organisationsOf(measure: StoredMeasure): Map<string, string> {
  return new Map(
    measure.executors.flatMap(({ name, organisationId }) => (organisationId === null ? [] : [[name, organisationId]])),
  )
}

function pick(measure: StoredMeasure, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(measure).filter(([field]) => fields.includes(field)))
}
