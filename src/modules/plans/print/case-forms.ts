/** Nouns that bodies and posts are called by: nominative, genitive, dative. */
const HEADS: readonly (readonly [string, string, string])[] = [
  ['комітет', 'комітету', 'комітету'],
  ['виконком', 'виконкому', 'виконкому'],
  ['рада', 'ради', 'раді'],
  ['голова', 'голови', 'голові'],
  ['адміністрація', 'адміністрації', 'адміністрації'],
  ['управління', 'управління', 'управлінню'],
  ['відділ', 'відділу', 'відділу'],
  ['департамент', 'департаменту', 'департаменту'],
  ['служба', 'служби', 'службі'],
  ['центр', 'центру', 'центру'],
  ['сектор', 'сектору', 'сектору'],
  ['комісія', 'комісії', 'комісії'],
  ['міністерство', 'міністерства', 'міністерству'],
  ['секретар', 'секретаря', 'секретарю'],
]
const GENITIVE = new Map(HEADS.map(([nominative, form]) => [nominative, form]))
const DATIVE = new Map(HEADS.map(([nominative, , form]) => [nominative, form]))

/** Endings of adjectives by the last letters of the nominative. */
type Endings = readonly (readonly [RegExp, string])[]
const GENITIVE_ENDINGS: Endings = [
  [/ий$/u, 'ого'],
  [/ій$/u, 'ього'],
  [/а$/u, 'ої'],
  [/я$/u, 'ьої'],
  [/е$/u, 'ого'],
  [/є$/u, 'ього'],
]
const DATIVE_ENDINGS: Endings = [
  [/ий$/u, 'ому'],
  [/ій$/u, 'ьому'],
  [/[ая]$/u, 'ій'],
  [/е$/u, 'ому'],
  [/є$/u, 'ьому'],
]

/**
 * Name of a body in the genitive: the adjectives before its head noun and the noun itself; what follows depends on it
 * and stays. A name that is built otherwise comes back unchanged.
 */
export function genitive(name: string): string {
  return inflect(name, GENITIVE, GENITIVE_ENDINGS) ?? name
}

/** The same in the dative, or null where the name is built otherwise. */
export function dative(name: string): string | null {
  return inflect(name, DATIVE, DATIVE_ENDINGS)
}

function inflect(name: string, nouns: ReadonlyMap<string, string>, endings: Endings): string | null {
  const words = name.split(' ')
  const at = words.findIndex((word) => nouns.has(word.toLowerCase()))
  const own = words[at] ?? ''
  const form = nouns.get(own.toLowerCase())
  const adjectives = words.slice(0, at).map((word) => {
    const ending = endings.find(([pattern]) => pattern.test(word))
    return ending === undefined ? null : word.replace(ending[0], ending[1])
  })
  if (form === undefined || adjectives.includes(null)) return null
  const isCapital = own !== own.toLowerCase()
  const noun = isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form
  return [...adjectives, noun, ...words.slice(at + 1)].join(' ')
}
