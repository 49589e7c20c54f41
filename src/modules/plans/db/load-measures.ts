import { type Selectable, sql } from 'kysely'
import type { Dimension, FieldSource, Indicator, MeasureField, Target, Term } from '#modules/intake/index.ts'
import { loadLineage } from '#modules/organisations/index.ts'
import { rowsAtOnce } from '#platform/database/rows-at-once.ts'
import type { DB } from '#platform/database/schema.ts'
import type { Tx } from '#platform/database/session.ts'
import type { StoredExecutor, StoredMeasure } from '../domain/stored-plan.ts'
import { executionAmounts, fundingAmounts, type MoneyRow } from './money-rows.ts'

export interface VersionKeys {
  readonly communityId: string
  readonly versionId: string
}

/** The columns that make a measure. */
const COLUMNS = [
  'measureId',
  'taskId',
  'revision',
  'number',
  'text',
  'nationalNumber',
  'nationalText',
  'termRaw',
  'termFrom',
  'termTo',
  'termOngoing',
  'termRecurrence',
  'termMonths',
  'termYears',
  'hasFunding',
  'fundingSource',
  'fundingNote',
  'fundingProgramme',
  'expectedResult',
  'hasExecution',
  'executionPercent',
  'executionNarrative',
  'sourcePage',
  'sourceTable',
  'sourceRow',
  'unsure',
] as const satisfies readonly (keyof DB['measureVersion'])[]

type MeasureRow = Pick<Selectable<DB['measureVersion']>, (typeof COLUMNS)[number]> &
  Partial<Pick<Selectable<DB['measureVersion']>, 'fieldSources'>>

export interface LoadOptions {
  /** false leaves out where each field stood and its own words: more bytes than all the rest together. */
  readonly sources?: boolean
}

/** What belongs to a measure, by its id. */
interface Parts {
  readonly executors: ReadonlyMap<string, readonly StoredExecutor[]>
  readonly indicators: ReadonlyMap<string, readonly Indicator[]>
  readonly money: ReadonlyMap<string, readonly MoneyRow[]>
}

/** Measures of an edition (or one of them) with everything that belongs to them, in the order of the document. */
export async function loadMeasures(
  tx: Tx,
  keys: VersionKeys,
  measureId?: string,
  { sources = true }: LoadOptions = {},
): Promise<{ taskId: string; measure: StoredMeasure }[]> {
  const query = tx
    .selectFrom('measureVersion')
    .select([...COLUMNS, 'fieldSources'])
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .$if(measureId !== undefined, (one) => one.where('measureId', '=', measureId ?? ''))
    .orderBy('position')
  const rows: MeasureRow[] = await rowsAtOnce(tx, query, sources ? [...COLUMNS, 'fieldSources'] : COLUMNS)
  const parts: Parts = {
    executors: await loadExecutors(tx, keys, measureId),
    indicators: await loadIndicators(tx, keys, measureId),
    money: await loadMoney(tx, keys, measureId),
  }
  return rows.map((row) => ({ taskId: row.taskId, measure: assemble(row, parts) }))
}

async function loadExecutors(tx: Tx, keys: VersionKeys, measureId?: string) {
  const columns = ['measureId', 'name', 'byConsent', 'organisationId'] as const
  const query = tx
    .selectFrom('measureExecutor')
    .select(columns)
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .$if(measureId !== undefined, (one) => one.where('measureId', '=', measureId ?? ''))
    .orderBy('position')
  const rows = await rowsAtOnce(tx, query, columns)
  const { ownerOf } = await loadLineage(tx, keys.communityId)
  return listsBy(rows, ({ name, byConsent, organisationId }) => ({
    name,
    byConsent,
    organisationId: organisationId === null ? null : ownerOf(organisationId, name),
  }))
}

