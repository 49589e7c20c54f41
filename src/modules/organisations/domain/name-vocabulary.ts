import { stem } from '#platform/text/stem.ts'

/** Legal forms and how they are shortened. Communal and civil forms change or are left out; the name itself does not. */
const LEGAL_FORMS: readonly [short: string, words: string][] = [
  ['ВГО', 'всеукраїнська громадська організація'],
  ['МГО', 'міжнародна громадська організація'],
  ['ГО', 'громадська організація'],
  ['ГС', 'громадська спілка'],
  ['МБФ', 'міжнародний благодійний фонд'],
  ['БФ', 'благодійний фонд'],
  ['БО', 'благодійна організація'],
  ['КНП', 'комунальне некомерційне підприємство'],
  ['КП', 'комунальне підприємство'],
  ['КУ', 'комунальна установа'],
  ['КЗ', 'комунальний заклад'],
  ['ДУ', 'державна установа'],
  ['ДЗ', 'державний заклад'],
  ['ДП', 'державне підприємство'],
  ['ТОВ', 'товариство з обмеженою відповідальністю'],
  ['ПП', 'приватне підприємство'],
]

const stems = (words: string) => new Set(words.split(/\s+/).map(stem))

/** Stems of the words of each legal form, the longest form first. */
export const FORM_RUNS: readonly (readonly string[])[] = LEGAL_FORMS.map(([, words]) =>
  words.split(' ').map(stem),
).sort((a, b) => b.length - a.length)

const SHORT_FORMS = new Map(LEGAL_FORMS)
const FORM_SIGN = new RegExp(
  `(?<![\\p{L}\\p{N}])(${LEGAL_FORMS.map(([short]) => short).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** «ГО „X“» → «громадська організація „X“», for every short legal form in the name. */
export const expandForms = (name: string): string => name.replace(FORM_SIGN, (short) => SHORT_FORMS.get(short) ?? short)

export const STOP_WORDS = new Set('та і й у в з із зі на для до по про за при від або що'.split(' '))

/** Kinds of bodies: two bodies whose kinds differ are seldom the same. */
export const UNITS = stems(
  'відділ управління департамент сектор служба центр відділення агентство інспекція бюро фонд штаб підрозділ',
)

/** Words that tell the level or the tie to a council, which one writer names and another leaves out. */
export const GENERIC = stems(
  `міський селищний сільський районний обласний територіальний громада громади рада виконавчий комітет виконком питання справи
  україна державний головний орган місто село селище смт область район`,
)

/** Officials who stand for another: «заступник міського голови» is not «міський голова». */
export const DEPUTIES = stems('заступник заступниця помічник помічниця секретар секретарка радник радниця')

/** Adjectives in -ський, -цький, -зький that name no place of this country. */
export const NO_PLACES = stems(
  `міський сільський громадський громадянський людський господарський український всеукраїнський європейський адвокатський
  ветеранський батьківський волонтерський прокурорський суддівський студентський учнівський козацький юнацький католицький
  християнський лікарський фельдшерський акушерський фермерський учительський мистецький депутатський старостинський
  поліцейський підприємницький спортивний морський ромський єврейський польський німецький шведський данський норвезький
  швейцарський англійський кримськотатарський рибальський мисливський материнський авторський дослідницький`,
)

/** A place follows these: «міста Вільшани», «м. Вільшани». */
export const BEFORE_PLACE = /^(м|міст(о|а|і)|с|сел(о|а|і|ище|ища|ищі)|смт)$/
