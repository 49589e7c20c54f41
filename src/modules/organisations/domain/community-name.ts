import { fold } from '#platform/text/fold.ts'

export type CommunityType = 'міська' | 'селищна' | 'сільська'

/** What a text says about a community: keys of names in it, and the type, oblast and rayon where they are said. */
export type CommunityQuery = {
  keys: string[]
  type: CommunityType | null
  oblastKey: string | null
  rayonKey: string | null
}

const TYPE_WORDS: readonly [RegExp, CommunityType][] = [
  [/^(міськ(а|ої|ій|у|ою)|мтг)$/, 'міська'],
  [/^селищн(а|ої|ій|у|ою)$/, 'селищна'],
  [/^сільськ(а|ої|ій|у|ою)$/, 'сільська'],
]
const HEAD = /^(територіальн|обєднан|громад|рад(а|и|і|у|ою)$|тг$|$)/
const OBLAST = /^(област|обл$)/
const RAYON = /^(район|р н$)/
const CRIMEA = /^крим(у|ом|і)?$/
const GENERIC =
  /^(територіальн|громад|обєднан|виконавч|виконком|комітет|автономн|республік|рад(а|и|і|у|ою)$|[мсо]?тг$|(на|у|в|до|про|для|з|м)$)/

const ADJECTIVE = /(?<=[сцз]ьк)(ий|ого|ому|им|а|ої|ій|у|ою)$/
const OTHER_FEMININE = /(ої|ій|ою|а|у)$/

/**
 * Key under which a community, rayon or oblast is found: apostrophes, case, hyphens and the ending of the adjective
 * folded away, so that «Кам’янець-Подільська», «Камʼянець-Подільської» and «кам'янець–подільській» are one.
 */
export function nameKey(name: string): string {
  const parts = name.split(/[-–—‑]/).map(fold)
  const last = parts.pop() ?? ''
  const end = ADJECTIVE.test(last) ? last.replace(ADJECTIVE, '') : last.replace(OTHER_FEMININE, '')
  // Only the noun before a hyphen has a case ending of its own («Асканії-Нової»).
  return [...parts.map((part) => part.replace(/[аяіїуюиє]+$/, '')), end].join('')
}

const typeOf = (word: string | undefined) => TYPE_WORDS.find(([shape]) => shape.test(word ?? ''))?.[1] ?? null

/** Reads what a name or a longer text («на території Вільшанської міської територіальної громади …області») says. */
export function readCommunityQuery(text: string): CommunityQuery {
  const words = text.split(/[^\p{L}\p{N}ʼ’'`´‘ʹ′‑–—-]+/u).filter((word) => fold(word) !== '')
  const folded = words.map(fold)
  const wordBefore = (shape: RegExp) => words[folded.findIndex((word, i) => i > 0 && shape.test(word)) - 1]
  const oblast = wordBefore(OBLAST)
  const rayon = wordBefore(RAYON)
  const places = {
    oblastKey: folded.some((word) => CRIMEA.test(word)) ? 'крим' : oblast ? nameKey(oblast) : null,
    rayonKey: rayon ? nameKey(rayon) : null,
  }
  // «Вільшанської міської територіальної громади»: the word before the type is the name, whatever else is said.
  const typeAt = folded.findIndex(
    (word, i) => i > 0 && typeOf(word) && (word === 'мтг' || HEAD.test(folded[i + 1] ?? '')),
  )
  const name = words[typeAt - 1]
  if (name) return { keys: [nameKey(name)], type: typeOf(folded[typeAt]), ...places }

  const isPlace = (i: number) =>
    [OBLAST, RAYON].some((shape) => shape.test(folded[i] ?? '') || shape.test(folded[i + 1] ?? ''))
  const free = words.filter((_, i) => {
    const word = folded[i] ?? ''
    return !isPlace(i) && !typeOf(word) && !GENERIC.test(word) && !CRIMEA.test(word)
  })
  return { keys: [...new Set(free.map(nameKey))], type: folded.map(typeOf).find((type) => type) ?? null, ...places }
}
