/**
 * Records of a delimited text (RFC 4180): quoted fields may hold the delimiter, line breaks and doubled quotes. A quote
 * inside a field that did not begin with one is an ordinary sign.
 */
function parseDelimited(text: string, delimiter: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at <= text.length) {
    let end: number
    let field: string
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1)
      end = close + 1
      field = text.slice(at + 1, close).replaceAll('""', '"')
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n') field += text[end++]
    } else {
      end = endOfField(text, at, delimiter)
      field = text.slice(at, end)
    }
    record.push(field.trim())
    if (text[end] !== delimiter) {
      records.push(record)
      record = []
    }
    at = end + 1
  }
  return records
}

function endOfField(text: string, from: number, delimiter: string): number {
  let end = from
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  return end
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at
}

/** Fields of a record that is no more than an empty line. */
const isEmpty = (record: readonly string[]) => record.every((field) => field === '')

/**
 * The records of a file with values between commas, semicolons or tabs, where it clearly is one: nearly all records
 * have the same number of fields. Prose with commas has not.
 */
export function findDelimited(text: string, isNamedCsv: boolean): string[][] | null {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  for (const delimiter of ['\t', ';', ',']) {
    if (!plain.includes(delimiter)) continue
    // Rows with tabs are read line by line elsewhere; here only those whose quoted cells hold line breaks.
    if (delimiter === '\t' && !/(?:^|\t)"(?:[^"\t]|"")*\n/m.test(plain)) continue
    const records = parseDelimited(plain, delimiter).filter((record) => !isEmpty(record))
    if (isConsistent(records, delimiter, isNamedCsv)) return records
  }
  return null
}

function isConsistent(records: readonly string[][], delimiter: string, isNamedCsv: boolean): boolean {
  if (records.length < 2) return false
  const counts = new Map<number, number>()
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  const leastWidth = isNamedCsv || delimiter === '\t' ? 2 : delimiter === ';' ? 3 : 4
  return width >= leastWidth && count >= records.length * (isNamedCsv ? 0.6 : 0.9)
}
