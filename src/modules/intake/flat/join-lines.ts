import { fold } from '#platform/text/fold.ts'

/** Words of the whole document, folded: they tell whether a hyphen at a line's end belongs to the word. */
export type WordBook = ReadonlySet<string>

const WORD = /[\p{L}’'ʼ-]+/gu

/** Collects the words of lines; a compound keeps its hyphen. The halves of a word cut at a line end are no words. */
export function wordBook(lines: readonly string[]): WordBook {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.replace(/[\p{L}’'ʼ-]+-$/u, '').matchAll(WORD)) words.add(foldWord(word))
  }
  return words
}

const foldWord = (word: string): string => word.split('-').map(fold).join('-')

const CUT_END = /([\p{L}’'ʼ-]*\p{L})[-\u2010\u00ad]$/u
const FIRST_WORD = /^[\p{L}’'ʼ]+/u
/** First halves of compounds that are written with a hyphen (Український правопис 2019, § 36). */
const COMPOUND_HEAD =
  /^(?:теле|радіо|онлайн|офлайн|інтернет|медіа|прес|бізнес|веб|екс|віце|прем.?єр|міні|чоловік|арт|фото|відео|гендерно|.{3,}(?:ьно|чно|рно|тно|вно|йно|дно|сько|цько|зько|ово|ево|єво|оро|еро|імо)|.*(?:ень|тий|пад))$/u
/** Neighbouring months are written with a hyphen. */
const MONTH = /^(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\p{L}{0,5}$/u
const ADJECTIVE_TAIL = /(?:ий|ій|ого|ому|им|их|ими|ої|ою|ні|на|не|ну|ська|ські|ське|ську|ння|ень|ня)$/u

/**
 * Joins the lines of one cell. Lines are joined by one space; a hyphen at a line's end is dropped where it only marks
 * the break of a word, and kept without a space where it belongs to a compound («інформаційно-просвітницький»).
 */
export function joinLines(lines: readonly string[], known: WordBook): string {
  let text = ''
  for (const line of lines) {
    const cut = /[-\u2010\u00ad]$/.test(text) ? CUT_END.exec(text) : null
    const next = FIRST_WORD.exec(line)
    if (text === '') text = line
    else if (/[\p{L}\d]-$/u.test(text) && /^\d/.test(line)) text += line
    else if (cut?.[1] !== undefined && next !== null) {
      text = (isCompound(cut[1], next[0], known) ? text : text.slice(0, -1)) + line
    } else text += ` ${line}`
  }
  return text
}

function isCompound(head: string, tail: string, known: WordBook): boolean {
  const left = foldWord(head)
  const right = foldWord(tail)
  if (known.has(left + right)) return false
  if (known.has(`${left}-${right}`)) return true
  if (known.has(left) && known.has(right)) return true
  if (/^\p{Lu}/u.test(tail) || (MONTH.test(left) && MONTH.test(right))) return true
  return COMPOUND_HEAD.test(left) && (known.has(right) || ADJECTIVE_TAIL.test(right) || right.length > 4)
}
