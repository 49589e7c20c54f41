import type { Finding, Measure } from '../../interchange.ts'
import { quoted, quotedEn } from '../language/phrasing.ts'
import { contentStems, rootStem } from '../language/words.ts'
import { findingOf, type Rule } from '../rule.ts'
import { soundMeasures } from '../view/plan-view.ts'
import { hasQuantity } from '../vocabulary/indicator-words.ts'

const id = 'indicator-repeats-measure'
const severity = 'warning'
const ALIKE = 0.85
const FEWEST_WORDS = 3

/** Activities: «проведено» after «проведення» says no more than the measure; a product («розроблено») does. */
const ACTIVITY_DONE =
  /^(?:проведено|здійснено|організовано|забезпечено|надано|продовжено|виконано|реалізовано|ужито|вжито)/iu
const DONE = /^\p{L}+(?:но|то)(?!\p{L})/iu

/** An indicator that says the measure again. */
export const indicatorRepeatsMeasure: Rule = {
  id,
  severity,
  notes: {
    what:
      'An indicator without a number has the same words as the measure. A notice where only the verb is in the past («проведено» for ' +
      '«проведення»); no finding where it names a product of the measure («розроблено порядок»).',
    why: 'It adds no yardstick: the measure would be judged by itself.',
    example: 'захід «проведення зустрічей з ветеранами», показник «проведення зустрічей з ветеранами»',
  },
  check: (view) =>
    soundMeasures(view).flatMap(({ measure, at }) =>
      measure.indicators.flatMap(({ text }): Finding[] => {
        const kind = repetition(measure, text)
        return kind ? [repeats(at, text, kind)] : []
      }),
    ),
}

/** `words` where the indicator is the measure again, `verb` where only its verb is in the past, else null. */
export function repetition(measure: Measure, indicator: string): 'words' | 'verb' | null {
  // Texts of unlike length cannot share nearly all words; most pairs end here.
  if (indicator.length * 2 < measure.text.length || measure.text.length * 2 < indicator.length) return null
  if (hasQuantity(indicator)) return null
  const done = DONE.test(indicator) && !DONE.test(measure.text)
  if (done && !ACTIVITY_DONE.test(indicator)) return null
  const own = new Set(contentStems(measure.text, rootStem))
  if (own.size < FEWEST_WORDS) return null
  if (likeness(own, new Set(contentStems(indicator, rootStem))) < ALIKE) return null
  return done ? 'verb' : 'words'
}

/** Shared words out of all words of both, 0..1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared / (a.size + b.size - shared || 1)
}

function repeats(at: string, text: string, kind: 'words' | 'verb'): Finding {
  return findingOf(
    { id, severity },
    {
      at,
      field: 'indicators',
      severity: kind === 'verb' ? 'notice' : severity,
      uk: `Показник ${quoted(text)} повторює захід. Зазначте, за чим видно результат: скільки, для кого, який документ.`,
      en: `The indicator ${quotedEn(text)} repeats the measure. Say what shows the result: how many, for whom, which document.`,
    },
  )
}
