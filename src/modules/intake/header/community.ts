import { collapse } from '#platform/text/fold.ts'
import type { HeaderLine } from './header-lines.ts'
import { nominative, ordinaryCase } from './nominative.ts'

const NAME = "\\p{Lu}[\\p{L}'’ʼ-]*(?:сь|зь|ць)(?:кої|кій|ка|КОЇ|КІЙ|КА)"
const UPPER_NAME = "\\p{Lu}[\\p{Lu}'’ʼ-]*(?:СЬ|ЗЬ|ЦЬ)(?:КОЇ|КІЙ|КА)"
const TYPE = '(?:міськ|селищн|сільськ|МІСЬК|СЕЛИЩН|СІЛЬСЬК)(?:ої|ій|а|ОЇ|ІЙ|А)'
const UNITED = "(?:\\s(?:об['’ʼ]?єднан|ОБ['’ʼ]?ЄДНАН)(?:ої|ій|а|ОЇ|ІЙ|А))?"
const COMMUNITY = new RegExp(
  `(?:${UPPER_NAME}|${NAME})(?:\\s${TYPE})?${UNITED}(?:\\s(?:територіальн|ТЕРИТОРІАЛЬН)(?:ої|а|ій|ОЇ|А|ІЙ))?\\s(?:громад|ГРОМАД)(?:и|а|і|И|А)`,
  'gu',
)
const OF_PLACE = /територіальн(?:ої|а) громад(?:и|а) ((?:міста|селища|села) \p{Lu}[\p{L}'’ʼ-]+)/u
const COUNCIL = new RegExp(`(?:${UPPER_NAME}|${NAME})\\s${TYPE}\\s(?:рад|РАД)(?:и|а|И|А)`, 'gu')
const SETTLEMENT = /^(?:м\.|с\.|смт\.?|с-ще|селище|місто|село)\s?\p{Lu}[\p{Ll}'’ʼ-]+(?:[ -]\p{Lu}[\p{Ll}'’ʼ-]+)?$/u

/** The name that a text has most often, in the nominative; the first of equals. */
function mostNamed(text: string, pattern: RegExp): string | null {
  const counts = new Map<string, number>()
  for (const [found] of text.matchAll(pattern)) {
    const name = nominative(ordinaryCase(collapse(found)))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name
  return best
}

/** The council that a text names most often («Вільшанська міська рада»), or null. */
export const readCouncil = (text: string): string | null => mostNamed(text, COUNCIL)

/**
 * Territorial community as the document names it, in the nominative: from the title, else from the head, else the
 * settlement under the council's name, the council, and last of all the text of the tables.
 */
export function readCommunity(title: string, lines: readonly HeaderLine[], body: () => string): string | null {
  const head = lines.map((line) => line.text).join('\n')
  const named = mostNamed(title, COMMUNITY) ?? mostNamed(head, COMMUNITY)
  if (named) return named
  const settlement = lines.slice(0, 12).find(({ text }) => SETTLEMENT.test(text))
  if (settlement) return settlement.text
  const council = readCouncil(title) ?? readCouncil(head)
  if (council) return council
  const text = body()
  const ofPlace = OF_PLACE.exec(text)
  if (ofPlace) return `територіальна громада ${ofPlace[1]}`
  return mostNamed(text, COMMUNITY) ?? readCouncil(text)
}
