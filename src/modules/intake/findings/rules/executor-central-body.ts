import { fold } from '#platform/text/fold.ts'
import { enList, quoted, quotedEn, ukList } from '../language/phrasing.ts'
import { findingOf, type Rule } from '../rule.ts'
import { soundMeasures } from '../view/plan-view.ts'
import { hasLocalUnits, isCentralBody } from '../vocabulary/central-bodies.ts'

const id = 'executor-central-body'
const severity = 'warning'

/** A ministry or another central body among the executors of a local plan. */
export const executorCentralBody: Rule = {
  id,
  severity,
  notes: {
    what:
      'A ministry, state service or another central body is an executor of a local plan. Its unit in the district or region ' +
      '(«…у районі», «… в області») is not meant. A notice where it takes part by consent («за згодою») or has units in the districts, so that one of them may be meant.',
    why: 'A council cannot give tasks to a central body; usually the name was left from the national plan.',
    example: '«Мінцифри» серед виконавців плану громади',
  },
  check: (view) => {
    if (view.communityType === 'country') return []
    const central = new Map<string, boolean>()
    return soundMeasures(view).flatMap(({ measure, at }) => {
      const bodies = measure.executors.filter(({ name }) => {
        const known = central.get(name) ?? isCentralBody(fold(name))
        central.set(name, known)
        return known
      })
      if (bodies.length === 0) return []
      const names = [...new Set(bodies.map(({ name }) => name))]
      const isMild = bodies.every((body) => body.byConsent || hasLocalUnits(fold(body.name)))
      return findingOf(
        { id, severity },
        {
          at,
          field: 'executors',
          severity: isMild ? 'notice' : severity,
          uk: `Серед виконавців ${names.length > 1 ? 'є центральні органи' : 'є центральний орган'}: ${ukList(names.map((name) => quoted(name)))}. Місцевий план не може давати ${names.length > 1 ? 'їм' : 'йому'} завдань; зазначте територіальний підрозділ або місцевого виконавця.`,
          en: `The executors include ${names.length > 1 ? 'central bodies' : 'a central body'}: ${enList(names.map((name) => `${quotedEn(name)}`))}. A local plan cannot give ${names.length > 1 ? 'them' : 'it'} tasks; name the territorial unit or a local executor.`,
        },
      )
    })
  },
}
