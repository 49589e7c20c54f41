import { Link, NavLink, useLocation } from 'react-router'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { layoutTexts } from './layout-texts.ts'
import { paths } from './paths.ts'

function Brand({ name }: { name: string }) {
  return (
    <Link className="brand" to={paths.home()}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M2 22v-6h7v-6h7V4h6v18z" fill="var(--accent)" />
        <path d="M2 12.5h3.5v-6h7V2" fill="none" stroke="var(--ink)" strokeWidth="2" />
      </svg>
      {name}
    </Link>
  )
}

/** The bar on top of every page: brand, community, menu, language. */
export function TopBar({ community }: { community: string | null }) {
  const texts = useTexts(layoutTexts)
  const locale = useLocale()
  const { pathname, search } = useLocation()
  const other = locale === 'uk' ? 'en' : 'uk'
  const entries = [
    { to: paths.plans.list(), label: texts.plans },
    { to: paths.organisations.list(), label: texts.executors },
    { to: paths.imports.start(), label: texts.load },
  ]
  return (
    <header className="top">
      <Brand name={texts.product} />
      {community && <span className="where">{community}</span>}
      <nav aria-label={texts.menu}>
        {entries.map((entry) => (
          <NavLink key={entry.to} to={entry.to}>
            {entry.label}
          </NavLink>
        ))}
      </nav>
      <details className="menu narrow-menu">
        <summary aria-label={texts.menu}>
          <Icon name="menu" isLarge />
        </summary>
        <ul>
          {entries.map((entry) => (
            <li key={entry.to}>
              <NavLink to={entry.to}>{entry.label}</NavLink>
            </li>
          ))}
        </ul>
      </details>
      <div className="end">
        <a
          lang={other}
          hrefLang={other}
          href={`${paths.language()}?to=${other}&back=${encodeURIComponent(pathname + search)}`}
        >
          {texts.otherLanguage}
        </a>
      </div>
    </header>
  )
}
