import { Form, Link } from 'react-router'
import type { EditableField } from '#modules/plans/index.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { QueueItem } from '../domain/queue.ts'
import type { CurrentMeasure } from '../domain/review-view.ts'
import { importTexts } from '../texts.ts'
import { FieldReading } from './field-reading.tsx'
import { Hidden } from './hidden.tsx'
import { MatchQuestion } from './match-question.tsx'

interface CurrentProps {
  readonly item: QueueItem | null
  readonly current: CurrentMeasure | null
  readonly label: string | null
  /** The document's own words for the field in question. */
  readonly words: string | null
  readonly requestId: string
  readonly editing: EditableField | null
  readonly editHref: (field: EditableField) => string
  readonly editor: React.ReactNode
}

const FIELDS = [
  'number',
  'text',
  'nationalMeasure',
  'executors',
  'term',
  'indicators',
  'funding',
  'expectedResult',
  'execution',
] as const satisfies readonly EditableField[]

/** What is being checked: the question, the document's words, how they were read, and what can be done. */
export function CurrentItem(props: CurrentProps) {
  const { item, current, label, editing } = props
  const texts = useTexts(importTexts)
  const asked = editing ?? (item === null || item.field === 'task' || item.match !== null ? null : item.field)
  return (
    <div className="scroll">
      {current !== null && (
        <>
          <p className="trail s mut">
            {current.trail.map(({ number, title }) => `${number ?? ''} ${title}`).join(' › ')}
          </p>
          <h3 className="measure-head" id="current-heading" tabIndex={-1}>
            <b className="mut">{label}</b> {current.measure.text}
          </h3>
        </>
      )}
      {item?.match != null && (
        <MatchQuestion match={item.match} isSettled={item.isSettled} requestId={props.requestId} />
      )}
      {item !== null && item.match === null && <Question {...props} item={item} asked={asked} />}
      {(item === null || item.match !== null) && editing !== null && <div className="doubtful">{props.editor}</div>}
      {current !== null && (
        <dl className="fields">
          {FIELDS.filter((field) => field !== asked && isWorthShowing(current, field)).map((field) => (
            <div key={field} className={current.measure.unsure.includes(field) ? 'unsure' : undefined}>
              <dt>{texts.fields[field]}</dt>
              <dd>
                <FieldReading measure={current.measure} field={field} />
              </dd>
              <dd>
                <Link className="s" to={props.editHref(field)} preventScrollReset>
                  {texts.actions.correct}
                  <span className="vh">: {texts.fields[field]}</span>
                </Link>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {current !== null && (
        <Form method="post" className="remove" preventScrollReset>
          <Hidden requestId={props.requestId} target={current.measure.key} />
          <button className="linkish s" type="submit" name="intent" value="remove">
            {texts.actions.remove}
          </button>
        </Form>
      )}
    </div>
  )
}

/** Fields that the document does not have are left out, unless every document has them. */
function isWorthShowing({ measure }: CurrentMeasure, field: EditableField): boolean {
  if (field === 'nationalMeasure' || field === 'funding' || field === 'expectedResult' || field === 'execution') {
    return measure[field] !== null
  }
  return true
}

type QuestionProps = CurrentProps & { readonly item: QueueItem; readonly asked: EditableField | null }

function Question({ item, asked, current, words, requestId, editing, editHref, editor }: QuestionProps) {
  const texts = useTexts(importTexts)
  const locale = useLocale()
  const { finding } = item
  const title =
    finding === null
      ? texts.doubt[item.field ?? 'text']
      : locale === 'en'
        ? (finding.messageEn ?? finding.message)
        : finding.message
  return (
    <div className={`doubtful ${item.isSettled ? 'settled' : (finding?.severity ?? 'warning')}`}>
      <h4>
        <Icon name={item.isSettled ? 'done' : (finding?.severity ?? 'warning')} />
        {title}
      </h4>
      {words !== null && <blockquote className="doc">{words}</blockquote>}
      {finding?.suggestion && (
        <p className="s">
          {texts.suggestion}: <span className="doc">{finding.suggestion}</span>
        </p>
      )}
      {editing !== null ? (
        editor
      ) : (
        <>
          {asked !== null && current !== null && (
            <>
              <p className="s mut">{texts.asRead}</p>
              <FieldReading measure={current.measure} field={asked} />
            </>
          )}
          <Form method="post" className="acts" preventScrollReset>
            <Hidden
              requestId={requestId}
              target={targetOf(item)}
              {...(item.field === null ? {} : { field: item.field })}
            />
            <button
              className="btn pri"
              type="submit"
              name="intent"
              value={finding === null ? 'confirm' : 'dismiss'}
              id="right"
            >
              <Icon name="tick" />
              {finding === null ? texts.actions.right : texts.actions.dismiss}
            </button>
            {asked !== null && current !== null && (
              <Link className="btn" to={editHref(asked)} id="correct" preventScrollReset>
                {texts.actions.correct}
              </Link>
            )}
          </Form>
          <p className="keys xs">
            <kbd className="key">Enter</kbd> {finding === null ? texts.keys.right : texts.actions.dismiss.toLowerCase()}{' '}
            <kbd className="key">F2</kbd> {texts.keys.correct} <kbd className="key">Alt ↓</kbd> {texts.keys.next}
          </p>
        </>
      )}
    </div>
  )
}

const targetOf = (item: QueueItem) => (item.kind === 'finding' ? item.key : (item.measureKey ?? item.key))
