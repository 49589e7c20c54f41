import { collapse } from '#platform/text/fold.ts'

/** Meanings that stand where an amount or source could stand: limits of what the budget allows, or no money needed. */
export const FUNDING_NOTE =
  /(?:(?:фінансування\s+)?(?:здійснюється\s+)?(?<!\p{L})[ву]\s+межах\s+(?:\p{L}+\s+){0,4}?(?:фінансов|видатк|кошторис|бюджетн|асигнуван|кошт|передбачен|затверджен|наявн|поточн|можливост|ресурс|призначен|планов|бюджет)[^,;.\n]*(?:,\s*(?:передбачен|затверджен|визначен|що\s)[^;.\n]*)?|(?:додаткових?\s+)?(?:коштів\s+|фінансування\s+)?не\s+(?:потребу|передбач|вимага)\p{L}*(?:\s+(?:додатков\p{L}*\s+)?(?:фінансуван\p{L}*|кошт\p{L}*|видатк\p{L}*|витрат\p{L}*))?|без\s+(?:додатков\p{L}*\s+)?(?:фінансування|залучення\s+(?:бюджетних\s+)?коштів|фінансових\s+витрат)|за\s+потреби|за\s+фактичн\p{L}+\s+потреб\p{L}+)/iu

/** Beginning of a text that speaks of money alone. */
const FUNDING_START =
  /^\(?\s*(?:(?:за\s+рахунок\s+)?(?:кошти|коштів)(?!\p{L})|(?:за\s+рахунок|за\s+кошти|в\s+рахунок)\s|(?:місцев\p{L}+|міськ\p{L}+|селищн\p{L}+|сільськ\p{L}+|обласн\p{L}+|районн\p{L}+|державн\p{L}+|загальн\p{L}+\s+фонд\p{L}*|бюджет\p{L}*)\s+(?:та\s+\p{L}+\s+)?бюджет|бюджет(?:у|и|ів)?(?!\p{L})|фінансування(?!\p{L})|джерел\p{L}+\s+фінансування|субвенці|грантов|гранти|інші\s+(?:джерела|кошти)|спонсорськ)/iu

const PROGRAMME =
  /\(?\s*(?:Захо(?:ди|ду|дів|дам)|Захід|Фінансування(?:\s+заходів)?|Видатки|Кошти)?\s*(?:буде\s+)?(?:включен|передбачен|врахован|внесен|здійснюєт?ьс|проводит?ьс|реалізу|фінансу)\p{L}*\s+(?:\p{L}+\s+){0,3}?(?:до|в|у|межах|рамках|рахунок|згідно|відповідно)\s+(?:[^«„“"\n;]{0,120}?)(?:програм\p{L}*|МЦП|МЦКП|КЦП|ДЦП|РЦП|ОЦП)(?!\p{L})/iu

/** A programme that a text names as paying for the measure. */
export interface NamedProgramme {
  readonly name: string
  /** Span of the whole clause in the text. */
  readonly from: number
  readonly to: number
}

const YEARS_AFTER =
  /^\s*(?:на\s+)?(?:період\s+)?(?:до\s+)?\d{4}(?:\s*[-–—]\s*\d{4})?\s*(?:роки|років|році|року|рр?\.?)?\s*[»“”"ˮ]?/u

/** «Заходи включено до МЦП „…“ на 2022–2024 роки»: finds the programme and the clause that names it. */
export function findProgramme(text: string): NamedProgramme | null {
  const match = PROGRAMME.exec(text)
  if (!match) return null
  const after = match.index + match[0].length
  const opening = /^\s*[«„“"]/u.exec(text.slice(after))
  let to = after
  let name: string
  if (opening) {
    const first = after + opening[0].length - 1
    const last = lastOfQuote(text, first)
    to = last + 1
    const years = YEARS_AFTER.exec(text.slice(to))
    const quoted = text.slice(first + 1, last)
    name = years ? `${text.slice(first, to)}${text.slice(to, to + years[0].length)}` : quoted
    if (years) to += years[0].length
    name = years
      ? name.replace(/\s*[»“”"ˮ]\s*$/u, (end) => (count(name, /[«„“]/gu) < count(name, /[»”ˮ]/gu) ? '' : end))
      : name
  } else {
    const end = /[;.\n)]/u.exec(text.slice(after))
    to = end ? after + end.index : text.length
    const words = /(?:програм\p{L}*|МЦП|МЦКП|КЦП|ДЦП|РЦП|ОЦП)$/iu.exec(match[0])?.[0] ?? ''
    name = `${words}${text.slice(after, to)}`
  }
  const close = /^\s*[).]/u.exec(text.slice(to))
  if (close && match[0].startsWith('(')) to += close[0].length
  return { name: collapse(name), from: match.index, to }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Index of the sign that closes the quotation opened at `first`; the text's end where none does. */
function lastOfQuote(text: string, first: number): number {
  let depth = 0
  let last = text.length
  for (let at = first; at < text.length; at++) {
    const sign = text.charAt(at)
    const opens = '«„'.includes(sign) || (at === first && '“"'.includes(sign))
    if (opens) depth++
    else if ('»”ˮ“"'.includes(sign)) {
      depth--
      last = at
      if (depth === 0) return at
    }
  }
  return last
}

/** A line or sentence that speaks of money and of nothing else. */
export function speaksOfFunding(text: string): boolean {
  const plain = text.trim()
  if (FUNDING_START.test(plain)) return true
  const note = FUNDING_NOTE.exec(plain)
  return note !== null && note.index <= 2 && note[0].length > plain.length / 2
}
