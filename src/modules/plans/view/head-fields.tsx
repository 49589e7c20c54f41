import { useState } from 'react'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import type { FieldError } from '../domain/fields/field-values.ts'
import { APPROVAL_PARTS, type HeadDrafts, PASSPORT_PARTS, TOTAL_FIGURES } from '../domain/head/head-drafts.ts'
import type { StoredPlan } from '../domain/stored-plan.ts'
import { editTexts } from '../edit-texts.ts'
import { described, ErrorAt } from './fields/field-notes.tsx'
import { fieldTexts } from './fields/field-texts.ts'
import { ThreeStateNumber } from './fields/three-state-number.tsx'
import { SignatureRows } from './signature-rows.tsx'

interface HeadFieldsProps {
  readonly kind: StoredPlan['kind']
  readonly drafts: HeadDrafts
  readonly errors: readonly FieldError[] | undefined
}

/** Inputs of the head of a plan. They keep themselves: nothing here is read anew while a person types. */
export function HeadFields({ kind, drafts, errors }: HeadFieldsProps) {
  const texts = useTexts(editTexts).head
  const isReport = kind === 'implementation-report'
  const hasWrong = (field: string) => errors?.some(({ at }) => at.startsWith(`${field}.`)) === true
  return (
    <div className="head-fields">
      <Line at="title" label={texts.fields.title} value={drafts.title} errors={errors} isLong />
      <Line at="community" label={texts.fields.community} value={drafts.community} errors={errors} />
      <fieldset className="fe">
        <legend className="lab">{texts.fields.period}</legend>
        <div className="in-row">
          <Line at="period.from" label={texts.from} value={drafts.period.from} errors={errors} isYear />
          <Line at="period.to" label={texts.to} value={drafts.period.to} errors={errors} isYear />
          {(isReport || drafts.reportYear !== '') && (
            <Line at="reportYear" label={texts.fields.reportYear} value={drafts.reportYear} errors={errors} isYear />
          )}
        </div>
      </fieldset>
      <fieldset className="fe">
        <legend className="lab">{texts.fields.approval}</legend>
        <div className="in-row approval">
          {APPROVAL_PARTS.map((part) => (
            <Line
              key={part}
              at={`approval.${part}`}
              label={texts.approval[part]}
              value={drafts.approval[part]}
              errors={errors}
            />
          ))}
        </div>
      </fieldset>
      <Deadline drafts={drafts} errors={errors} />
      {(kind === 'target-programme' || Object.values(drafts.passport).some((text) => text !== '')) && (
        <details className="fe-more" open={hasWrong('passport')}>
          <summary>{texts.fields.passport}</summary>
          {PASSPORT_PARTS.map((part) => (
            <Line
              key={part}
              at={`passport.${part}`}
              label={texts.passport[part]}
              value={drafts.passport[part]}
              errors={errors}
              isLong
            />
          ))}
        </details>
      )}
      {(isReport || Object.values(drafts.totals).some((text) => text !== '')) && (
        <Totals drafts={drafts} errors={errors} isOpen={hasWrong('totals')} />
      )}
      <details className="fe-more" open={hasWrong('signatures')}>
        <summary>{texts.fields.signatures}</summary>
        <SignatureRows rows={drafts.signatures.rows} errors={errors} />
      </details>
    </div>
  )
}

interface LineProps {
  readonly at: string
  /** Where `at` stands twice on the page. */
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly errors: readonly FieldError[] | undefined
  readonly isLong?: boolean
  readonly isYear?: boolean
}

/** One labelled input. */
export function Line({ at, id = at, label, value, errors, isLong = false, isYear = false }: LineProps) {
  const shared = { className: 'inp', id, name: at, defaultValue: value, ...described(at, errors) }
  return (
    <div className={isYear ? 'year' : undefined}>
      <label className="lab s" htmlFor={id}>
        {label}
      </label>
      {isLong ? (
        <textarea {...shared} className="inp grows" rows={Math.max(1, Math.ceil(value.length / 110))} />
      ) : (
        <input {...shared} autoComplete="off" {...(isYear ? { inputMode: 'numeric' as const } : {})} />
      )}
      <ErrorAt at={at} errors={errors} />
    </div>
  )
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

const monthName = (number: number, locale: string) =>
  new Date(Date.UTC(2024, number - 1, 1)).toLocaleDateString(locale, { month: 'long', timeZone: 'UTC' })

function Deadline({ drafts, errors }: Pick<HeadFieldsProps, 'drafts' | 'errors'>) {
  const texts = useTexts(editTexts).head
  const locale = useLocale()
  const { day, month, to } = drafts.reportingDeadline
  const at = 'reportingDeadline'
  return (
    <fieldset className="fe">
      <legend className="lab">{texts.fields.reportingDeadline}</legend>
      <p className="hint">{texts.deadlineHint}</p>
      <div className="in-row deadline">
        <Line at={`${at}.day`} label={texts.deadline.day} value={day} errors={errors} isYear />
        <div>
          <label className="lab s" htmlFor={`${at}.month`}>
            {texts.deadline.month}
          </label>
          <select className="inp" id={`${at}.month`} name={`${at}.month`} defaultValue={month}>
            <option value=""> </option>
            {MONTHS.map((number) => (
              <option key={number} value={number}>
                {monthName(number, locale)}
              </option>
            ))}
          </select>
        </div>
        <Line at={`${at}.to`} label={texts.deadline.to} value={to} errors={errors} />
      </div>
    </fieldset>
  )
}

function Totals({ drafts, errors, isOpen }: Pick<HeadFieldsProps, 'drafts' | 'errors'> & { isOpen: boolean }) {
  const texts = useTexts(editTexts).head
  const { notReported } = useTexts(fieldTexts)
  const [totals, setTotals] = useState(drafts.totals)
  return (
    <details className="fe-more" open={isOpen}>
      <summary>{texts.fields.totals}</summary>
      <p className="hint">{texts.totalsHint}</p>
      <div className="figures wide">
        {TOTAL_FIGURES.map((figure) => (
          <ThreeStateNumber
            key={figure}
            name={`totals.${figure}`}
            label={texts.totals[figure]}
            emptyWords={notReported}
            value={totals[figure]}
            onChange={(typed) => setTotals((before) => ({ ...before, [figure]: typed }))}
            {...(errors ? { errors } : {})}
          />
        ))}
      </div>
    </details>
  )
}
