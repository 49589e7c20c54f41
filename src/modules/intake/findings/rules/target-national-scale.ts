import type { Finding, Indicator, Measure, Target } from '../../interchange.ts'
import { enNumber, quoted, quotedEn, ukNumber } from '../language/phrasing.ts'
import { findingOf, type Rule } from '../rule.ts'
import type { MeasureView } from '../view/addresses.ts'
import { type PlanView, soundMeasures } from '../view/plan-view.ts'
import {
  COMMUNITY_WORDINGS,
  COUNTRY_WORDINGS,
  GROUP_BOUNDS,
  LARGEST_COMMUNITIES,
  NATIONAL_MEASURE,
  NATIONAL_TASK,
  type NationalWording,
  OFFICIALS,
  PEOPLE_UNIT,
  TRAINING,
  TRAINING_SHARE,
} from '../vocabulary/national-scale.ts'

const id = 'target-national-scale'
const severity = 'warning'

/** Longest piece of the telling words that a message repeats. */
const SHOWN_WORDS = 80

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
      'of many communities, all regions, all bodies of the state or an act of the state. A notice where a measure or a task speaks so.',
    why: 'Wording copied from the national plan cannot be reached or reported by one community.',
    example: '«у кожній області створено центр»; «охоплено 900 тис. осіб» у громаді з 20 тис. мешканців',
  },
  check: (view) => {
    if (view.communityType === 'country') return []
    const wordings = view.communityType === 'hromada' ? [...COMMUNITY_WORDINGS, ...COUNTRY_WORDINGS] : COUNTRY_WORDINGS
    const isLocalised = view.measures.some(({ measure }) => measure.nationalMeasure !== null)
    return soundMeasures(view).flatMap((measure) => [
      ...ofIndicators(measure, view, wordings),
      ...ofResult(measure, wordings),
      // Tasks of a localised plan are those of the national plan, in its words.
      ...(isLocalised ? [] : ofMeasure(measure)),
    ])
  },
}

function ofIndicators({ measure, at }: MeasureView, view: PlanView, wordings: readonly NationalWording[]): Finding[] {
  return measure.indicators.flatMap((indicator) => {
    const large = tooManyPeople(indicator, measure, view) ?? nationalWords(indicator.text, wordings)
    return large ? [scaleFinding(at, 'indicators', indicator.text, large)] : []
  })
}

function ofResult({ measure, at }: MeasureView, wordings: readonly NationalWording[]): Finding[] {
  const text = measure.expectedResult ?? ''
  const large = nationalWords(text, wordings)
  return large ? [scaleFinding(at, 'expectedResult', text, large)] : []
}

function ofMeasure({ measure, at, task: { task } }: MeasureView): Finding[] {
  const title = task.measures[0] === measure ? (task.title ?? '') : ''
  return [
    ...(NATIONAL_MEASURE.test(measure.text) ? [scaleFinding(at, 'text', measure.text, WHOLE_COUNTRY)] : []),
    ...(NATIONAL_TASK.test(title) ? [scaleFinding(at, 'task', title, WHOLE_COUNTRY)] : []),
  ]
}

const WHOLE_COUNTRY: TooLarge = {
  severity: 'notice',
  uk: 'йдеться про всю країну',
  en: 'it speaks of the whole country',
}

const SUBJECT = {
  indicators: ['Показник', 'indicator'],
  expectedResult: ['Очікуваний результат', 'expected result'],
  text: ['Захід', 'measure'],
  task: ['Завдання', 'task'],
} as const

function nationalWords(text: string, wordings: readonly NationalWording[]): TooLarge | null {
  for (const { pattern, uk, en } of wordings) {
    const match = pattern.exec(text)
    if (!match) continue
    // A pattern may end inside a word: show the word whole.
    const rest = /^\p{L}*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? ''
    const words = match[0] + rest
    return { uk: `${uk} (${quoted(words, SHOWN_WORDS)})`, en: `${en} (${quotedEn(words, SHOWN_WORDS)})`, severity }
  }
  return null
}

/** People counted against the residents; of several targets the largest counts. */
function tooManyPeople(indicator: Indicator, measure: Measure, view: PlanView): TooLarge | null {
  const counted = indicator.targets.filter((target) => countsPeople(target, indicator))
  const value = Math.max(0, ...counted.map((target) => target.value ?? 0))
  const population = view.context.population ?? null
  if (value > (population ?? upperBound(view))) return moreThanResidents(peopleUk(value, counted), value, population)
  if (population === null || view.communityType !== 'hromada') return null
  const share = shareBound(indicator.text, measure)
  return share !== null && value > share * population
    ? moreThanGroup(peopleUk(value, counted), value, population)
    : null
}

/** The number with its own unit where that is one plain word: «500 000 переглядів». */
function peopleUk(value: number, targets: readonly Target[]): string {
  const unit = targets.find((target) => target.value === value)?.unit ?? ''
  return `${ukNumber(value)} ${/^[\p{Ll}’]+$/u.test(unit) ? unit : 'осіб'}`
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

function moreThanResidents(counted: string, value: number, population: number | null): TooLarge {
  return population === null
    ? {
        severity,
        uk: `${counted} більше, ніж має будь-яка така громада, крім столиці`,
        en: `${enNumber(value)} people are more than any such community but the capital has`,
      }
    : {
        severity,
        uk: `${counted} більше, ніж мешканців у громаді (близько ${ukNumber(population)})`,
        en: `${enNumber(value)} people are more than the community has residents (about ${enNumber(population)})`,
      }
}

function moreThanGroup(counted: string, value: number, population: number): TooLarge {
  return {
    severity: 'notice',
    uk: `${counted} забагато для такої групи в громаді, де близько ${ukNumber(population)} мешканців`,
    en: `${enNumber(value)} people are too many for such a group in a community of about ${enNumber(population)}`,
  }
}

function scaleFinding(at: string, field: keyof typeof SUBJECT, text: string, large: TooLarge): Finding {
  const [uk, en] = SUBJECT[field]
  return findingOf(
    { id, severity },
    {
      at,
      field,
      severity: large.severity,
      uk: `${uk} ${quoted(text)} має не місцевий масштаб: ${large.uk}. Зазначте те, чого досягне ваша громада.`,
      en: `The ${en} ${quotedEn(text)} is too large for a local plan: ${large.en}. Set what your own community will reach.`,
    },
  )
}