async function loadIndicators(tx: Tx, keys: VersionKeys, measureId?: string) {
  const columnsOfTargets = ['measureId', 'indicator', 'comparator', 'value', 'unit', 'per'] as const
  const ofTargets = tx
    .selectFrom('indicatorTarget')
    .select(columnsOfTargets)
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .$if(measureId !== undefined, (one) => one.where('measureId', '=', measureId ?? ''))
    .orderBy('position')
  const targets = await rowsAtOnce(tx, ofTargets, columnsOfTargets)
  const targetsOf = Map.groupBy(targets, (row) => `${row.measureId} ${row.indicator}`)
  const columns = ['measureId', 'position', 'text', 'disaggregation'] as const
  const query = tx
    .selectFrom('measureIndicator')
    .select(columns)
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .$if(measureId !== undefined, (one) => one.where('measureId', '=', measureId ?? ''))
    .orderBy('position')
  const rows = await rowsAtOnce(tx, query, columns)
  return listsBy(rows, (row) => ({
    text: row.text,
    targets: (targetsOf.get(`${row.measureId} ${row.position}`) ?? []).map(targetOf),
    disaggregation: row.disaggregation as Dimension[],
  }))
}

async function loadMoney(tx: Tx, keys: VersionKeys, measureId?: string) {
  const columns = ['measureId', 'position', 'purpose', 'stage', 'year'] as const
  const query = tx
    .selectFrom('measureMoney')
    .select([...columns, sql<string>`kopecks::text`.as('kopecks')])
    .where('communityId', '=', keys.communityId)
    .where('versionId', '=', keys.versionId)
    .$if(measureId !== undefined, (one) => one.where('measureId', '=', measureId ?? ''))
    .orderBy('position')
  const rows = await rowsAtOnce(tx, query, [...columns, 'kopecks'])
  return listsBy(rows, (row) => ({ ...row, kopecks: BigInt(row.kopecks) }))
}

function listsBy<R extends { readonly measureId: string }, T>(
  rows: readonly R[],
  itemOf: (row: R) => T,
): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const row of rows) {
    const list = lists.get(row.measureId)
    if (list) list.push(itemOf(row))
    else lists.set(row.measureId, [itemOf(row)])
  }
  return lists
}

function targetOf(row: { comparator: string; value: string | null; unit: string; per: string | null }): Target {
  return {
    comparator: row.comparator as Target['comparator'],
    value: row.value === null ? null : Number(row.value),
    unit: row.unit,
    per: row.per as Target['per'],
  }
}

function assemble(row: MeasureRow, parts: Parts): StoredMeasure {
  const money = parts.money.get(row.measureId) ?? []
  return {
    id: row.measureId,
    revision: row.revision,
    number: row.number,
    text: row.text,
    nationalMeasure: row.nationalText === null ? null : { number: row.nationalNumber, text: row.nationalText },
    executors: [...(parts.executors.get(row.measureId) ?? [])],
    term: termOf(row),
    indicators: [...(parts.indicators.get(row.measureId) ?? [])],
    funding: row.hasFunding
      ? { source: row.fundingSource, note: row.fundingNote, ...fundingAmounts(money), programme: row.fundingProgramme }
      : null,
    expectedResult: row.expectedResult,
    execution: row.hasExecution
      ? {
          ...executionAmounts(money),
          percent: row.executionPercent === null ? null : Number(row.executionPercent),
          narrative: row.executionNarrative,
        }
      : null,
    source: { page: row.sourcePage, table: row.sourceTable, row: row.sourceRow },
    unsure: row.unsure as MeasureField[],
    fieldSources: (row.fieldSources ?? {}) as Partial<Record<MeasureField, FieldSource>>,
  }
}

function termOf(row: MeasureRow): Term | null {
  if (row.termRaw === null) return null
  return {
    raw: row.termRaw,
    from: row.termFrom,
    to: row.termTo,
    ongoing: row.termOngoing,
    recurrence: row.termRecurrence as Term['recurrence'],
    months: row.termMonths,
    years: row.termYears,
  }
}
