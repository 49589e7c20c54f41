import type { Dimension } from '../interchange.ts'
import { wordKey } from './cell-text.ts'

/** Dimension that one item of a breakdown names; the order decides («категорія вразливості» is vulnerability). */
const DIMENSIONS: readonly (readonly [RegExp, Dimension])[] = [
  [/вразлив|уразлив/u, 'vulnerability'],
  [/(?<!\p{L})стат(?:т|і|ь|ев)|гендер|жін|чолов|дівч|дівоч|хлоп|юнак/u, 'sex'],
  [/інвалідн|стан(?:ом|у)? здоров/u, 'disability'],
  [
    /(?:вид|тип|форм|характер)\p{L}*\s+(?:\p{L}+\s+)?(?:допомог|послуг|сервіс|підтримк)|допомог|сервіс|послуг/u,
    'service-type',
  ],
  [/категорі\p{L}*\s+(?:питан|справ|звернен)/u, 'other'],
  [
    /спеціал|адвокат|судд|прокурор|слідч|медик|медичн|педагог|вчител|посад|професі|сфер\p{L}*\s+(?:\p{L}+\s+)?діяльн|персонал|працівник|фахівц|кваліфік|освіт(?:ою|нім рівн)/u,
    'speciality',
  ],
  [
    /відомств|організаці|установ|заклад|(?<!\p{L})орган(?:ом|ами|ів|и)?(?!\p{L})|підпорядкуванн|структурн/u,
    'organisation',
  ],
  [/внутрішн\p{L}+\s+переміщен/u, 'other'],
  [/місц|регіон|територі|громад|област|район|населен|розташув|проживан|місцевіст|місто|сільськ|старост/u, 'place'],
  [/(?<!\p{L})вік|вік(?:ом|у|ов)|дітей|діти|років|дитяч|молод|похил/u, 'age'],
  [/соціальн|категорі|груп|статус|представник|ветеран|переміщен|меншин|особ\p{L}* з/u, 'social-group'],
]

const EXPLICIT =
  /(?:розподіл|розбивк|поділ|деталізаці|диференціаці|дезагрегаці|дезагрегуван|групуванн)\p{L}*(?:\s*:\s*|(?:\s+даних)?\s+(?:за|на|по)\s+(?:такими\s+)?)|(?:дезагрегован|розподілен|розбит|згрупован)\p{L}*\s+(?:за|по)\s+|(?<!\p{L})[ву]\s+розрізі\s*(?::|за\s+)?/giu
/** «(за видами допомоги, місцем …)», «(приналежність до організацій)». */
const BRACKETED =
  /\((?:за\s+(?=стат|вік|вид|тип|категор|місц|регіон|груп|спеціал|посад|соціальн|сфер|формами|громад)|(?=при?належніст|належніст))/giu
/** «з урахуванням статі, віку»: only where a basic dimension follows at once. */
const CONSIDERED =
  /урахуванням\s+(?:їх(?:ніх|ньої)?\s+|його\s+|її\s+)?(?=(?:статі|віку|інвалідності|місця)(?!\p{L}))/giu
const OF_WHOM =
  /(?:(?:з|із)\s+них|у\s+тому\s+числі|в\s+тому\s+числі)\s*[:,–—-]?\s*(?:\p{L}+их\s+)?(?:жін(?:ок|ки)|чоловік|дівчат)/iu
/** «(дітей, жінок, осіб старше 80 років)», «(жінок/дівчат, чоловіків/хлопців)» after people. */
const PEOPLE_LIST =
  /(?:осіб|людей|учасник\p{L}*|отримувач\p{L}*|постраждал\p{L}*|клієнт\p{L}*|громадян)(?:,\s+охоплених\s+(?:\p{L}+\s+){1,5}|\s+)\(([^()]*(?:\([^()]*\)[^()]*)*)/giu

const ITEM_END =
  /[;.)(]|,\s*(?:які|яким|яких|що|котрі)(?!\p{L})|(?<!\p{L})(?:які|яким|яких|заходи\s+включено)(?!\p{L})/iu
const SEPARATOR = /,|\/|(?<!\p{L})(?:та|і|й|або|а також)(?!\p{L})/iu

/** Tested before the costly searches. */
const MAYBE_BREAKDOWN = /\(|розпод|розби|поділ|деталіз|диференц|дезагрег|групув|розріз|урахув|них|тому/iu

/** Characters of a list of dimensions that are read. */
const LONGEST_LIST = 400

function dimensionOf(item: string): Dimension | null {
  return DIMENSIONS.find(([pattern]) => pattern.test(item))?.[1] ?? null
}

function readItems(text: string, found: Set<Dimension>, isExplicit: boolean): void {
  const stop = ITEM_END.exec(text)
  const list = stop ? text.slice(0, stop.index) : text
  for (const [index, item] of list.split(SEPARATOR).entries()) {
    const words = item.trim()
    if (words === '' || words.length > 60) {
      if (words !== '') return
      continue
    }
    if (/(?:но|то|ться|ють)$/u.test(words.split(/\s+/u)[0] ?? '')) return
    const dimension = dimensionOf(words)
    if (dimension) found.add(dimension)
    else if (isExplicit) {
      // After the first unknown word that is no noun in the instrumental or genitive the list has ended.
      if (index > 0 && /\s/u.test(words) && words.split(/\s+/u).length > 4) return
      found.add('other')
    }
  }
}

/** Dimensions by which an indicator is to be broken down, in the order of the text. */
export function readDisaggregation(text: string): Dimension[] {
  if (!MAYBE_BREAKDOWN.test(text)) return []
  const key = wordKey(text).replace(/\s+/gu, ' ')
  const found = new Set<Dimension>()
  const starts: { readonly at: number; readonly isExplicit: boolean }[] = []
  for (const match of key.matchAll(EXPLICIT)) starts.push({ at: match.index + match[0].length, isExplicit: true })
  for (const match of key.matchAll(BRACKETED)) starts.push({ at: match.index + match[0].length, isExplicit: false })
  for (const match of key.matchAll(CONSIDERED)) starts.push({ at: match.index + match[0].length, isExplicit: true })
  starts.sort((a, b) => a.at - b.at)
  for (const start of starts) readItems(key.slice(start.at, start.at + LONGEST_LIST), found, start.isExplicit)
  for (const match of key.matchAll(PEOPLE_LIST)) {
    if (/^(?:залежно|незалежно|з|із|за|у|в|від|зокрема|на)\s/u.test(match[1] ?? '')) continue
    const items = (match[1] ?? '').split(SEPARATOR).map((item) => dimensionOf(item))
    if (items.filter((item) => item !== null).length >= 2) for (const item of items) if (item) found.add(item)
  }
  if (OF_WHOM.test(key)) found.add('sex')
  return [...found]
}
