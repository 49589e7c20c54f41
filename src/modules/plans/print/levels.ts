import type { OperationalGoal, PlanInterchange, StrategicGoal } from '#modules/intake/index.ts'

/** `1.` before a title; a composite number keeps its dots (`1.1.`). Either may be absent. */
export function numbered(number: string | null, title: string | null): string {
  if (number === null) return title ?? ''
  return title === null ? `${number}.` : `${number}. ${title}`
}

/** A measure with its number: `1) …` within its task, `1.1. …` where the number is complete in itself. */
export function numberedMeasure(number: string | null, text: string): string {
  if (number === null) return text
  return number.includes('.') ? `${number}. ${text}` : `${number}) ${text}`
}

/** Words of the two upper levels: goals in a plan of goals, sections in a programme that has no second level. */
export interface LevelWords {
  readonly strategic: string
  readonly operational: string
}

export function levelWords(plan: PlanInterchange): LevelWords {
  const hasSecondLevel = plan.strategicGoals.some((goal) => goal.operationalGoals.some(isNamed))
  return plan.kind === 'action-plan' || hasSecondLevel
    ? { strategic: 'Стратегічна ціль', operational: 'Оперативна ціль' }
    : { strategic: 'Розділ', operational: 'Підрозділ' }
}

export function isNamed(level: { readonly number: string | null; readonly title: string | null }): boolean {
  return level.number !== null || level.title !== null
}

/** `Стратегічна ціль 1. …`; a level without a number is its title alone, since the word asks for a number. */
export function levelHeading(word: string, level: StrategicGoal | OperationalGoal): string {
  return level.number === null ? (level.title ?? '') : `${word} ${numbered(level.number, level.title)}`
}
