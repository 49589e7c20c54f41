import { createContext, useContext } from 'react'
import type { Locale, Texts } from '#platform/i18n/locale.ts'

const LocaleContext = createContext<Locale>('uk')

export const LocaleProvider = LocaleContext.Provider

/** Language of the page. */
export const useLocale = () => useContext(LocaleContext)

/** The texts of one feature in the language of the page. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useContext(LocaleContext)]
}
