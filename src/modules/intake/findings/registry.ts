import type { Rule } from './rule.ts'
import { abbreviationUnexplained } from './rules/abbreviation-unexplained.ts'
import { apostrophesMixed } from './rules/apostrophes-mixed.ts'
import { cellEmpty } from './rules/cell-empty.ts'
import { cellsShifted } from './rules/cells-shifted.ts'
import { executorCentralBody } from './rules/executor-central-body.ts'
import { executorNameVaries } from './rules/executor-name-varies.ts'
import { executorNotAnOrganisation } from './rules/executor-not-an-organisation.ts'
import { fundingContradicts } from './rules/funding-contradicts.ts'
import { indicatorNotMeasurable } from './rules/indicator-not-measurable.ts'
import { indicatorRepeatsMeasure } from './rules/indicator-repeats-measure.ts'
import { lettersMixed } from './rules/letters-mixed.ts'
import { executorMissing, indicatorMissing, termMissing } from './rules/missing-cells.ts'
import { numberMissing, numberOutOfOrder, numberRepeated } from './rules/numbering.ts'
import { quotesUnbalanced } from './rules/quotes-unbalanced.ts'
import { financedAbovePlan, percentWithoutMoney, zeroPercentWithWork } from './rules/report-money.ts'
import { percentBaseVaries, percentFitsNoBase } from './rules/report-percents.ts'
import { totalNotSum, totalPercentWrong } from './rules/report-totals.ts'
import { targetNationalScale } from './rules/target-national-scale.ts'
import { termOutsidePlanPeriod } from './rules/term-outside-plan-period.ts'
import { termUnreadable } from './rules/term-unreadable.ts'
import { wordMisspelt } from './rules/word-misspelt.ts'
import { wordsRunTogether } from './rules/words-run-together.ts'
import { wordsSplit } from './rules/words-split.ts'

/** All rules, in the order in which findings of one place are shown. docs/findings.md is written from them. */
export const RULES: readonly Rule[] = [
  numberMissing,
  numberRepeated,
  numberOutOfOrder,
  cellsShifted,
  cellEmpty,
  executorMissing,
  executorNameVaries,
  executorNotAnOrganisation,
  executorCentralBody,
  termMissing,
  termUnreadable,
  termOutsidePlanPeriod,
  indicatorMissing,
  indicatorNotMeasurable,
  indicatorRepeatsMeasure,
  targetNationalScale,
  fundingContradicts,
  percentFitsNoBase,
  percentBaseVaries,
  percentWithoutMoney,
  zeroPercentWithWork,
  financedAbovePlan,
  totalNotSum,
  totalPercentWrong,
  abbreviationUnexplained,
  wordsSplit,
  wordsRunTogether,
  wordMisspelt,
  lettersMixed,
  quotesUnbalanced,
  apostrophesMixed,
]
