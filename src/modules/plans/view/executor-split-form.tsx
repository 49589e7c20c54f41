import { useEffect, useRef } from 'react'
import { Form, Link } from 'react-router'
import { paths } from '#app/paths.ts'
import type { Holder, NameProblem } from '#modules/organisations/index.ts'
import { FieldError } from '#modules/organisations/ui.ts'
import { useTexts } from '#ui/i18n.tsx'
import { executorTexts } from '../executor-texts.ts'

export interface SplitErrors {
  readonly names?:
    | { readonly kind: 'no-names' | 'own-name' }
    | { readonly kind: 'name-taken'; readonly name: string; readonly by: Holder }
  readonly name?: NameProblem
  readonly known?: 'no-target'
}

interface SplitFormProps {
  readonly organisationId: string
  readonly names: readonly { readonly name: string; readonly measures: number }[]
  readonly others: readonly { readonly id: string; readonly name: string }[]
  /** A request that is sent twice acts once. */
  readonly requestId: string
  readonly typed: {
    readonly names: readonly string[]
    readonly isKnown: boolean
    readonly name: string
    readonly knownId: string
  } | null
  readonly errors: SplitErrors
}

/** The names with how often plans use them, and to whom they go. */
export function ExecutorSplitForm({ organisationId, names, others, requestId, typed, errors }: SplitFormProps) {
  const texts = useTexts(executorTexts)
  const words = texts.split
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [errors])
  return (
    <Form method="post" className="split-form" noValidate ref={form}>
      <input type="hidden" name="requestId" value={requestId} />
      <fieldset>
        <legend>{words.names}</legend>
        {errors.names && (
          <FieldError id="names-error">
            {errors.names.kind === 'name-taken'
              ? words.errors['name-taken'](errors.names.name, errors.names.by.name)
              : words.errors[errors.names.kind]}
          </FieldError>
        )}
        {names.map(({ name, measures }) => (
          <label className="radio" key={name}>
            <input
              type="checkbox"
              name="names"
              value={name}
              defaultChecked={typed?.names.includes(name) ?? false}
              aria-invalid={errors.names ? true : undefined}
              aria-describedby={errors.names ? 'names-error' : undefined}
            />
            <span>
              <span className="doc">{name}</span> <span className="s mut nb">{words.used(measures)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.to}</legend>
        <label className="radio">
          <input type="radio" name="to" value="new" defaultChecked={!(typed?.isKnown ?? false)} />
          {words.toNew}
        </label>
        <NewName value={typed?.name ?? ''} problem={errors.name} />
        {others.length > 0 && (
          <>
            <label className="radio">
              <input type="radio" name="to" value="known" defaultChecked={typed?.isKnown ?? false} />
              {words.toKnown}
            </label>
            <div className="field inner">
              <label htmlFor="knownId">{words.toKnownLabel}</label>
              <select
                className="inp"
                id="knownId"
                name="knownId"
                defaultValue={typed?.knownId ?? ''}
                aria-invalid={errors.known ? true : undefined}
                aria-describedby={errors.known ? 'known-error' : undefined}
              >
                <option value="" />
                {others.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
              {errors.known && <FieldError id="known-error">{words.errors[errors.known]}</FieldError>}
            </div>
          </>
        )}
      </fieldset>
      <div className="acts-row">
        <button type="submit" className="btn pri">
          {words.submit}
        </button>
        <Link className="btn ghost" to={paths.organisations.edit({ organisationId })}>
          {words.cancel}
        </Link>
      </div>
    </Form>
  )
}

function NewName({ value, problem }: { value: string; problem: NameProblem | undefined }) {
  const words = useTexts(executorTexts).split
  return (
    <div className="field inner">
      <label htmlFor="name">{words.toNewName}</label>
      <p className="hint" id="name-hint">
        {words.toNewHint}
      </p>
      <input
        className="inp"
        id="name"
        name="name"
        defaultValue={value}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'name-hint name-error' : 'name-hint'}
      />
      {problem && (
        <FieldError id="name-error">
          {problem.kind === 'taken' ? words.errors.taken(problem.by.name) : words.errors[problem.kind]}
        </FieldError>
      )}
    </div>
  )
}
