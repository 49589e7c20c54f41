import type { Texts } from '#platform/i18n/locale.ts'
import { plural, pluralEn } from '#platform/text/plural.ts'

/** What the opening sentence of an executor's page counts. */
export interface DutyCounts {
  readonly name: string
  /** «Заклади освіти виконують»; «відділ освіти виконує». */
  readonly isPlural: boolean
  readonly measures: number
  readonly leading: number
  readonly plans: number
  readonly year: number | null
}

const measuresUk = (n: number) => `${n}\u00a0${plural(n, { one: 'захід', few: 'заходи', many: 'заходів' })}`
const inPlansUk = (n: number) => `у\u00a0${n}\u00a0${plural(n, { one: 'плані', few: 'планах', many: 'планах' })}`
const measuresEn = (n: number) => `${n} ${pluralEn(n, { one: 'measure', other: 'measures' })}`
const inPlansEn = (n: number) => `in ${n} ${pluralEn(n, { one: 'plan', other: 'plans' })}`

function sentenceUk({ name, isPlural, measures, leading, plans, year }: DutyCounts): string {
  if (measures === 0) {
    return year === null ? 'У планах немає заходів цього виконавця.' : `На ${year} рік заходів немає.`
  }
  const when = year === null ? '' : `У ${year} році `
  const what = `${when}${name} ${isPlural ? 'виконують' : 'виконує'} ${measuresUk(measures)} ${inPlansUk(plans)}`
  const lead = isPlural ? 'головні виконавці' : 'головний виконавець'
  const co = isPlural ? 'співвиконавці' : 'співвиконавець'
  if (measures === 1) return `${what}: ${leading === 1 ? lead : co}.`
  if (leading === measures) return `${what}: в\u00a0усіх\u00a0— ${lead}.`
  if (leading === 0) return `${what}: в\u00a0усіх\u00a0— ${co}.`
  return `${what}: у\u00a0${leading}\u00a0— ${lead}, у\u00a0${measures - leading}\u00a0— ${co}.`
}

function sentenceEn({ name, measures, leading, plans, year }: DutyCounts): string {
  if (measures === 0) return year === null ? 'No plan names this executor.' : `There are no measures for ${year}.`
  const when = year === null ? '' : `In ${year} `
  const what = `${when}${name} has ${measuresEn(measures)} ${inPlansEn(plans)}`
  if (measures === 1) return `${what}: as the ${leading === 1 ? 'lead' : 'co-executor'}.`
  if (leading === measures) return `${what}: it leads in all.`
  if (leading === 0) return `${what}: it is a co-executor in all.`
  return `${what}: it leads in ${leading} and is a co-executor in ${measures - leading}.`
}

const uk = {
  executors: 'Виконавці',
  sentence: sentenceUk,
  alsoKnown: (names: string) => `також: ${names}`,
  code: (edrpou: string) => `ЄДРПОУ ${edrpou}`,
  post: 'посада',
  change: 'Змінити',
  print: 'Друк',
  year: 'Рік',
  allYears: 'усі',
  show: 'Показати',
  reset: 'Скинути',
  measures: measuresUk,
  shown: (shown: number, all: number) => `${measuresUk(shown)} із ${all}`,
  lead: 'Головний виконавець',
  coExecutor: 'Співвиконавець',
  leads: 'головний',
  byConsent: 'за згодою',
  writtenAs: 'у документі:',
  together: 'Разом із',
  alone: 'без співвиконавців',
  reports: 'У звітах',
  reportsLede: 'Ці рядки повторюють заходи планів, тому до підрахунку не входять.',
  printedFor: (year: number) => `Строк виконання: ${year} рік.`,
  noneForYear: 'На цей рік заходів немає. Виберіть інший рік.',
  list: {
    lede: (all: number, officials: number) =>
      `${all} ${plural(all, { one: 'виконавець', few: 'виконавці', many: 'виконавців' })}${
        officials === 0
          ? ''
          : `, із них ${officials} ${plural(officials, { one: 'посада', few: 'посади', many: 'посад' })}`
      }`,
    search: 'Пошук виконавця',
    searchHint: 'Назва, абревіатура або код',
    community: 'Громада',
    who: 'Хто',
    whoAll: 'усі',
    organisations: 'Організації',
    officials: 'Посади',
    columns: {
      executor: 'Виконавець',
      measures: 'Заходів',
      leading: 'Головний',
      joining: 'Співвиконавець',
      plans: 'Планів',
    },
    found: (shown: number, all: number) =>
      `${shown} ${plural(shown, { one: 'виконавець', few: 'виконавці', many: 'виконавців' })} із ${all}`,
    note: (measures: number) => measuresUk(measures),
    empty: {
      title: 'Виконавців ще немає',
      text: 'Вони з’являться з першим планом: Поступ візьме їх із колонки виконавців, а однакові назви зведе разом.',
      action: 'Завести план',
    },
    nothing: {
      title: 'Такого виконавця немає',
      text: 'Спробуйте інше слово. Пошук не зважає на закінчення слів, лапки й апострофи та знає інші назви.',
    },
  },
  split: {
    title: (name: string) => `Відокремити назви: ${name}`,
    back: 'До змін виконавця',
    lede: 'Позначте назви, які насправді належать іншому виконавцеві. Заходи, де план називає його так, перейдуть разом із ними; тексти планів не зміняться.',
    names: 'Які назви відокремити',
    used: (n: number) => (n === 0 ? 'у планах немає' : measuresUk(n)),
    none: 'Плани називають цього виконавця лише одним ім’ям, інших назв він теж не має. Відокремлювати нічого.',
    to: 'Чиї вони',
    toNew: 'Нового виконавця',
    toNewName: 'Його назва',
    toNewHint: 'Якщо лишити порожнім, візьмемо першу з позначених назв.',
    toKnown: 'Виконавця, який уже є',
    toKnownLabel: 'Виберіть його',
    submit: 'Відокремити',
    cancel: 'Скасувати',
    errors: {
      'no-names': 'Позначте хоча б одну назву.',
      'own-name': 'Власна назва лишається в цього виконавця. Якщо відокремити треба саме її, спершу перейменуйте його.',
      'name-taken': (name: string, by: string) =>
        `Назву «${name}» уже має ${by}. Позначте лише її й виберіть цього виконавця нижче.`,
      empty: 'Уведіть назву нового виконавця.',
      'too-long': 'Назва довша за 400 знаків.',
      taken: (by: string) => `Так уже називається інший виконавець: ${by}. Виберіть його серед тих, що є.`,
      'no-target': 'Виберіть виконавця зі списку.',
    },
  },
}

