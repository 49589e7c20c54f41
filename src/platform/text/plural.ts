/** Forms of a word after a number: 1 захід, 2 заходи, 5 заходів; `other` after a fraction (1,5 заходу). */
export type UkrainianForms = { one: string; few: string; many: string; other?: string }
export type EnglishForms = { one: string; other: string }

const ukrainian = new Intl.PluralRules('uk')
const english = new Intl.PluralRules('en')

/** The form of a Ukrainian word that goes with n; after a fraction `few` where `other` is not given. */
export function plural(n: number, forms: UkrainianForms): string {
  const category = ukrainian.select(Math.abs(n))
  if (category === 'one') return forms.one
  if (category === 'few') return forms.few
  return category === 'many' ? forms.many : (forms.other ?? forms.few)
}

/** The form of an English word that goes with n. */
export function pluralEn(n: number, forms: EnglishForms): string {
  return english.select(Math.abs(n)) === 'one' ? forms.one : forms.other
}
