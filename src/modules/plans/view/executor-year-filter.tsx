import { Form, Link, useSubmit } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { executorTexts } from '../executor-texts.ts'

interface YearFilterProps {
  readonly years: readonly number[]
  readonly year: number | null
  readonly shown: number
  readonly all: number
}

/** Which year's measures are shown; a GET form, so the address holds the choice. */
export function ExecutorYearFilter({ years, year, shown, all }: YearFilterProps) {
  const texts = useTexts(executorTexts)
  const submit = useSubmit()
  return (
    <Form
      className="tools"
      onChange={(event) => submit(event.currentTarget, { replace: true, preventScrollReset: true })}
      preventScrollReset
    >
      <label className={year === null ? 'pick' : 'pick on'}>
        <span>{texts.year}:</span>
        <select name="year" key={String(year)} defaultValue={year ?? ''}>
          <option value="">{texts.allYears}</option>
          {years.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
        <Icon name="down" />
      </label>
      <button type="submit" className="btn sm">
        {texts.show}
      </button>
      <span className="found" role="status">
        {year !== null && texts.shown(shown, all)}
      </span>
      {year !== null && (
        <Link to="." preventScrollReset>
          {texts.reset}
        </Link>
      )}
    </Form>
  )
}