const en: typeof uk = {
  executors: 'Executors',
  sentence: sentenceEn,
  alsoKnown: (names) => `also: ${names}`,
  code: (edrpou) => `ЄДРПОУ ${edrpou}`,
  post: 'a post',
  change: 'Edit',
  print: 'Print',
  year: 'Year',
  allYears: 'all',
  show: 'Show',
  reset: 'Reset',
  measures: measuresEn,
  shown: (shown, all) => `${shown} of ${measuresEn(all)}`,
  lead: 'Lead executor',
  coExecutor: 'Co-executor',
  leads: 'lead',
  byConsent: 'by consent',
  writtenAs: 'in the document:',
  together: 'Together with',
  alone: 'no co-executors',
  reports: 'In reports',
  reportsLede: 'These rows repeat measures of plans and are not counted.',
  printedFor: (year) => `Due in ${year}.`,
  noneForYear: 'There are no measures for this year. Choose another one.',
  list: {
    lede: (all, officials) =>
      `${all} ${pluralEn(all, { one: 'executor', other: 'executors' })}${
        officials === 0
          ? ''
          : `, of which ${officials} ${pluralEn(officials, { one: 'is a post', other: 'are posts' })}`
      }`,
    search: 'Search executors',
    searchHint: 'Name, abbreviation or code',
    community: 'Community',
    who: 'Who',
    whoAll: 'all',
    organisations: 'Organisations',
    officials: 'Posts',
    columns: { executor: 'Executor', measures: 'Measures', leading: 'Lead', joining: 'Co-executor', plans: 'Plans' },
    found: (shown, all) => `${shown} of ${all} ${pluralEn(all, { one: 'executor', other: 'executors' })}`,
    note: measuresEn,
    empty: {
      title: 'No executors yet',
      text: 'They come with the first plan: Postup takes them from the column of executors and joins equal names.',
      action: 'Add a plan',
    },
    nothing: {
      title: 'There is no such executor',
      text: 'Try another word. The search ignores word endings, quotes and apostrophes and knows the other names.',
    },
  },
  split: {
    title: (name) => `Split names off: ${name}`,
    back: 'To the edits of the executor',
    lede: 'Tick the names that really belong to another executor. Measures whose plan uses them go along; texts of plans do not change.',
    names: 'Names to split off',
    used: (n) => (n === 0 ? 'not used in plans' : measuresEn(n)),
    none: 'Plans use one name for this executor, and it has no other names. There is nothing to split off.',
    to: 'Whose they are',
    toNew: 'A new executor',
    toNewName: 'Its name',
    toNewHint: 'If left empty, the first ticked name is taken.',
    toKnown: 'An executor that is there',
    toKnownLabel: 'Choose it',
    submit: 'Split off',
    cancel: 'Cancel',
    errors: {
      'no-names': 'Tick at least one name.',
      'own-name': 'Its own name stays with this executor. If that is the one to split off, rename the executor first.',
      'name-taken': (name, by) =>
        `The name “${name}” belongs to ${by} already. Tick only this name and choose that executor below.`,
      empty: 'Enter the name of the new executor.',
      'too-long': 'The name is longer than 400 characters.',
      taken: (by) => `Another executor has this name: ${by}. Choose it among those that are there.`,
      'no-target': 'Choose an executor from the list.',
    },
  },
}

export const executorTexts: Texts<typeof uk> = { uk, en }
