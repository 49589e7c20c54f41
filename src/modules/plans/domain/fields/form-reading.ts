import type { FieldError } from './field-values.ts'

/** Longest text of one input, in characters; a page of print has some 3,000. */
const LONGEST = 20_000
/** Rows of one list. */
export const MOST_ROWS = 200

/** What was typed into one input: lines end with `\n`, as they do on the page. */
export function typedAt(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
}

export const isChecked = (form: FormData, name: string): boolean => form.has(name)

/** Texts of all inputs of one name. */
export const typedAll = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value) => typeof value === 'string')

/** Keys of the rows of a list, `list.KEY.…`, in the order in which they stand on the page. */
export function rowKeys(form: FormData, list: string): string[] {
  const keys = new Set<string>()
  for (const name of form.keys()) {
    const key = name.startsWith(`${list}.`) ? /^[a-z0-9]{1,12}(?=\.)/.exec(name.slice(list.length + 1)) : null
    if (key) keys.add(key[0])
  }
  return [...keys]
}

/** A key that no row of the list has. */
export function nextKey(rows: readonly { readonly key: string }[]): string {
  const numbers = rows.map(({ key }) => Number(key)).filter(Number.isInteger)
  return String(Math.max(-1, ...numbers) + 1)
}

/** Key of the empty row that pages without scripts offer. */
export const SPARE_KEY = 'spare'

export function tooLong(at: string, text: string): FieldError[] {
  return text.length > LONGEST ? [{ at, code: 'too-long' }] : []
}

/** Trimmed text, or null where nothing was typed. */
export function textOrNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}
