import { Link, useLocation } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { layoutTexts } from './layout-texts.ts'
import { paths } from './paths.ts'

/** What a person sees instead of a page: what happened, what was kept, what to do. */
export function ErrorPage({ isMissing }: { isMissing: boolean }) {
  const texts = useTexts(layoutTexts)
  const location = useLocation()
  const words = isMissing ? texts.notFound : texts.failed
  return (
    <main className="wrap" id="content" style={{ paddingTop: 48 }}>
      <title>{`${words.title} — ${texts.product}`}</title>
      <h1>{words.title}</h1>
      <p style={{ margin: '12px 0 20px', maxWidth: '66ch' }}>{words.text}</p>
      {isMissing ? (
        <Link className="btn pri" to={paths.plans.list()}>
          {words.action}
        </Link>
      ) : (
        <a className="btn pri" href={location.pathname + location.search}>
          {words.action}
        </a>
      )}
    </main>
  )
}
