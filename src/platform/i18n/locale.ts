/** Languages of the interface; Ukrainian is the first. */
export type Locale = 'uk' | 'en'

export const isLocale = (text: string | null): text is Locale => text === 'uk' || text === 'en'

export const LOCALE_COOKIE = 'lang'

/** Language of a request: `?lang=` when it is asked for, else the cookie, else Ukrainian. */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('lang')
  if (isLocale(asked)) return asked
  return /(?:^|;\s*)lang=en(?:;|$)/.test(request.headers.get('cookie') ?? '') ? 'en' : 'uk'
}

/** One text in both languages; a missing translation does not compile. */
export type Texts<T> = Readonly<Record<Locale, T>>
