/** Level that a КАТОТТГ code names; cities with special status (Kyiv, Sevastopol) stand among the oblasts. */
export type TerritoryLevel = 'oblast' | 'rayon' | 'community' | 'settlement' | 'district'

export type Katottg = { code: string; level: TerritoryLevel; isSpecialCity: boolean }

const SPECIAL_CITIES = new Set(['80', '85'])
const SHAPE = /^UA(\d{2})(\d{2})(\d{3})(\d{3})(\d{2})\d{5}$/

/** The code as the codifier writes it: Latin capitals, no spaces (people type «UА» with a Cyrillic letter). */
function normalise(text: string): string {
  return text
    .replace(/[\s\u00a0]/g, '')
    .toUpperCase()
    .replace(/^[UУ][AА]/, 'UA')
}

/**
 * Reads a КАТОТТГ code: `UA` and 17 digits, of them oblast 2, rayon 2, community 3, settlement 3, district 2, and a unique
 * number 5 (Codifier approved by order 290 of the Ministry of Communities, 26.11.2020). Null where it is none; a gap
 * between levels is refused. The code is not looked up.
 */
export function parseKatottg(text: string): Katottg | null {
  const code = normalise(text)
  const parts = SHAPE.exec(code)?.slice(1)
  if (!parts || parts[0] === '00') return null
  const filled = parts.map((part) => Number(part) > 0)
  const isSpecialCity = SPECIAL_CITIES.has(parts[0] ?? '') && !filled[1]
  const depth = filled.lastIndexOf(true)
  const above = filled.slice(1, depth)
  // Gaps are real in two cases: districts of Kyiv and Sevastopol, and the towns of the exclusion zone, which no community holds.
  const isPossible =
    above.every(Boolean) || (above.every((part) => !part) && (depth === 3 || (isSpecialCity && depth === 4)))
  if (!isPossible) return null
  const level = (['oblast', 'rayon', 'community', 'settlement', 'district'] as const)[depth]
  return level ? { code, level, isSpecialCity: isSpecialCity && level === 'oblast' } : null
}

/** Whether the code can identify a territorial community: one of level three, or a city with special status. */
export function isCommunityCode(text: string): boolean {
  const parsed = parseKatottg(text)
  return parsed?.level === 'community' || parsed?.isSpecialCity === true
}
