import type { Insertable } from 'kysely'
import type { Measure } from '#modules/intake/index.ts'
import type { DB } from '#platform/database/schema.ts'
import type { Tx } from '#platform/database/session.ts'
import { measureColumns } from './measure-columns.ts'
import { moneyRowsOf } from './money-rows.ts'

export interface NewMeasure {
  readonly id: string
  readonly taskId: string
  readonly position: number
  readonly measure: Measure
  /** Of a measure that stood here before; a new one begins with 1. */
  readonly revision?: number
}

export interface MeasureKeys {
  readonly communityId: string
  readonly versionId: string
  readonly planId: string
  readonly organisations: ReadonlyMap<string, string>
}

/** Rows a statement: PostgreSQL takes at most 65,535 parameters, and a measure has some thirty columns. */
const CHUNK = 1_000

type MeasureTable =
  | 'measure'
  | 'measureVersion'
  | 'measureExecutor'
  | 'measureIndicator'
  | 'indicatorTarget'
  | 'measureMoney'

async function insertAll<T extends MeasureTable>(tx: Tx, table: T, rows: readonly Insertable<DB[T]>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await tx
      .insertInto(table)
      .values(rows.slice(from, from + CHUNK))
      .execute()
  }
}

/** Writes new measures with everything that belongs to them. */
export async function insertMeasures(tx: Tx, keys: MeasureKeys, measures: readonly NewMeasure[]): Promise<void> {
  const { communityId, planId } = keys
  await insertAll(
    tx,
    'measure',
    measures.map(({ id }) => ({ communityId, id, planId })),
  )
  await insertMeasureRows(tx, keys, measures)
}

/** Writes what an edition says of measures whose identities exist. */
export async function insertMeasureRows(
  tx: Tx,
  keys: Omit<MeasureKeys, 'planId'>,
  measures: readonly NewMeasure[],
): Promise<void> {
  const { communityId, versionId } = keys
  await insertAll(
    tx,
    'measureVersion',
    measures.map(({ id, taskId, position, measure, revision }) => ({
      communityId,
      versionId,
      measureId: id,
      taskId,
      position,
      ...(revision === undefined ? {} : { revision }),
      ...measureColumns(measure),
    })),
  )
  await insertDetails(tx, keys, measures)
}

/** Writes executors, indicators, targets and money of measures whose own rows stand already. */
export async function insertDetails(
  tx: Tx,
  keys: Pick<MeasureKeys, 'communityId' | 'versionId' | 'organisations'>,
  measures: readonly Pick<NewMeasure, 'id' | 'measure'>[],
): Promise<void> {
  const each = <R>(rowsOf: (measure: Measure) => R[]) =>
    measures.flatMap(({ id, measure }) =>
      rowsOf(measure).map((row) => ({
        communityId: keys.communityId,
        versionId: keys.versionId,
        measureId: id,
        ...row,
      })),
    )
  await insertAll(
    tx,
    'measureExecutor',
    each((measure) =>
      measure.executors.map(({ name, byConsent }, position) => ({
        position,
        name,
        byConsent,
        organisationId: keys.organisations.get(name) ?? null,
      })),
    ),
  )
  await insertAll(
    tx,
    'measureIndicator',
    each((measure) =>
      measure.indicators.map(({ text, disaggregation }, position) => ({ position, text, disaggregation })),
    ),
  )
  await insertAll(
    tx,
    'indicatorTarget',
    each((measure) =>
      measure.indicators.flatMap((item, indicator) =>
        item.targets.map((target, position) => ({ indicator, position, ...target })),
      ),
    ),
  )
  await insertAll(tx, 'measureMoney', each(moneyRowsOf))
}
