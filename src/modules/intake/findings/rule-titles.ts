import type { Locale } from '#platform/i18n/locale.ts'

/** Short names of the rules, as filters and queues show them. */
const TITLES: Readonly<Record<string, readonly [uk: string, en: string]>> = {
  'term-outside-plan-period': ['Строк поза роками плану', 'Term outside the plan’s years'],
  'term-unreadable': ['Строк не прочитано', 'Term not readable'],
  'term-missing': ['Немає строку', 'No term'],
  'executor-missing': ['Немає виконавця', 'No executor'],
  'executor-name-varies': ['Виконавця названо по-різному', 'Executor named in several ways'],
  'executor-not-an-organisation': ['Замість виконавця — галузь', 'A field of work instead of an executor'],
  'executor-central-body': ['Центральний орган у місцевому плані', 'Central body in a local plan'],
  'abbreviation-unexplained': ['Скорочення не розкрито', 'Abbreviation not explained'],
  'indicator-missing': ['Немає показника', 'No indicator'],
  'indicator-not-measurable': ['Показник не можна виміряти', 'Indicator cannot be measured'],
  'indicator-repeats-measure': ['Показник повторює захід', 'Indicator repeats the measure'],
  'target-national-scale': ['Ціль загальнодержавного масштабу', 'Target of national scale'],
  'number-missing': ['Пропущено номер', 'Number missing'],
  'number-repeated': ['Номер повторюється', 'Number repeated'],
  'number-out-of-order': ['Номер не по порядку', 'Number out of order'],
  'cells-shifted': ['Клітинки зсунуто', 'Cells shifted'],
  'cell-empty': ['Порожня клітинка', 'Empty cell'],
  'words-split': ['Слово розірвано', 'Word split'],
  'words-run-together': ['Слова злиплися', 'Words run together'],
  'word-misspelt': ['Описка у слові', 'Word misspelt'],
  'letters-mixed': ['Латинські літери серед українських', 'Latin letters among Ukrainian ones'],
  'quotes-unbalanced': ['Непарні лапки чи дужки', 'Unbalanced quotes or brackets'],
  'apostrophes-mixed': ['Різні апострофи', 'Mixed apostrophes'],
  'funding-contradicts': ['Фінансування суперечить саме собі', 'Funding contradicts itself'],
  'percent-fits-no-base': ['Відсоток не відповідає сумам', 'Per cent fits no amounts'],
  'percent-base-varies': ['Відсотки від різних баз', 'Per cents of different bases'],
  'percent-without-money': ['100 % без грошей', '100% without money'],
  'zero-percent-with-work': ['0 %, хоча роботу описано', '0% with work reported'],
  'financed-above-plan': ['Профінансовано понад план', 'Financed above the plan'],
  'total-not-sum': ['Підсумок не дорівнює сумі', 'Total is not the sum'],
  'total-percent-wrong': ['Відсоток підсумку хибний', 'Per cent of the total is wrong'],
}

/** Short name of a rule; its id where it has none yet. */
export function ruleTitle(rule: string, locale: Locale): string {
  return TITLES[rule]?.[locale === 'en' ? 1 : 0] ?? rule
}
