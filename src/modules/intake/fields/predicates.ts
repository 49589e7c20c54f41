/**
 * Recognises the predicates of indicators: impersonal forms («проведено», «охоплено»), verbs of the third person and a
 * few verbs of the past. By endings, since a list of verbs would never be whole.
 */
const IMPERSONAL = ['ено', 'ано', 'ято', 'уто', 'ито', 'ьно']
const PERSONAL = ['ються', 'яться', 'ється', 'иться', 'ують', 'юють', 'вають']
const VERBS = new Set([
  'пройшли',
  'взяли',
  'набули',
  'здобули',
  'враховує',
  'діє',
  'діють',
  'працює',
  'функціонує',
  'пройшло',
])
/** Adverbs and conjunctions with the same endings. */
const NO_PREDICATES = new Set(
  `щорічно щоквартально щомісячно зокрема окремо відповідно постійно систематично регулярно додатково залежно спільно
  обов'язково включно своєчасно безкоштовно безоплатно дистанційно одночасно самостійно безпосередньо належно рівно достатньо
  оперативно ефективно комплексно незалежно згідно`.split(/\s+/u),
)

/** Whether a word (lower case, straight apostrophe) is a predicate by its form. */
export function isPredicate(word: string): boolean {
  const last = word.charAt(word.length - 1)
  if (last === 'о')
    return word.length > 5 && IMPERSONAL.some((ending) => word.endsWith(ending)) && !NO_PREDICATES.has(word)
  if (last === 'ь' || last === 'я')
    return (word.length > 6 && PERSONAL.some((ending) => word.endsWith(ending))) || VERBS.has(word)
  return VERBS.has(word)
}
