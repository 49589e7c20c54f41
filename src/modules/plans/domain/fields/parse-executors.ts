import type { ExecutorEntry } from '#modules/intake/index.ts'
import { fold } from '#platform/text/fold.ts'
import type { ExecutorsDraft } from './drafts.ts'
import type { FieldError, Parsed } from './field-values.ts'
import { MOST_ROWS, tooLong } from './form-reading.ts'
import { readExecutorName } from './read-words.ts'

/** One executor a row, in their order, the leading one first. A name that stands twice counts once. */
export function parseExecutors({ rows }: ExecutorsDraft, name: string): Parsed<ExecutorEntry[]> {
  const errors: FieldError[] = rows.length > MOST_ROWS ? [{ at: name, code: 'too-many' }] : []
  const byName = new Map<string, ExecutorEntry>()
  for (const row of rows) {
    const at = `${name}.${row.key}.name`
    const read = readExecutorName(row.name)
    if (read.name === '') {
      errors.push({ at, code: 'executor-without-name' })
      continue
    }
    errors.push(...tooLong(at, row.name))
    const key = fold(read.name) || read.name
    const known = byName.get(key)
    const byConsent = row.byConsent || read.byConsent || known?.byConsent === true
    byName.set(key, { name: known?.name ?? read.name, byConsent })
  }
  return { value: [...byName.values()], errors }
}
