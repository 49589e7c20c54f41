import { fold } from '#platform/text/fold.ts'
import { LEVELS, NAME_FILLERS, NAME_SYNONYMS } from '../vocabulary/name-words.ts'
import { LINK_WORDS, stem, tokensOf } from './words.ts'

/** The name of an organisation, taken apart for comparing. */
export interface ExecutorName {
  readonly name: string
  /** Without capitals, quotes and apostrophes; commas count. */
  readonly folded: string
  /** Stems that tell the organisation, in order: without owner, place, level and fillers. */
  readonly core: readonly string[]
  /** What stands in the name between each word of the core and the next. */
  readonly links: readonly string[]
  /** «міської ради», «районної державної адміністрації»: whose it is, as a stem; null where not said. */
  readonly owner: string | null
  /** Stems of adjectives of places («вільшанськ»), numbers and levels; two names that differ in them differ. */
  readonly places: readonly string[]
  readonly level: string | null
  readonly digits: string
}

/** «…виконавчого комітету Вільшанської міської ради» at the end of a name; the place is no part of the core. */
const OWNER =
  /\s*(?:[Вв]иконавчого комітету|[Вв]иконавчого органу|апарату|виконкому)?\s*(?:\p{Lu}[\p{L}’'ʼ-]*(?:ськ|цьк|зьк)\p{L}+ )?([Мм]іської|[Сс]ільської|[Сс]елищної|[Оо]бласної|[Рр]айонної)\s+(?:територіальної\s+громади|[Рр]ади|(?:військової |державної )*адміністрації)(?:\s*\([^)]*\))?\s*$/u
const BRACKETS = /\s*\([^()]*\)\s*/gu
const PLACE = /(?:ськ|цьк|зьк)(?:ий|а|е|ої|ого|ій|ому|им|ою|у|і|их)$/u

/** Takes a name apart. */
export function executorName(name: string): ExecutorName {
  const bare = name.replace(BRACKETS, ' ').trim() || name
  const owner = OWNER.exec(bare)
  const body = owner && owner.index > 3 ? bare.slice(0, owner.index) : bare
  const core: string[] = []
  const links: string[] = []
  let coreEnd = 0
  const places: string[] = []
  let level: string | null = null
  for (const { folded, text, start, end } of tokensOf(body)) {
    if (LINK_WORDS.has(folded)) continue
    const own = stem(folded)
    if (LEVELS.has(own)) level = own
    else if (PLACE.test(folded) && text[0] !== text[0]?.toLowerCase()) places.push(own)
    else if (!NAME_FILLERS.has(own)) {
      if (core.length > 0) links.push(body.slice(coreEnd, start))
      core.push(NAME_SYNONYMS.get(own) ?? own)
      coreEnd = end
    }
  }
  return {
    name,
    folded: foldName(name),
    core,
    links,
    owner: owner?.[1] ? stem(owner[1].toLowerCase()) : null,
    places,
    level,
    digits: (bare.match(/\d+/gu) ?? []).join(' '),
  }
}

/** Folds a name but keeps its commas: a stray one makes another spelling. */
function foldName(name: string): string {
  return name.split(',').map(fold).join(', ')
}

/** False where the two names say different places, levels, owners or numbers: then they are two organisations. */
export function mayBeOne(a: ExecutorName, b: ExecutorName): boolean {
  const clash = (x: string | null, y: string | null) => x !== null && y !== null && x !== y
  if (a.digits !== b.digits || clash(a.level, b.level)) return false
  if (clash(a.owner, b.owner)) return false
  // «міський центр» and «центр міської ради» agree; «обласний центр» and «центр міської ради» do not.
  if (clash(a.level, b.owner) || clash(a.owner, b.level)) return false
  return a.places.length === 0 || b.places.length === 0 || a.places[0] === b.places[0]
}

/** True for two spellings that differ in capitals, quotes, apostrophes and spaces only. */
export function sameButForSigns(a: ExecutorName, b: ExecutorName): boolean {
  return a.folded === b.folded
}
