import type { Finding } from '../../interchange.ts'
import { quoted, quotedEn } from '../language/phrasing.ts'
import { contentStems, stem, tokensOf } from '../language/words.ts'
import { findingOf, type Rule } from '../rule.ts'
import { type PlanView, soundMeasures } from '../view/plan-view.ts'
import { isFieldStem } from '../vocabulary/fields-of-work.ts'
import { isOrganisationWord } from '../vocabulary/organisation-words.ts'

const id = 'executor-not-an-organisation'
const severity = 'warning'

/** A field of work («Охорона здоров’я») where an organisation should stand. */
export const executorNotAnOrganisation: Rule = {
  id,
  severity,
  notes: {
    what: 'An executor is named by a field of work only, without department, centre, service or post.',
    why: 'A field of work answers no letter and sends no report.',
    example: '«Культура і спорт» замість «Відділ культури і спорту»',
  },
  check: (view) => {
    const verdicts = new Map<string, string | null>()
    return soundMeasures(view).flatMap(({ measure, at }) =>
      measure.executors.flatMap(({ name }): Finding[] => {
        if (!verdicts.has(name)) verdicts.set(name, isFieldOfWork(name) ? (organisationOf(name, view) ?? '') : null)
        const suggestion = verdicts.get(name)
        if (suggestion === null || suggestion === undefined) return []
        return [fieldFinding(at, name, suggestion === '' ? null : suggestion)]
      }),
    )
  },
}

function isFieldOfWork(name: string): boolean {
  const tokens = tokensOf(name)
  if (tokens.some(({ folded, text }) => isOrganisationWord(folded) && !isFieldStem(stem(folded)) && text.length > 2))
    return false
  if (tokens.some(({ text }) => text.length > 1 && text === text.toUpperCase())) return false
  const stems = contentStems(name)
  return stems.length > 0 && stems.length <= 7 && stems.every(isFieldStem)
}

/** The executor of the same document in whose name all words of the field stand, the one named most often. */
function organisationOf(field: string, view: PlanView): string | null {
  const wanted = contentStems(field)
  const uses = new Map<string, number>()
  for (const { measure } of view.measures)
    for (const { name } of measure.executors) if (name !== field) uses.set(name, (uses.get(name) ?? 0) + 1)
  const fitting = [...uses].filter(([name]) => {
    const stems = new Set(contentStems(name))
    return wanted.every((word) => stems.has(word)) && !isFieldOfWork(name)
  })
  fitting.sort(([a, m], [b, n]) => n - m || a.length - b.length)
  return fitting[0]?.[0] ?? null
}

function fieldFinding(at: string, name: string, suggestion: string | null): Finding {
  return findingOf(
    { id, severity },
    {
      at,
      field: 'executors',
      uk: `Виконавцем названо сферу роботи ${quoted(name)}, а не установу. ${suggestion ? `Можливо, це ${quoted(suggestion)}?` : 'Зазначте відділ, заклад або посаду.'}`,
      en: `The executor ${quotedEn(name)} is a field of work, not an organisation. ${suggestion ? `Perhaps ${quotedEn(suggestion)}?` : 'Name the department, institution or post.'}`,
      suggestion,
    },
  )
}
