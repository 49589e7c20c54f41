import type { Finding } from '../../interchange.ts'
import { enPlaces, quoted, quotedEn, ukCount, ukPlaces } from '../language/phrasing.ts'
import { DOCUMENT, findingOf, type Rule } from '../rule.ts'
import { type NameUse, nameUses, spellingClusters } from '../view/spelling-clusters.ts'

const id = 'executor-name-varies'
const severity = 'warning'

/** One organisation under several names: one finding a cluster. */
export const executorNameVaries: Rule = {
  id,
  severity,
  notes: {
    what:
      'Names that seem to mean one organisation: a slip of the pen, a word put in or left out («міської ради», «уповноважений»), another ' +
      'order of words, a longer form of the same name, an abbreviation beside the full name. A capital letter alone is no difference. ' +
      'Different places, levels or numbers make different organisations.',
    why: 'Each spelling becomes an executor of its own: reminders, reports and totals fall apart.',
    example: '«Служба у справах дітей» (12 заходів) і «Служба у справах дітей міської ради» (3.1)',
  },
  check: (view) => spellingClusters(nameUses(view), view).map(clusterFinding),
}

function clusterFinding(cluster: readonly NameUse[]): Finding {
  const byUse = [...cluster].sort(
    (a, b) => b.places.length - a.places.length || b.name.name.length - a.name.name.length,
  )
  const suggestion = byUse[0]?.name.name ?? null
  return findingOf(
    { id, severity },
    {
      at: DOCUMENT,
      field: 'executors',
      uk: `Схоже, одного виконавця названо по-різному: ${byUse.map(useUk).join('; ')}. Оберіть одну назву для всього документа.`,
      en: `One executor seems to be named in several ways: ${byUse.map(useEn).join('; ')}. Use one name throughout.`,
      suggestion,
    },
  )
}

function useUk({ name, places }: NameUse): string {
  const where = places.length > 12 ? ukCount(places.length, 'захід', 'заходи', 'заходів') : ukPlaces(places)
  return `${quoted(name.name)} (${where})`
}

function useEn({ name, places }: NameUse): string {
  const where = places.length > 12 ? `${places.length} measures` : enPlaces(places)
  return `${quotedEn(name.name)} (${where})`
}
