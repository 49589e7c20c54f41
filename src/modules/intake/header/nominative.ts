/** Nouns that bodies and places are called by, in the genitive, and their nominative. */
const NOUNS: Readonly<Record<string, string>> = {
  ради: 'рада',
  громади: 'громада',
  громаді: 'громада',
  адміністрації: 'адміністрація',
  комітету: 'комітет',
  виконкому: 'виконком',
  органу: 'орган',
  голови: 'голова',
  управління: 'управління',
  відділу: 'відділ',
  департаменту: 'департамент',
  служби: 'служба',
  центру: 'центр',
  комісії: 'комісія',
  начальника: 'начальник',
  сектору: 'сектор',
  міністерства: 'міністерство',
  міста: 'місто',
  селища: 'селище',
  села: 'село',
  області: 'область',
  району: 'район',
  секретаря: 'секретар',
  інспекції: 'інспекція',
  установи: 'установа',
}
/** The same in the dative, in which reports are addressed. */
const DATIVE_NOUNS: Readonly<Record<string, string>> = {
  раді: 'рада',
  громаді: 'громада',
  комітету: 'комітет',
  виконкому: 'виконком',
  управлінню: 'управління',
  відділу: 'відділ',
  відділові: 'відділ',
  департаменту: 'департамент',
  департаментові: 'департамент',
  службі: 'служба',
  центру: 'центр',
  комісії: 'комісія',
  сектору: 'сектор',
  адміністрації: 'адміністрація',
  секретарю: 'секретар',
  секретареві: 'секретар',
  голові: 'голова',
  координатору: 'координатор',
  міністерству: 'міністерство',
}
/** Neuter and masculine nouns: their adjectives end in -е and -ий; the others are feminine. */
const NEUTER = new Set(['управління', 'місто', 'селище', 'село', 'міністерство'])
const MASCULINE = new Set([
  'комітет',
  'виконком',
  'орган',
  'голова',
  'відділ',
  'департамент',
  'центр',
  'начальник',
  'сектор',
  'район',
  'секретар',
  'координатор',
])

const NOMINATIVES = new Set(Object.values(NOUNS))

const strip = (word: string): string => word.toLowerCase().replace(/[^\p{L}'’ʼ-]/gu, '')

function adjective(word: string, noun: string): string {
  const lower = word.toLowerCase()
  const ending = NEUTER.has(noun) ? ['е', 'є'] : MASCULINE.has(noun) ? ['ий', 'ій'] : ['а', 'я']
  for (const [hard, soft] of [
    ['ої', 'ьої'],
    ['ого', 'ього'],
    ['ій', 'ній'],
    ['ому', 'ьому'],
  ] as const) {
    if (lower.endsWith(soft) && soft !== 'ній') return word.slice(0, -soft.length) + ending[1]
    if (lower.endsWith(hard)) return word.slice(0, -hard.length) + ending[0]
  }
  return word
}

function toNominative(phrase: string, nouns: Readonly<Record<string, string>>): string {
  const words = phrase.trim().split(/\s+/u)
  const at = words.findIndex((word) => Object.hasOwn(nouns, strip(word)) || NOMINATIVES.has(strip(word)))
  const noun = nouns[strip(words[at] ?? '')]
  if (at < 0 || at > 6 || noun === undefined) return words.join(' ')
  const head = words.slice(0, at).map((word) => adjective(word, noun))
  const own = words[at] ?? ''
  const tail = own.slice(strip(own).length)
  return [...head, noun + tail, ...words.slice(at + 1)].join(' ')
}

/**
 * Puts the name of a body or community from the genitive into the nominative: the adjectives before the first known
 * noun and the noun itself; what follows depends on it and stays. A name in the nominative comes back unchanged.
 */
export const nominative = (phrase: string): string => toNominative(phrase, NOUNS)

/** The same from the dative: «управлінню соціального захисту …» → «управління соціального захисту …». */
export const nominativeOfDative = (phrase: string): string => toNominative(phrase, DATIVE_NOUNS)

/** Words of a heading set in capitals in ordinary letters: the first word keeps its capital. */
export function ordinaryCase(phrase: string): string {
  if (/\p{Ll}/u.test(phrase)) return phrase
  const lower = phrase.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
