import type { Measure } from '#modules/intake/index.ts'

/** The columns of `measure_version` that say what the measure is. */
export function measureColumns(measure: Measure) {
  const { term, funding, execution } = measure
  return {
    number: measure.number,
    text: measure.text,
    nationalNumber: measure.nationalMeasure?.number ?? null,
    nationalText: measure.nationalMeasure?.text ?? null,
    termRaw: term?.raw ?? null,
    termFrom: term?.from ?? null,
    termTo: term?.to ?? null,
    termOngoing: term?.ongoing ?? false,
    termRecurrence: term?.recurrence ?? null,
    termMonths: term?.months ?? null,
    termYears: term?.years ?? null,
    hasFunding: funding !== null,
    fundingSource: funding?.source ?? null,
    fundingNote: funding?.note ?? null,
    fundingProgramme: funding?.programme ?? null,
    expectedResult: measure.expectedResult,
    hasExecution: execution !== null,
    executionPercent: execution?.percent ?? null,
    executionNarrative: execution?.narrative ?? null,
    sourcePage: measure.source.page,
    sourceTable: measure.source.table,
    sourceRow: measure.source.row,
    fieldSources: JSON.stringify(measure.fieldSources ?? {}),
    unsure: measure.unsure,
  }
}
