import { collapse } from '#platform/text/fold.ts'
import { readLevelWord } from '../structure/levels.ts'
import type { HeaderLine } from './header-lines.ts'

/** What documents of this field are called, after any adjectives: «Комплексна міська цільова програма». */
const START =
  /^(?:[«„"“]?\p{L}[\p{L}'’ʼ-]*(?:ий|ій|а|я|ова|на)\s+){0,5}(?:план|програма|звіт|стратегія|дорожня карта)(?=[\s:«„"“(,]|$)/iu
/** Cheap: most lines of a document cannot begin a title. */
const MAY_BE_TITLE =
  /лан|ЛАН|рограм|РОГРАМ|віт|ВІТ|тратег|ТРАТЕГ|орожн|ОРОЖН|аход|АХОД|апрям|АПРЯМ|нформ|НФОРМ|ерелік|ЕРЕЛІК/
const LIST_START =
  /^(?:перелік\s+(?:завдань|заходів|основних)|заходи(?=\s|$)|напрями\s+діяльності|інформація(?:\s+про\s+(?:стан|хід|виконання)|$))/iu
const PROSE = /(?:розрахован|спрямован|розроблен|передбач|визнача|реалізу|фінансу|є\s|буде|склада|містить)/iu
const OTHER_START =
  /^(?:додаток|затвердж|погодж|схвален|до рішення|паспорт|[IVXІХ]+\.\s|\d+\.\s|розділ|вступ|зміст|відповідно|№|про затвердж|секретар|міський голова|таблиця|\(?тис|перелік скорочень|ресурсне|показники|загальн\p{L}+ (?:положення|частина|характеристика))/iu
/** Words that cannot end a title, and nouns that rarely do. */
const HANGING = /(?:^|\s)(?:про|виконання|результати|реалізації|щодо|з|із|на|за|до|у|в|та|і)$/iu
const WAITING = /(?:^|\s)(?:заходи|заходів|план|плану|звіт|програма|програми|інформація)$/iu
/** How the object of such a noun begins: «заходи / Програми протидії …», «план / Вільшанської громади». */
const OBJECT =
  /^(?:\p{Ll}|[«„"(]|(?:\p{L}+(?:ої|ого)\s+){0,5}(?:програм|план|стратегі|громад|рад|резолюці)\p{L}{1,3}(?=[\s«„"]|$))/iu
/** Headings of the annex's part that name no plan: «Напрями діяльності та заходи Програми». */
const NAMELESS =
  /^(?:(?:перелік|напрям|діяльн|завдан|заход|основн|пріоритетн|показник|результативн|план|програм|реаліз|виконан|система|таблиц)\p{L}*(?:[\s,]+(?:(?:та|і|й|з|щодо|до|цієї)\s+)?|$))+$/iu
/** A title that waits for its object, and a line that is the author instead (forms of reports print it between). */
const OF_WHAT = /(?:виконання|реалізації|реалізацію|результати|хід)$/iu
const AUTHOR = /^(?:управління|відділ|департамент|служба|виконавчий|центр)(?=\s)/iu
const SUBJECT = /^(?:\p{L}+\s+){0,4}(?:програм|план)\p{L}*(?=[\s«„"])/iu
/** A title that names its years or ends with a quoted name asks for nothing more. */
const COMPLETE = /20\d\d\s*(?:р\p{L}*\.?)?\s*\)?$|[»”"]$/iu
const LONGEST = 700
const MOST_LINES = 14
/** A candidate below this names no plan; the decision may. */
const LEAST_SCORE = -5

interface Candidate {
  readonly title: string
  readonly score: number
}

function candidateAt(lines: readonly HeaderLine[], at: number): Candidate | null {
  const first = lines[at]
  if (!first) return null
  if (!MAY_BE_TITLE.test(first.text.slice(0, 120))) return null
  const isList = LIST_START.test(first.text)
  if (!isList && !START.test(first.text)) return null
  if (first.text.length > LONGEST || /[.;]$/u.test(first.text)) return null
  const words = [first.text]
  for (let i = at + 1; i < lines.length && i < at + MOST_LINES; i++) {
    const line = lines[i]
    if (!line) break
    if (OF_WHAT.test(words.join(' ')) && AUTHOR.test(line.text)) {
      const object = subjectNear(lines, at)
      if (object) words.push(object)
      continue
    }
    if (!belongs(line, first, words.join(' '))) break
    words.push(line.text)
  }
  const title = collapse(words.join(' '))
  const after = title.replace(START, '').slice(0, 40)
  if (PROSE.test(after) || title.length > LONGEST) return null
  let score = isList ? -2 : 0
  if (first.align === 'center') score += 3
  if (first.bold) score += 1
  if (/(?:19|20)\d\d/u.test(title)) score += 2
  if (/^\p{Lu}{3,}/u.test(title)) score += 2
  if (title.length > 30) score += 2
  if (/^(?:план|програма|звіт)\S*$/iu.test(title)) score -= 3
  if (NAMELESS.test(title)) score -= 12
  return { title, score }
}

/** The line that names the programme or plan of a report, where the page's order tore it away from the title. */
function subjectNear(lines: readonly HeaderLine[], at: number): string | null {
  const around = [at - 1, at - 2, at + 2, at + 3, at + 4].map((i) => lines[i]?.text ?? '')
  return around.find((text) => SUBJECT.test(text) && !OTHER_START.test(text)) ?? null
}

/** Whether a line goes on with the title: of the same paragraph, set alike, or awaited by what stands there. */
function belongs(line: HeaderLine, first: HeaderLine, title: string): boolean {
  if (OTHER_START.test(line.text)) return false
  if (line.paragraph === first.paragraph) return true
  if (readLevelWord(line.text) !== null || (COMPLETE.test(title) && NAMELESS.test(line.text))) return false
  if (line.text.length > 300 || /[.;:]$/u.test(line.text)) return false
  if (HANGING.test(title)) return true
  if (WAITING.test(title) && !isSetApart(line, first) && OBJECT.test(line.text)) return true
  if (first.align === 'center')
    return line.align === 'center' && (line.bold === first.bold || /^[\p{Ll}«„"(\d]/u.test(line.text))
  return first.bold ? line.bold : /^[\p{Ll}«„(]/u.test(line.text) && /(?:рік|рок)/u.test(line.text)
}

/** Set otherwise than the title: not bold where that is; not centred where only that marks it (a long line looks full). */
const isSetApart = (line: HeaderLine, first: HeaderLine): boolean =>
  first.bold ? !line.bold : first.align === 'center' && line.align !== 'center'

const ABOUT = /^про затвердження\s+/iu
const GENITIVE_START: readonly (readonly [RegExp, string])[] = [
  [/^програми/iu, 'Програма'],
  [/^плану/iu, 'План'],
  [/^звіту/iu, 'Звіт'],
  [/^стратегії/iu, 'Стратегія'],
  [/^заходів/iu, 'Заходи'],
]

/** «Про затвердження Програми …» of the decision, where the annex has no title of its own. */
function fromDecision(lines: readonly HeaderLine[]): string | null {
  const at = lines.findIndex(({ text }) => ABOUT.test(text))
  const first = lines[at]
  if (!first) return null
  const words = lines.slice(at).filter((line) => line.paragraph === first.paragraph)
  const text = collapse(words.map((line) => line.text).join(' ')).replace(ABOUT, '')
  for (const [pattern, noun] of GENITIVE_START) if (pattern.test(text)) return text.replace(pattern, noun)
  return text === '' ? null : text
}

/** Title of the document: the lines that name the plan, programme or report; empty where none does. */
export function readTitle(lines: readonly HeaderLine[]): string {
  let best: Candidate | null = null
  for (let at = 0; at < lines.length; at++) {
    const candidate = candidateAt(lines, at)
    if (candidate && (best === null || candidate.score > best.score)) best = candidate
  }
  const named = best !== null && best.score >= LEAST_SCORE ? best.title : fromDecision(lines)
  return named ?? best?.title ?? centredLines(lines)
}

function centredLines(lines: readonly HeaderLine[]): string {
  const centred = lines.filter((line) => line.align === 'center' && !OTHER_START.test(line.text))
  return collapse(centred.map((line) => line.text).join(' ')).slice(0, LONGEST)
}
