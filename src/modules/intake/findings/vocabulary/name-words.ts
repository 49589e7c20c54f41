import { stem, stemsOf } from '../language/words.ts'

/**
 * Words of organisations' names that do not tell two organisations of one community apart: what a writer leaves out or
 * puts in.
 */
export const NAME_FILLERS: ReadonlySet<string> = stemsOf(
  'уповноважений відповідальний питань питання населення громади територіальної об’єднаної України',
)

/** Levels of government, by stem: two names with different levels are two organisations. */
export const LEVELS: ReadonlySet<string> = stemsOf(
  'міський міська районний районна обласний обласна сільський сільська селищний селищна державний національний регіональний',
)

/** Words that writers use for one another within a name: stem → common stem. */
export const NAME_SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    ['рівності', 'політики'],
    ['рівність', 'політики'],
    ['правової', 'правничої'],
  ].map(([from = '', to = '']) => [stem(from), stem(to)]),
)

/** Institutions of which a community has one, however they are called: pattern on the folded name. */
export const SINGLE_INSTITUTIONS: readonly { readonly key: string; readonly pattern: RegExp }[] = [
  { key: 'employment', pattern: /(?:центр|служб|філі)\p{L}* (?:\p{L}+ )*за[йн]{0,2}ятост/u },
  { key: 'children', pattern: /служб\p{L}+ (?:управління )?у справах дітей/u },
]
