import { collapse } from '#platform/text/fold.ts'
import type { Target } from '../interchange.ts'
import { wordKey } from './cell-text.ts'
import { NUMBER, numberValue } from './numbers-in-words.ts'

const AT_LEAST =
  'не\\s+менш(?:е|ий|а)?(?:\\s+(?:ніж|за|як|від))?|не\\s+нижче(?:\\s+(?:ніж|за))?|не\\s+рідше(?:\\s+(?:ніж|за))?|щонайменше|принаймні|мінімум|якнайменше|що\\s+найменше'
const AT_MOST = 'не\\s+більш(?:е|ий)?(?:\\s+(?:ніж|за|як|від))?|щонайбільше|не\\s+вище|не\\s+частіше|максимум'
const MORE = 'більш(?:е|ий)?(?:\\s+(?:ніж|за|як|від))?|понад'
const LESS = 'менш(?:е|ий)?(?:\\s+(?:ніж|за|як|від))?'

const CANDIDATE = new RegExp(
  `(?:(?<least>${AT_LEAST})|(?<most>${AT_MOST})|(?<![\\p{L}])(?<more>${MORE})|(?<![\\p{L}])(?<less>${LESS}))?\\s*(?<link>(?:(?<![\\p{L}])(?:у|в|на|до|від|по)\\s+)?)(?<![\\p{L}\\d№.,/-])(?!(?:19|20)\\d{2}\\s*[-–—:]\\s*\\d)(?<number>${NUMBER})(?:-(?:х|ти|го|ма|ох|и|ьох)(?!\\p{L}))?(?<dash>\\s?[-–—]\\s?(?<second>\\d+(?:[.,]\\d+)?)(?![\\d.]))?(?<percent>\\s*(?:%|відсотк\\p{L}*|процент\\p{L}*))?(?<open>\\s*(?:\\+|(?:і|та)\\s+більше))?`,
  'giu',
)
const QUOTED = /[«„“"][^«»„“”ˮ"]*[»“”ˮ"]/gu
const GROWTH = /зростан|зроста|зросл|зросте|зріс|збільшен|збільшу|збільшит|приріст|підвищен|підвищ/u
const DECLINE = /зниж|зменш|скорочен|скороти/u
const YEARLY =
  /щороку|щорічн|кожного\s+року|(?:(?:на|за|протягом|впродовж|упродовж|в|у)\s+|\/\s?)рік(?!\p{L})|(?:протягом|впродовж|упродовж)\s+року/u
/** What may stand right before a number that is no target: a law's or resolution's number, an age, a date. */
const NO_TARGET_BEFORE =
  /(?:№|(?<!\p{L})(?:ст(?:атт\p{L}*|\.)|пункт\p{L}*|п\.|част\p{L}+|закон\p{L}*|резолюці\p{L}*|рішен\p{L}*|постанов\p{L}*|наказ\p{L}*|розпоряджен\p{L}*|коаліці\p{L}*|нпд|форм\p{L}*|додат\p{L}*|старше|молодше|старші|старших|вік\p{L}*|віці|від|лінії|номер\p{L}*|версі\p{L}*|тел\.?|рівн\p{L}*\s+[«"]?))\s*$/u
/** What may stand right after such a number. */
const NO_TARGET_AFTER =
  /^(?:-\p{L}{1,3}(?=\s))?\s*(?:р\.|р(?:ік|оку|оки|оків|оці|оках)(?!\p{L})|д(?:ень|ні|нів|ня)(?!\p{L})|годин|хвилин|тижн|місяц|клас|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|гривень|грн|кварт|півріч|листопад\p{L}*|ООН)/iu
const UNIT_END =
  /[\d,;:()[\]«»„“”"–—./]|(?<![\p{L}])(?:на|за|у|в|з|із|зі|до|від|для|про|щодо|по|при|серед|які|яким|яких|що|із числа|щороку|щорічно|не|та|і|й|або)(?![\p{L}])/iu
const PREDICATE = /(?:но|то|ли|лися|ються|яться|ється|иться|уть|ють)$/u
const ADJECTIVE = /(?:ий|ій|а|их|іх|ої|ого|і|их|них)$/u
const PEOPLE =
  /^(?:\s*(?:,|та|і|й)\s+)(?:дівчат|хлопців|хлопчиків|жінок|чоловіків|дітей|молоді|юнаків|осіб|учнів|студентів)(?:\s+(?:та|і|й)\s+(?:дівчат|хлопців|хлопчиків|жінок|чоловіків|дітей|юнаків))?/iu

/** Noun (with its adjectives) that a number counts. */
function unitAfter(text: string): string {
  const stop = UNIT_END.exec(text.trimStart())
  const words = collapse(stop ? text.trimStart().slice(0, stop.index) : text).split(' ')
  const unit: string[] = []
  for (const word of words) {
    if (word === '' || (PREDICATE.test(word) && word.length > 4)) break
    unit.push(word)
    if (!ADJECTIVE.test(word) || unit.length === 4) break
  }
  let found = unit.join(' ')
  let rest = text.trimStart().slice(found.length)
  for (let more = PEOPLE.exec(rest); found !== '' && more; more = PEOPLE.exec(rest)) {
    found += more[0]
    rest = rest.slice(more[0].length)
  }
  return found
}

/** «кількість осіб, … – не менше 200»: the noun that the indicator counts. */
function countedNoun(text: string): string {
  const after = /(?:кільк(?:іст|ост)\p{L}+|чисельн(?:іст|ост)\p{L}+|числ\p{L}+|обсяг\p{L}*)\s+/iu.exec(text)
  if (!after) return ''
  const words = collapse(text.slice(after.index + after[0].length))
    .split(/[\s,;:()]/u)
    .filter((word) => word !== '')
  const noun = words.findIndex((word) => !/(?:их|іх|ої|ого|них)$/u.test(word))
  return noun >= 0 && noun < 4 ? (words[noun] ?? '') : ''
}

const PREVIOUS_WORD = /(\p{L}[\p{L}'’ʼ]*)[\s:–—(-]*$/u

/** A bare number counts something when it opens the text, or follows a predicate, a dash, a colon or a bracket. */
function isStated(before: string, isPercent: boolean): boolean {
  if (isPercent || /[–—:(]\s*$|\s-\s*$/u.test(before)) return true
  const word = PREVIOUS_WORD.exec(before)?.[1] ?? ''
  return (
    /(?:но|то|или|али|ули|яли|ення|ання)$/u.test(word) ||
    /^(?:пройшли|взяли участь|участь|діє|діють|працює|працюють|мінімум|наявність|тираж(?:ем)?|щомісяця|щомісячно|щокварталу|щоквартально|щороку|щорічно|щотижня)$/iu.test(
      word,
    )
  )
}

const isYear = (text: string): boolean => /^(?:19[89]|20[1-9])\d$/.test(text.trim())

/** A digit or the beginning of a number in words, tested before the costly search. */
const MAYBE_NUMBER = /\d|(?:^|[^а-яіїєґ])(?:од(?:ин|н)|дв|тр|чот|п'я|шіс|шес|сім|сем|віс|вос|дев|дес|сор|сто|ста)/iu

/** Characters before and after a number that tell what it is. */
const NEAR = 120

const cleanNumber = (text: string): string =>
  wordKey(text)
    .replace(/\u202f|\u00a0/g, ' ')
    .trim()

/** Signs of comparison before a number, in the words that are read. */
const SIGN = /(?:≥|≤|[<>]\s?=?)\s*(?=\d)/gu
const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  '≥': ['не менше ', 'не менше '],
  '≤': ['не більше ', 'не більше '],
  '>': ['понад ', 'не менше '],
  '<': ['менше ', 'не більше '],
}

/**
 * Targets that an indicator's text states. Numbers that name something (resolution 1325, a year, an age, «16 днів»,
 * what stands in quotes) are none. Growth without a number is `increase` with value null.
 */
export function readTargets(text: string): Target[] {
  const plain = text
    .replace(QUOTED, '«»')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(SIGN, (sign) => SIGNS[sign.replace(/[=\s]/gu, '')]?.[sign.includes('=') ? 1 : 0] ?? sign)
  const targets: Target[] = []
  let end = 0
  let counted: string | null = null
  const counts = (): string => {
    counted ??= countedNoun(plain)
    return counted
  }
  const everyYear = /щороку|щорічн|кожного\s+року/iu.test(plain)
  const candidates = MAYBE_NUMBER.test(plain) ? plain.matchAll(CANDIDATE) : []
  for (const match of candidates) {
    const groups = match.groups ?? {}
    const value = numberValue(cleanNumber(groups.number ?? ''))
    if (value === null) continue
    // Only what stands near a number decides, so that a long text costs no more than its length.
    const before = plain.slice(Math.max(0, match.index - NEAR), match.index)
    const after = plain
      .slice(match.index + match[0].length, match.index + match[0].length + NEAR)
      .replace(/^\s*\([\p{L}' ]{1,30}\)/u, '')
    if (/^\/\d/.test(after)) continue
    const opens = match.index <= NEAR && before.trim() === ''
    const isPercent = groups.percent !== undefined
    const isWord = !/\d/.test(groups.number ?? '')
    const compared = groups.least ?? groups.most ?? groups.more ?? groups.less
    if (NO_TARGET_AFTER.test(after) && !isPercent) continue
    if (!compared && isYear(groups.number ?? '') && !/^\s*\p{L}/u.test(after)) continue
    if (!isPercent && NO_TARGET_BEFORE.test(`${before}${compared ? '' : (groups.link ?? '')}`.toLowerCase())) continue
    const between = match.index - end < NEAR ? plain.slice(end, match.index) : ';'
    const link = (groups.link ?? '').trim().toLowerCase()
    const recent = before.toLowerCase()
    const inherits = targets.length > 0 && /^[^,;.:()]*(?:,|\s(?:та|і|й))\s*$/iu.test(between) && between.length < 60
    let comparator: Target['comparator']
    if (link === 'на' && (GROWTH.test(recent) || (groups.least && GROWTH.test(recent)))) comparator = 'increase'
    else if (link === 'на' && DECLINE.test(recent)) continue
    else if (groups.least || groups.open) comparator = '>='
    else if (groups.most) comparator = '<='
    else if (groups.more) comparator = '>'
    else if (groups.less) comparator = '<'
    else if (link === 'до') {
      if (!isPercent && !/^\s*\p{L}/u.test(after)) continue
      comparator = GROWTH.test(recent) ? '>=' : '<='
    } else if (inherits && !isPercent) comparator = targets.at(-1)?.comparator ?? '='
    else if (
      (opens || isStated(before, isPercent)) &&
      !(isWord && link !== '') &&
      (isPercent ||
        /^(?:двічі|тричі)$/iu.test(groups.number ?? '') ||
        /^\s*\p{L}/u.test(after) ||
        /[–—:-]\s*$/u.test(before))
    ) {
      if (isWord && value === 1 && !/^\s*(?:раз|\p{L}+ на рік)/u.test(after) && opens) continue
      comparator = '='
    } else continue
    const unit = /^(?:двічі|тричі)$/iu.test(groups.number ?? '')
      ? 'разів'
      : isPercent
        ? collapse(groups.percent ?? '')
        : unitAfter(after) || counts()
    const own = after.slice(0, after.search(/[;.]|$/u))
    const per = everyYear || YEARLY.test(own.toLowerCase().replace(/\d[\s\S]*$/u, '')) ? 'year' : null
    targets.push({ comparator, value, unit, per })
    if (groups.second && comparator === '=') {
      const second = numberValue(groups.second)
      const last = targets.at(-1)
      if (second !== null && last && second > value)
        targets.splice(-1, 1, { ...last, comparator: '>=' }, { ...last, comparator: '<=', value: second })
    }
    end = match.index + match[0].length
  }
  if (targets.length === 0) {
    const growth = /^\s*(?:зростання|збільшення|приріст|підвищення)\s+/iu.exec(plain)
    const decline = growth && /^\s*підвищення\s+(?!рівня|частки|кількості|відсотка|питомої)/iu.test(plain)
    if (growth && !decline) {
      const rest = plain.slice(growth[0].length)
      const unit = countedNoun(plain) || collapse(rest).split(/[\s,;:()]/u)[0] || ''
      return [{ comparator: 'increase', value: null, unit, per: everyYear ? 'year' : null }]
    }
  }
  return targets
}
