import { Form, Link } from 'react-router'
import { paths } from '#app/paths.ts'
import type { Approval } from '#modules/intake/index.ts'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { editTexts } from '../edit-texts.ts'
import { planTexts } from '../texts.ts'
import { useActWords } from './use-act-words.ts'

interface Edition {
  readonly number: number
  readonly isApproved: boolean
  readonly act: Approval | null
  readonly begunAt: Date
  readonly approvedAt: Date | null
}

interface EditionListProps {
  readonly planId: string
  /** Newest first. */
  readonly editions: readonly Edition[]
  readonly compared: { readonly from: number; readonly to: number } | null
  readonly now: Date
}

/** Editions with their acts, each to be viewed, any two to be compared. */
export function EditionList({ planId, editions, compared, now }: EditionListProps) {
  const texts = useTexts(editTexts).history
  const states = useTexts(planTexts)
  const locale = useLocale()
  const actWords = useActWords()
  const numbers = editions.map(({ number }) => number).toReversed()
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{texts.editions}</h2>
      <ul className="editions">
        {editions.map((edition, index) => {
          const earlier = editions[index + 1]
          return (
            <li key={edition.number}>
              <span className="name">
                <b>{texts.edition(edition.number)}</b>{' '}
                <span className={`chip ${edition.isApproved ? 'done' : 'draft'}`}>
                  <Icon name={edition.isApproved ? 'done' : 'pencil'} />
                  {edition.isApproved ? states.approved : states.draft}
                </span>
              </span>
              <span className="of">
                {actWords(edition.act) ?? (edition.isApproved ? states.actUnknown : texts.draft)}
                <span className="s mut">
                  {' · '}
                  {edition.approvedAt === null
                    ? texts.begunOn(formatMoment(edition.begunAt, now, locale))
                    : texts.approvedOn(formatMoment(edition.approvedAt, now, locale))}
                </span>
              </span>
              <span className="acts s">
                <Link to={`${paths.plans.show({ planId })}?edition=${edition.number}`}>{texts.show}</Link>
                {earlier && (
                  <Link to={`?from=${earlier.number}&to=${edition.number}#compared`}>
                    {texts.compareWith(earlier.number)}
                  </Link>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {editions.length > 2 && (
        <Form className="compare-form s" action="#compared">
          <Choice name="from" label={texts.from} numbers={numbers} value={compared?.from ?? numbers.at(-2)} />
          <Choice name="to" label={texts.to} numbers={numbers} value={compared?.to ?? numbers.at(-1)} />
          <button type="submit" className="btn sm">
            {texts.apply}
          </button>
        </Form>
      )}
    </section>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly numbers: readonly number[]
  readonly value: number | undefined
}

function Choice({ name, label, numbers, value }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select className="inp sm" name={name} defaultValue={value} key={value}>
        {numbers.map((number) => (
          <option key={number}>{number}</option>
        ))}
      </select>
    </label>
  )
}
