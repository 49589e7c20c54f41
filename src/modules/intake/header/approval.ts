import { collapse } from '#platform/text/fold.ts'
import type { Approval } from '../interchange.ts'
import { readCouncil } from './community.ts'
import { readDate } from './dates.ts'
import type { HeaderLine } from './header-lines.ts'
import { nominative, ordinaryCase } from './nominative.ts'

const ACTS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})рішенн(?:я|ям|ю)(?!\p{L})/iu, 'рішення'],
  [/(?<!\p{L})розпорядженн(?:я|ям|ю)(?!\p{L})/iu, 'розпорядження'],
  [/(?<!\p{L})наказ(?:у|ом)?(?!\p{L})/iu, 'наказ'],
  [/(?<!\p{L})постанов(?:а|и|ою)(?!\p{L})/iu, 'постанова'],
]
const ANCHOR = /^(?:затверджен[оаийі]|затверджую|схвален[оаи]|додаток|дата і номер)(?=[\s:.,\d№]|$)/iu
/** Cheap: most lines of a document name no act. */
const MAY_NAME_ACT = /затвер|схвал|додаток|дата|ЗАТВЕР|СХВАЛ|ДОДАТОК|ДАТА|Затвер|Схвал|Додаток|Дата/
const APPROVED_BY = /затверджен\p{L}*\s+(?:рішенням|розпорядженням|наказом)|яким\s+затверджено/iu
const NUMBER = /(?:№|N(?=\s?\d))\s*([\p{L}\d][\p{L}\d/.-]*)/u
const SESSION =
  /(?:\(?[\p{L}-]+(?:ої|ого|ій|ому|а|е|ю)\)?\s+)?(?:(?:чергов|позачергов)\p{L}*\s+)?(?:сесії|сесія|сесією|скликання|пленарного засідання|пленарне засідання|засідання)(?=[\s,.]|$)|\d+[\s-]*(?:ої|ї|го)?\s+(?:сесії|скликання)|[IVXІХ]+\s+(?:сесії|скликання)/giu
const BODY_END = /\s(?:від|як(?:им|ою)|про|за №|№|\d{1,2}[./]\d|«|")|$/u
const SPECIFIC = /(?:^|\s)(?!Міськ|Сільськ)\p{Lu}\p{L}*(?:ськ|зьк|цьк)\p{L}+\s|(?:міста|селища|села)\s\p{Lu}/u
const WINDOW = 8

function parts(text: string): Approval {
  const act = ACTS.find(([pattern]) => pattern.test(text))
  const at = act?.[0].exec(text)
  const date = readDate(text)
  const number = NUMBER.exec(text)?.[1]?.replace(/[.-]+$/u, '') ?? null
  return { body: at ? bodyAfter(text.slice(at.index + at[0].length)) : null, act: act?.[1] ?? null, number, date }
}

/** The body that stands behind the act's name, in the nominative, without the count of its sessions. */
function bodyAfter(text: string): string | null {
  const trimmed = text.replace(/^[\s,:]+/u, '')
  const end = trimmed.search(BODY_END)
  const body = collapse(` ${trimmed.slice(0, end)} `.replace(SESSION, ' ')).replace(/[\s,.(]+$/u, '')
  return /(?:рад|комітет|виконком|голов|адміністрац|управлінн|департамент|орган)/iu.test(body) && body.length < 160
    ? nominative(ordinaryCase(body))
    : null
}

/** Lines from an anchor («ЗАТВЕРДЖЕНО», «Додаток до рішення …») on, as one text, up to the number of the act. */
function windowAt(lines: readonly HeaderLine[], at: number): string {
  let text = lines[at]?.text ?? ''
  for (let i = at + 1; i < Math.min(lines.length, at + WINDOW); i++) {
    if (NUMBER.test(text) && readDate(text) !== null) break
    const next = lines[i]?.text ?? ''
    if (next.length > 200 || ANCHOR.test(next)) break
    text = `${text} ${next}`
  }
  return text.replace(/^додаток\s*(?:№\s*)?\d*/iu, '')
}

const POST = /(?:голова|начальник|керівник|директор|секретар)/iu

/** «ЗАТВЕРДЖУЮ» over a post: the official approves, without a numbered act. */
function byOfficial(lines: readonly HeaderLine[], at: number): Approval | null {
  const post = lines.slice(at + 1, at + 4).find(({ text }) => POST.test(text))
  if (!post) return null
  const window = lines
    .slice(at, at + 5)
    .map((line) => line.text)
    .join(' ')
  return { body: post.text, act: null, number: null, date: readDate(window) }
}

/** The head of a decision: the body in capitals, the act's name, date and number in the lines below. */
function fromDecision(lines: readonly HeaderLine[]): Approval | null {
  const at = lines.findIndex(({ text }) => ACTS.some(([pattern]) => pattern.test(text) && text.length < 40))
  if (at < 0 || at > 12) return null
  const above = lines.slice(0, at).map((line) => line.text)
  const body = above.find((text) => /(?:рада|комітет|адміністрація)$/iu.test(text) && text.length < 90)
  const below = collapse(
    lines
      .slice(at, at + 9)
      .map((line) => (line.text.length < 120 ? line.text : ''))
      .join(' '),
  )
  const own = parts(below)
  return { ...own, body: body ? ordinaryCase(body) : own.body }
}

const known = (approval: Approval): number =>
  [approval.number, approval.date, approval.act, approval.body].filter((each) => each !== null).length

/**
 * The act by which the document was approved: from «ЗАТВЕРДЖЕНО …», «Додаток до рішення …» or the head of the decision.
 * A body named without its place («міська рада») is named in full where the document does so elsewhere.
 */
export function readApproval(lines: readonly HeaderLine[], names: string): Approval | null {
  const found: Approval[] = []
  lines.forEach(({ text }, at) => {
    if (!MAY_NAME_ACT.test(text)) return
    if (/^затверджую/iu.test(text) && !NUMBER.test(windowAt(lines, at))) {
      const official = byOfficial(lines, at)
      if (official) found.push(official)
      return
    }
    if (!ANCHOR.test(text) && !APPROVED_BY.test(text)) return
    const own = parts(windowAt(lines, at))
    if (own.number !== null || own.date !== null) found.push(own)
  })
  const decision = fromDecision(lines)
  if (decision && (decision.number !== null || decision.date !== null)) found.push(decision)
  if (found.length === 0) return null
  const best = found.reduce((a, b) => (known(b) > known(a) ? b : a))
  return { ...best, body: fullName(best, decision, names) }
}

function fullName(best: Approval, decision: Approval | null, names: string): string | null {
  const { body } = best
  if (body !== null && (SPECIFIC.test(body) || !/рада|комітет|виконком/iu.test(body))) return body
  const council = readCouncil(names)
  const isSame = decision?.body != null && (decision.number === best.number || best.number === null)
  if (body === null || /^(?:міська|селищна|сільська) рада$/iu.test(body))
    return (isSame ? decision.body : null) ?? council ?? body
  return council !== null && /комітет|виконком/iu.test(body) ? `${body} ${genitiveOf(council)}` : body
}

const genitiveOf = (council: string): string =>
  council.replace(/а(?=\s|$)/gu, (_, at: number) => (at > council.length - 3 ? 'и' : 'ої'))
