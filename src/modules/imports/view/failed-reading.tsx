import { Form, Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { importTexts } from '../texts.ts'

/** Why a file could not be read, what was kept, and what to do. */
export function FailedReading({ fileName, message }: { fileName: string; message: string }) {
  const texts = useTexts(importTexts).failed
  return (
    <main className="wrap reading" id="content">
      <title>{`${texts.title} — Поступ`}</title>
      <div className="failure" role="alert">
        <h1>
          <Icon name="error" isLarge /> {texts.title}
        </h1>
        <p className="mut">{fileName}</p>
        <p>{message}</p>
        <p className="s mut">{texts.kept}</p>
        <Form method="post" className="acts">
          <Link className="btn pri" to={paths.imports.start()}>
            {texts.another}
          </Link>
          <button className="btn" type="submit" name="intent" value="retry">
            {texts.again}
          </button>
        </Form>
      </div>
    </main>
  )
}
