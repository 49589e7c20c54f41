import { redirect } from 'react-router'
import { LOCALE_COOKIE } from '#platform/i18n/locale.ts'
import { paths } from '../paths.ts'
import type { Route } from './+types/language.ts'

const YEAR = 365 * 24 * 3600

/** Remembers the language and goes back to where the person was; only to a page of ours. */
export function loader({ url }: Route.LoaderArgs) {
  const query = url.searchParams
  const back = query.get('back') ?? ''
  const isOurs = /^\/(?![/\\])/.test(back)
  return redirect(isOurs ? back : paths.home(), {
    headers: {
      'set-cookie': `${LOCALE_COOKIE}=${query.get('to') === 'en' ? 'en' : 'uk'}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly`,
    },
  })
}
