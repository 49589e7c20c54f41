import { enList, enPlaces, ukList, ukPlaces } from '../language/phrasing.ts'
import { DOCUMENT, findingOf, type Rule } from '../rule.ts'

const id = 'apostrophes-mixed'
const severity = 'notice'
const APOSTROPHE = /(?<=[А-Яа-яІіЇїЄєҐґ])[ʼ’'`´‘](?=[А-Яа-яІіЇїЄєҐґ])/gu

/** One letter sign written in several ways. */
export const apostrophesMixed: Rule = {
  id,
  severity,
  notes: {
    what: 'Words of the document have apostrophes of two or more kinds. Once for the document.',
    why: "To a program «об’єкт» and «об'єкт» are two words: search and sorting lose one of them.",
    example: "«сім’я» і «сім'я»",
  },
  check: (view) => {
    const kinds = new Map<string, { count: number; places: Set<string> }>()
    for (const { text, places } of view.passages)
      for (const [sign] of text.matchAll(APOSTROPHE)) {
        const kind = kinds.get(sign) ?? { count: 0, places: new Set<string>() }
        kind.count++
        for (const place of places) kind.places.add(place)
        kinds.set(sign, kind)
      }
    if (kinds.size < 2) return []
    const byUse = [...kinds].sort(([, a], [, b]) => b.count - a.count)
    const [usual = '’'] = byUse[0] ?? []
    const others = byUse.slice(1)
    const places = [...new Set(others.flatMap(([, kind]) => [...kind.places]))].filter((place) => place !== DOCUMENT)
    return [
      findingOf(
        { id, severity },
        {
          at: DOCUMENT,
          field: null,
          uk: `Апостроф набрано різними знаками: ${ukList(byUse.map(([sign, { count }]) => `${sign} (${count})`))}. Рідший знак стоїть тут: ${places.length > 0 ? ukPlaces(places) : 'у заголовках'}. Залиште один знак у всьому документі.`,
          en: `Apostrophes are typed with different signs: ${enList(byUse.map(([sign, { count }]) => `${sign} (${count})`))}. The rarer ones: ${places.length > 0 ? enPlaces(places) : 'in headings'}. Keep one sign throughout.`,
          suggestion: usual,
        },
      ),
    ]
  },
}
