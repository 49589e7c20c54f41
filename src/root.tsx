import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import './ui/styles/index.css'
import { MantineProvider, mantineHtmlProps } from '@mantine/core'
import type { ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  type LinksFunction,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from 'react-router'
import { AppError } from '#platform/errors/app-error.ts'
import { localeOf } from '#platform/i18n/locale.ts'
import type { Route } from './+types/root.ts'
import { ErrorPage } from './app/error-page.tsx'
import { layoutTexts } from './app/layout-texts.ts'
import { useNonce } from './app/nonce.tsx'
import { theme } from './app/theme.ts'
import { TopBar } from './app/top-bar.tsx'
import { LocaleProvider } from './ui/i18n.tsx'

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

export function loader({ request }: Route.LoaderArgs) {
  return { locale: localeOf(request) }
}

/** A page may name the community that it is about: its loader returns `community`. */
function communityOf(matches: readonly { readonly loaderData: unknown }[]): string | null {
  for (const { loaderData } of matches.toReversed()) {
    if (loaderData && typeof loaderData === 'object' && 'community' in loaderData) {
      return typeof loaderData.community === 'string' ? loaderData.community : null
    }
  }
  return null
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const locale = useRouteLoaderData<typeof loader>('root')?.locale ?? 'uk'
  const texts = layoutTexts[locale]
  const community = communityOf(useMatches())
  return (
    <html lang={locale} {...mantineHtmlProps} data-mantine-color-scheme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <Links nonce={nonce} />
      </head>
      <body>
        <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={() => nonce ?? ''}>
          <LocaleProvider value={locale}>
            <a className="skip" href="#content">
              {texts.skip}
            </a>
            <TopBar community={community} />
            {children}
            <footer className="foot">{texts.footer}</footer>
          </LocaleProvider>
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const isMissing =
    (isRouteErrorResponse(error) && error.status === 404) || (error instanceof AppError && error.code === 'not_found')
  return <ErrorPage isMissing={isMissing} />
}
