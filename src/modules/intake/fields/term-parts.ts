const YEAR_END =
  '(?:\\d{4}|2\\d[\\dО]{2})(?:\\s*(?:рр?\\.?|рік|року|роки|років|роках|році))?(?:\\s*\\([^()]*\\))?|[Пп]остійно|[Щщ]ороку|[Щщ]орічно'
const TERM_START =
  '\\d{4}(?!\\d)|\\d{1,2}\\.\\d{2}|(?:Постійно|Щор|Щокв|Щомі|Протягом|Упродовж|Впродовж|Починаючи|До |З |Січ|Лют|Берез|Квіт|Трав|Черв|Лип|Серп|Верес|Жовт|Листоп|Груд)|[IІVХ]{1,3}\\s*(?:-|–|кв)'
const BETWEEN = new RegExp(`(?<=${YEAR_END})\\s+(?=${TERM_START})`, 'gu')

/** Parts of a cell that may be terms of several measures in sequence. */
export function termParts(text: string): string[] {
  const lines = text.split(/[\n;]+/u).flatMap((line) => line.split(BETWEEN))
  const parts: string[] = []
  for (const part of lines.map((line) => line.trim()).filter((line) => line !== '')) {
    const last = parts.at(-1)
    // «Щорічно 2021–2025» is one term; so is a range that a line break cut.
    if (
      last !== undefined &&
      (/^(?:щорічно|щороку)$/iu.test(last) || /[-–—,]$/u.test(last) || /^[-–—,\p{Ll}]/u.test(part))
    )
      parts[parts.length - 1] = `${last} ${part}`
    else parts.push(part)
  }
  return parts
}
