import { Form, Link, useSubmit } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { editionQuery } from '../domain/edition-choice.ts'
import { isFiltering, type PlanFilter } from '../domain/filter-plan.ts'
import type { PlanSummary } from '../domain/summary.ts'
import { planTexts } from '../texts.ts'
import { useEdition } from './edition-context.tsx'

interface FilterProps {
  readonly filter: PlanFilter
  readonly summary: PlanSummary
  readonly shown: number
  readonly ruleTitles: Readonly<Record<string, string>>
  readonly children: React.ReactNode
}

/** The bar that stays on top: words, executor, year, goal, findings. A GET form, so the address holds the choice. */
export function PlanFilterBar({ filter, summary, shown, ruleTitles, children }: FilterProps) {
  const texts = useTexts(planTexts)
  const submit = useSubmit()
  const words = texts.filter
  const edition = useEdition()
  return (
    <Form
      className="tools"
      role="search"
      onChange={(event) => {
        const isTyping = event.target instanceof HTMLInputElement
        if (!isTyping) submit(event.currentTarget, { replace: true, preventScrollReset: true })
      }}
      preventScrollReset
    >
      {edition !== null && <input type="hidden" name="edition" value={edition} />}
      <span className="q">
        <Icon name="search" />
        <input
          className="inp sm"
          type="search"
          name="q"
          key={filter.words}
          defaultValue={filter.words}
          aria-label={texts.search}
          placeholder={texts.searchHint}
        />
      </span>
      <Choice label={words.executor} name="executor" value={filter.executor} all={words.all}>
        {summary.executors.map(({ name, measures }) => (
          <option key={name} value={name}>{`${name} (${measures})`}</option>
        ))}
      </Choice>
      <Choice label={words.year} name="year" value={filter.year} all={words.all}>
        {summary.years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Choice>
      <Choice label={words.goal} name="goal" value={filter.goal} all={words.all}>
        {summary.goals
          .filter((goal) => goal.title !== null)
          .map((goal) => (
            <option
              key={goal.id}
              value={goal.id}
            >{`${goal.number === null ? '' : `${goal.number}. `}${goal.title}`}</option>
          ))}
      </Choice>
      <Choice label={words.finding} name="finding" value={filter.finding} all={words.all}>
        <option value="any">{words.anyFinding}</option>
        <option value="unsure">{texts.unsureFields}</option>
        <option value="error">{texts.severities.error}</option>
        <option value="warning">{texts.severities.warning}</option>
        <option value="notice">{texts.severities.notice}</option>
        {summary.rules.map(({ rule, count }) => (
          <option key={rule} value={rule}>{`${ruleTitles[rule] ?? rule} (${count})`}</option>
        ))}
      </Choice>
      <button type="submit" className="btn sm">
        {words.show}
      </button>
      <span className="found" role="status">
        {texts.shownMeasures(shown, summary.measures)}
      </span>
      {isFiltering(filter) && (
        <Link to={editionQuery(edition) || '.'} preventScrollReset>
          {words.reset}
        </Link>
      )}
      {children}
    </Form>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly name: string
  readonly value: string | number | null
  readonly all: string
  readonly children: React.ReactNode
}

/** A native select that looks like a filter pill: works with the keyboard, on a phone and without scripts. */
function Choice({ label, name, value, all, children }: ChoiceProps) {
  return (
    <label className={value === null ? 'pick' : 'pick on'}>
      <span>{label}:</span>
      <select name={name} key={String(value)} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {children}
      </select>
      <Icon name="down" />
    </label>
  )
}
