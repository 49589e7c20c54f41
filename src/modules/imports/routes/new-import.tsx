import { useState } from 'react'
import { data, Form, Link, redirect, useNavigate } from 'react-router'
import { paths } from '#app/paths.ts'
import { asOperator } from '#platform/actor.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { messageOf } from '#platform/errors/messages.ts'
import { localeOf } from '#platform/i18n/locale.ts'
import { servicesContext } from '#platform/services.ts'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { listUnfinished } from '../db/imports.ts'
import { receiveFile } from '../page/receive-file.ts'
import { importTexts } from '../texts.ts'
import { sendFile } from '../view/send-file.ts'
import type { Route } from './+types/new-import.ts'
import '../view/new-import.css'

export async function loader({ context }: Route.LoaderArgs) {
  const services = context.get(servicesContext)
  return { unfinished: await asOperator(services, (tx) => listUnfinished(tx)), now: services.now() }
}

export async function action({ context, request }: Route.ActionArgs) {
  try {
    const importId = await receiveFile(context.get(servicesContext), request)
    return redirect(paths.imports.review({ importId }))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return data({ error: messageOf(error, localeOf(request)) }, { status: error.status })
  }
}

/** A file is dropped or chosen here; the reviews that were begun stand below. */
export default function NewImport({ loaderData, actionData }: Route.ComponentProps) {
  const texts = useTexts(importTexts).start
  const { send, percent, error } = useSending()
  const [isOver, setOver] = useState(false)
  const problem = error ?? actionData?.error
  return (
    <main className="wrap new-import" id="content">
      <title>{`${texts.title} — Поступ`}</title>
      <h1>{texts.title}</h1>
      <p className="lede">{texts.lede}</p>
      {problem && (
        <p className="err" role="alert">
          <Icon name="error" />
          {problem}
        </p>
      )}
      <Form
        method="post"
        encType="multipart/form-data"
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const [file] = event.dataTransfer.files
          if (file) send(file)
        }}
      >
        <Icon name="file" isLarge />
        <p className="needs-script">
          <b>{texts.drop}</b> {texts.or}
        </p>
        <label className="btn pri">
          {texts.choose}
          <input
            className="vh"
            type="file"
            name="file"
            accept=".docx,.doc,.odt,.xlsx,.pdf,.html,.htm,.txt,.tsv,.csv"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file) send(file)
            }}
          />
        </label>
        <noscript>
          <button className="btn" type="submit">
            {texts.send}
          </button>
        </noscript>
        <p className="hint">{texts.formats}</p>
        {percent !== null && (
          <p role="status" className="sending">
            <progress max={100} value={percent} aria-label={texts.sending(percent)} /> {texts.sending(percent)}
          </p>
        )}
      </Form>
      <Unfinished {...loaderData} />
    </main>
  )
}

/** Sends a file with its progress shown, then goes to its review. */
function useSending() {
  const navigate = useNavigate()
  const locale = useLocale()
  const texts = useTexts(importTexts)
  const [percent, setPercent] = useState<number | null>(null)
  const [error, setError] = useState<string | null>(null)
  const send = (file: File) => {
    setError(null)
    setPercent(0)
    sendFile(file, setPercent)
      .then((address) => navigate(address))
      .catch((reason: unknown) => {
        setPercent(null)
        setError(
          reason instanceof AppError
            ? messageOf(reason, locale)
            : reason instanceof Error && reason.message !== ''
              ? reason.message
              : texts.start.notSent,
        )
      })
  }
  return { send, percent, error }
}

function Unfinished({ unfinished, now }: Route.ComponentProps['loaderData']) {
  const texts = useTexts(importTexts).start
  const locale = useLocale()
  const states: Readonly<Record<string, string>> = texts.states
  if (unfinished.length === 0) return null
  return (
    <section className="unfinished">
      <h2>{texts.unfinished}</h2>
      <ul>
        {unfinished.map((item) => (
          <li key={item.id}>
            <Link to={paths.imports.review({ importId: item.id })}>{item.fileName}</Link>
            <span className="s mut">
              {states[item.state]}, {formatMoment(item.createdAt, now, locale)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
