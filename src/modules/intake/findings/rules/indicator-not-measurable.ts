import type { Finding, Indicator } from '../../interchange.ts'
import { quoted, quotedEn } from '../language/phrasing.ts'
import { tokensOf } from '../language/words.ts'
import { findingOf, type Rule } from '../rule.ts'
import { soundMeasures } from '../view/plan-view.ts'
import {
  CHANGE_HEAD,
  ENSURED,
  hasQuantity,
  INFINITIVE_HEAD,
  isIndicatorHead,
  NOT_INFINITIVE,
  OPEN_ACTIVITY,
  PREDICATE,
  RESULT,
  VAGUE_PREDICATE,
} from '../vocabulary/indicator-words.ts'
import { repetition } from './indicator-repeats-measure.ts'

const id = 'indicator-not-measurable'
const severity = 'warning'

/** Why an indicator cannot be measured. */
interface Fault {
  readonly severity: 'warning' | 'notice'
  readonly uk: string
  readonly en: string
}

const FRAGMENT: Fault = {
  severity: 'warning',
  uk: 'у ньому не сказано, що рахувати. Назвіть кількість, частку або готовий результат',
  en: 'it does not say what to count. Name a number, a share or a finished result',
}
const INSTRUCTION: Fault = {
  severity: 'warning',
  uk: 'це доручення, а не результат. Напишіть, що буде зроблено або скільки',
  en: 'it is an instruction, not a result. Say what will be done or how much',
}
const CHANGE: Fault = {
  severity: 'notice',
  uk: 'зміну не видно без початкового значення й величини. Додайте, від чого і на скільки',
  en: 'a change cannot be seen without a baseline and an amount. Add from what and by how much',
}
const ACTIVITY: Fault = {
  severity: 'notice',
  uk: 'це діяльність без міри: її не можна виконати чи не виконати. Додайте число або готовий результат',
  en: 'it is an activity without a measure: it cannot be done or not done. Add a number or a finished result',
}
const VAGUE: Fault = {
  severity: 'notice',
  uk: 'не сказано, за якої кількості його досягнуто. Додайте число, частку або готовий документ',
  en: 'it does not say what counts as reached. Add a number, a share or a finished document',
}

/** An indicator to which no fact can be compared. */
export const indicatorNotMeasurable: Rule = {
  id,
  severity,
  notes: {
    what:
      'An indicator without any number that is an instruction (infinitive), a mere place or circumstance, a growth without baseline and ' +
      'amount, an open activity («забезпечення», «сприяння») or a vague result («забезпечено», «покращено»). A finished product ' +
      '(«затверджено порядок») and a count or share are measurable. Notices, save the first two.',
    why: 'A report on it can neither confirm nor refute it.',
    example: '«підвищення обізнаності», «сприяти співпраці»',
  },
  check: (view) =>
    soundMeasures(view).flatMap(({ measure, at }) =>
      measure.indicators.flatMap((indicator): Finding[] => {
        const fault = faultOf(indicator)
        if (!fault || repetition(measure, indicator.text)) return []
        return [
          findingOf(
            { id, severity },
            {
              at,
              field: 'indicators',
              severity: fault.severity,
              uk: `Показник ${quoted(indicator.text)} важко виміряти: ${fault.uk}.`,
              en: `The indicator ${quotedEn(indicator.text)} is hard to measure: ${fault.en}.`,
            },
          ),
        ]
      }),
    ),
}

function faultOf({ text, targets }: Indicator): Fault | null {
  const [first] = tokensOf(text, 1)
  if (!first || targets.some((target) => target.value !== null)) return null
  if (hasQuantity(text)) return null
  if (CHANGE_HEAD.test(first.folded) || targets.some((target) => target.comparator === 'increase')) return CHANGE
  if (isIndicatorHead(first.folded)) return null
  if (INFINITIVE_HEAD.test(first.folded) && !NOT_INFINITIVE.has(first.folded) && !RESULT.test(text)) return INSTRUCTION
  if (OPEN_ACTIVITY.test(first.folded)) return ACTIVITY
  if (VAGUE_PREDICATE.test(text) || ENSURED.test(text)) return VAGUE
  return isFragment(text) ? FRAGMENT : null
}

/** A few words that begin with a preposition and hold no predicate: «у громаді», «на постійній основі». */
function isFragment(text: string): boolean {
  return (
    /^(?:в|у|на|по|для|при|серед|з|із|зі|за|через|протягом)\s/iu.test(text) && text.length < 60 && !PREDICATE.test(text)
  )
}
