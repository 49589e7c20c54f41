import type { Finding, Indicator, Measure, Target } from '../../interchange.ts'
import { enNumber, quoted, quotedEn, ukNumber } from '../language/phrasing.ts'
import { findingOf, type Rule } from '../rule.ts'
import { type PlanView, soundMeasures } from '../view/plan-view.ts'
import {
  COMMUNITY_WORDINGS,
  COUNTRY_WORDINGS,
  GROUP_BOUNDS,
  LARGEST_COMMUNITIES,
  type NationalWording,
  OFFICIALS,
  PEOPLE_UNIT,
  TRAINING,
  TRAINING_SHARE,
} from '../vocabulary/national-scale.ts'

const id = 'target-national-scale'
const severity = 'warning'

/** What is said about a target that is too large. */
interface TooLarge {
  readonly uk: string
  readonly en: string
  readonly severity: 'warning' | 'notice'
}

/** A target that only a whole country or region could reach. */
export const targetNationalScale: Rule = {
  id,
  severity,
  notes: {
    what:
      'A target counts more people than the community has (without a known population: more than any community of its kind but the capital ' +
      'has), more than a group can have (officials 1 %, staff 3 %, people in training 5 % of the residents: a notice), or its words speak ' +
      'of many communities, all regions, all bodies of the state or an act of the state.',
    why: 'Wording copied from the national plan cannot be reached or reported by one community.',
    example: '«у кожній області створено центр»; «охоплено 900 тис. осіб» у громаді з 20 тис. мешканців',
  },
  check: (view) => {
    if (view.communityType === 'country') return []
    const wordings = view.communityType === 'hromada' ? [...COMMUNITY_WORDINGS, ...COUNTRY_WORDINGS] : COUNTRY_WORDINGS
    return soundMeasures(view).flatMap(({ measure, at }): Finding[] => {
      const ofIndicators = measure.indicators.flatMap((indicator): Finding[] => {
        const large = tooManyPeople(indicator, measure, view) ?? nationalWords(indicator.text, wordings)
        return large ? [scaleFinding(at, 'indicators', indicator.text, large)] : []
      })
      const result = measure.expectedResult ? nationalWords(measure.expectedResult, wordings) : null
      return result && measure.expectedResult
        ? [...ofIndicators, scaleFinding(at, 'expectedResult', measure.expectedResult, result)]
        : ofIndicators
    })
  },
}

function nationalWords(text: string, wordings: readonly NationalWording[]): TooLarge | null {
  for (const { pattern, uk, en } of wordings) if (pattern.test(text)) return { uk, en, severity }
  return null
}

/** People counted against the residents; of several targets the largest counts. */
function tooManyPeople(indicator: Indicator, measure: Measure, view: PlanView): TooLarge | null {
  const counted = indicator.targets.filter((target) => countsPeople(target, indicator))
  const value = Math.max(0, ...counted.map((target) => target.value ?? 0))
  const population = view.context.population ?? null
  if (value > (population ?? upperBound(view))) return moreThanResidents(value, population)
  if (population === null || view.communityType !== 'hromada') return null
  const share = shareBound(indicator.text, measure)
  return share !== null && value > share * population ? moreThanGroup(value, population) : null
}

function countsPeople({ value, unit }: Target, { text }: Indicator): boolean {
  if (value === null || /%|відсот|раз|захід|заход|тренінг|програм|звіт|матеріал/iu.test(unit)) return false
  return PEOPLE_UNIT.test(unit) || (unit.trim() === '' && PEOPLE_UNIT.test(text))
}

function upperBound({ communityType, plan }: PlanView): number {
  // The most populous oblast had some four million residents before 2022.
  if (communityType !== 'hromada') return 4_500_000
  return LARGEST_COMMUNITIES.find(({ name }) => name.test(plan.community ?? ''))?.residents ?? 1_500_000
}

function shareBound(text: string, measure: Measure): number | null {
  const group = GROUP_BOUNDS.find(({ pattern }) => pattern.test(text))
  if (group) return group.share
  if (!TRAINING.test(text) && !TRAINING.test(measure.text)) return null
  return OFFICIALS.pattern.test(measure.text) ? OFFICIALS.share : TRAINING_SHARE
}

function moreThanResidents(value: number, population: number | null): TooLarge {
  return population === null
    ? {
        severity,
        uk: `${ukNumber(value)} осіб більше, ніж має будь-яка така громада, крім столиці`,
        en: `${enNumber(value)} people are more than any such community but the capital has`,
      }
    : {
        severity,
        uk: `${ukNumber(value)} осіб більше, ніж мешканців у громаді (близько ${ukNumber(population)})`,
        en: `${enNumber(value)} people are more than the community has residents (about ${enNumber(population)})`,
      }
}

function moreThanGroup(value: number, population: number): TooLarge {
  return {
    severity: 'notice',
    uk: `${ukNumber(value)} осіб забагато для такої групи в громаді, де близько ${ukNumber(population)} мешканців`,
    en: `${enNumber(value)} people are too many for such a group in a community of about ${enNumber(population)}`,
  }
}

function scaleFinding(at: string, field: 'indicators' | 'expectedResult', text: string, large: TooLarge): Finding {
  return findingOf(
    { id, severity },
    {
      at,
      field,
      severity: large.severity,
      uk: `${field === 'indicators' ? 'Показник' : 'Очікуваний результат'} ${quoted(text)} завеликий для місцевого плану: ${large.uk}. Зазначте те, чого досягне ваша громада.`,
      en: `The ${field === 'indicators' ? 'indicator' : 'expected result'} ${quotedEn(text)} is too large for a local plan: ${large.en}. Set what your own community will reach.`,
    },
  )
}
