import { useRef } from 'react'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { ExecutorRow } from '../../domain/fields/drafts.ts'
import { nextKey, SPARE_KEY } from '../../domain/fields/form-reading.ts'
import type { EditorProps } from './editor-props.ts'
import { ExecutorRowInputs } from './executor-row-inputs.tsx'
import { ErrorAt } from './field-notes.tsx'
import { fieldTexts } from './field-texts.ts'
import { useDraft } from './use-draft.ts'

const EMPTY = { name: '', byConsent: false }

/** Puts entries in place of a row; the first of them keeps its key. */
function divided(
  rows: readonly ExecutorRow[],
  key: string,
  entries: readonly Omit<ExecutorRow, 'key'>[],
): ExecutorRow[] {
  const result = rows.slice()
  const at = rows.findIndex((row) => row.key === key)
  const own = rows[at]
  if (!own) return result
  const made: ExecutorRow[] = []
  for (const [index, entry] of entries.entries()) {
    made.push({ ...entry, key: index === 0 ? key : nextKey([...rows, ...made]) })
  }
  result.splice(at, 1, ...made)
  return result
}

/** Executors of a measure, one a line, the leading one first, each with its «за згодою». */
export function ExecutorsEditor({ name, value, onChange, errors, isLabelHidden }: EditorProps<'executors'>) {
  const texts = useTexts(fieldTexts)
  const words = texts.executors
  const [{ rows }, update] = useDraft(value, onChange)
  const list = useRef<HTMLFieldSetElement>(null)
  const setRows = (change: (rows: readonly ExecutorRow[]) => readonly ExecutorRow[]) =>
    update((before) => ({ rows: change(before.rows) }))
  const focusRow = (index: number) => {
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('input.name')[index]?.focus())
  }
  const remove = (key: string, index: number) => {
    setRows((before) => before.filter((row) => row.key !== key))
    focusRow(Math.max(0, index - 1))
  }
  const raise = (index: number) => {
    setRows((before) => {
      const [moved] = before.slice(index, index + 1)
      return moved
        ? [...before.slice(0, index - 1), moved, ...before.filter((_, at) => at >= index - 1 && at !== index)]
        : before
    })
    focusRow(index - 1)
  }
  const add = () => {
    setRows((before) => [...before, { ...EMPTY, key: nextKey(before) }])
    focusRow(rows.length)
  }
  return (
    <fieldset className="fe" ref={list} id={name}>
      <legend className={isLabelHidden ? 'vh' : 'lab'}>{texts.fields.executors}</legend>
      <p className="hint">{words.hint}</p>
      <ErrorAt at={name} errors={errors} />
      <ol className="rows">
        {rows.map((row, index) => (
          <ExecutorRowInputs
            key={row.key}
            at={`${name}.${row.key}`}
            row={row}
            index={index}
            errors={errors}
            onChange={(change) =>
              setRows((before) => before.map((item) => (item.key === row.key ? { ...item, ...change } : item)))
            }
            onDivide={(entries) => setRows((before) => divided(before, row.key, entries))}
            onRemove={() => remove(row.key, index)}
            onRaise={() => raise(index)}
          />
        ))}
        <li className="without-script executor">
          <input
            className="inp"
            name={`${name}.${SPARE_KEY}.name`}
            aria-label={words.moreRow}
            placeholder={words.moreRow}
            defaultValue=""
          />
          <label className="check">
            <input type="checkbox" name={`${name}.${SPARE_KEY}.byConsent`} value="on" />
            {words.byConsent}
          </label>
        </li>
      </ol>
      <button type="button" className="btn ghost sm needs-script" onClick={add}>
        <Icon name="plus" />
        {words.add}
      </button>
    </fieldset>
  )
}
