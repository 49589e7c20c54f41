import { Form, Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { organisationTexts } from '../texts.ts'
import { Field, FieldError } from './field.tsx'

interface AliasesProps {
  readonly aliases: readonly { readonly name: string; readonly isRemovable: boolean }[]
  readonly typed: string
  readonly error: React.ReactNode
}

/** Other names of an organisation: taking them away and adding one. */
export function AliasesSection({ aliases, typed, error }: AliasesProps) {
  const { aliases: texts } = useTexts(organisationTexts)
  return (
    <section aria-labelledby="aliases">
      <h2 id="aliases">{texts.title}</h2>
      <p className="mut">{texts.lede}</p>
      {aliases.length === 0 && <p className="s mut3">{texts.none}</p>}
      <ul className="lines">
        {aliases.map(({ name, isRemovable }) => (
          <li key={name}>
            <span>
              {name}
              {!isRemovable && <span className="s mut"> ({texts.fromMerged})</span>}
            </span>
            {isRemovable && (
              <Form method="post">
                <input type="hidden" name="alias" value={name} />
                <button
                  type="submit"
                  className="btn sm"
                  name="intent"
                  value="alias-remove"
                  aria-label={texts.removeThis(name)}
                >
                  {texts.remove}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Form method="post" className="add-line" noValidate>
        <Field id="alias" name="alias" label={texts.addLabel} value={typed} error={error} />
        <button type="submit" className="btn" name="intent" value="alias-add">
          <Icon name="plus" />
          {texts.add}
        </button>
      </Form>
    </section>
  )
}

interface MergedProps {
  readonly organisationId: string
  readonly merged: readonly { readonly id: string; readonly name: string }[]
  readonly error: React.ReactNode
}

/** What was merged into an organisation, with the way back, and the way to merge more. */
export function MergedSection({ organisationId, merged, error }: MergedProps) {
  const { merged: texts } = useTexts(organisationTexts)
  return (
    <section aria-labelledby="merged">
      <h2 id="merged">{texts.title}</h2>
      <p className="mut">{texts.lede}</p>
      {error != null && <FieldError id="merged-error">{error}</FieldError>}
      {merged.length > 0 && (
        <>
          <h3>{texts.list}</h3>
          <ul className="lines">
            {merged.map(({ id, name }) => (
              <li key={id}>
                <span>{name}</span>
                <Form method="post">
                  <input type="hidden" name="id" value={id} />
                  <button
                    type="submit"
                    className="btn sm"
                    name="intent"
                    value="unmerge"
                    aria-label={texts.undoThis(name)}
                  >
                    <Icon name="undo" />
                    {texts.undo}
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link className="btn" to={paths.organisations.merge({ organisationId })}>
        {texts.choose}
      </Link>
    </section>
  )
}

interface SplitProps {
  readonly organisationId: string
  readonly gone: readonly { readonly names: readonly string[]; readonly id: string; readonly owner: string }[]
}

/** Names that went to other executors, and the way to split more off. */
export function SplitSection({ organisationId, gone }: SplitProps) {
  const { split: texts } = useTexts(organisationTexts)
  return (
    <section aria-labelledby="split">
      <h2 id="split">{texts.title}</h2>
      <p className="mut">{texts.lede}</p>
      {gone.length > 0 && (
        <ul className="lines">
          {gone.flatMap(({ names, id, owner }) =>
            names.map((name) => (
              <li key={name}>
                <Link to={paths.organisations.show({ organisationId: id })}>{texts.gone(name, owner)}</Link>
              </li>
            )),
          )}
        </ul>
      )}
      <Link className="btn" to={paths.organisations.split({ organisationId })}>
        {texts.action}
      </Link>
    </section>
  )
}

interface DifferentProps {
  readonly distinct: readonly { readonly oneId: string; readonly otherId: string; readonly name: string }[]
}

/** Organisations with like names of which somebody said that they are others. */
export function DifferentSection({ distinct }: DifferentProps) {
  const { different: texts } = useTexts(organisationTexts)
  if (distinct.length === 0) return null
  return (
    <section aria-labelledby="different">
      <h2 id="different">{texts.title}</h2>
      <ul className="lines">
        {distinct.map(({ oneId, otherId, name }) => (
          <li key={oneId + otherId}>
            <span>{name}</span>
            <Form method="post">
              <input type="hidden" name="oneId" value={oneId} />
              <input type="hidden" name="otherId" value={otherId} />
              <button
                type="submit"
                className="btn sm"
                name="intent"
                value="compare-again"
                aria-label={texts.againThis(name)}
              >
                {texts.again}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
