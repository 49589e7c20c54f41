import { fold } from '#platform/text/fold.ts'
import { nameStart } from '../fields/name-starts.ts'
import { tokenize } from '../fields/name-tokens.ts'

/** Head nouns and adjectives with which the name of an organisation or official begins (folded stems). */
const ORGANISATION_HEADS = stems(
  'управлінн відділ департамент служб центр комунальн виконавч виконком апарат громадськ організаці обєднан заклад установ ' +
    'підприємств поліці військов адміністраці рада ради комісі комітет інспекці територіальн ліце гімназі школ бібліотек ' +
    'музе будин клуб палац фонд бюро агентств сектор секретар старост головн міжнародн благодійн релігійн засоби змі гу го кнп ку кз кп ' +
    'цнап цсс цнсп центральн структурн субєкт інші молодіжн спілк асоціаці коаліці депутат керівник заступник спеціаліст ' +
    'прокуратур дснс тцк районн міськ обласн селищн сільськ державн національн правоохоронн органи надавач ' +
    'роботодавц медичн навчальн координатор уповноважен радник дитяч освітн соціальн безпосередн міжвідомч координаційн юридичн фінансов',
)

/** Words that go on within such a name. */
const ORGANISATION_BODY = stems(
  'міськ селищн сільськ обласн районн област район рад справ сімї сім молод спорт освіт культур туризм охорон здоров соціальн захист населен ' +
    'діт згод громад звязк комунікаці економ фінанс архітектур житлов господарств надзвичайн цивільн правов кадр персонал ' +
    'інформац територіальн україн національн державн праці ветеран внутрішн політик статистик виконавч комітет сімейн зайнятост адміністрац ' +
    'юстиц організац міністерств розвитк експерт фахівц старост',
)

const MEASURE_START =
  /^(?:\p{Lu}[\p{L}’'ʼ-]*(?:ння|ття|ція|зка|вка|рка|дка|ток|ти|тися|тись)(?![\p{L}])|\p{Lu}[\p{L}’'ʼ-]*(?:іація|ізація)(?![\p{L}]))/u
const TASK_START = /^(?:\p{Lu}[\p{L}’'ʼ-]*(?:ти|тися|тись|ння|ття|ція|зка)(?![\p{L}]))/u
const INDICATOR_START =
  /^(?:кількість|частка|відсоток|наявність|рівень|питома вага|число|показник|охоплен|чисельність|співвідношення|динаміка|індекс|\d+\s?(?:%|відсотк))/iu
const RESULT_START =
  /^(?:підвищен|покращен|поліпшен|зменшен|зниження|зростання|збільшен|посилен|забезпечен|удосконален|вдосконален|розширен|сформован|недопущен|створен|формуван|запобіган|надання|виявлення|підтримк)/iu
const DONE_START = /^[«"„]?\p{L}{3,}(?:ано|ено|ято|ито|єно|уто|йшли|али|или|лися|лося|ені|ані|юють)(?!\p{L})/u
const FUNDING_WORDS =
  /(?:бюджет|кошт(?:и|ів)|фінанс(?:ування|ових)|не потребує|у межах|в межах|грант|інші джерела|не заборонен|благодійн)/iu
const PAST =
  /(?<![\p{L}])\p{L}{3,}(?:ано|ено|ято|ито|єно|уто|вся|лася|лося|лись|лися|вали|или|яли|ала|ило)(?![\p{L}])/gu
const DATE =
  /\d{1,2}\.\d{1,2}\.\d{2,4}|(?:у|в) 20\d\d роц|протягом 20\d\d|не заплановано|не фінансу|постійній основі/giu

function stems(words: string): RegExp {
  const list = words.split(' ').filter((word) => /^\p{L}+$/u.test(word))
  return new RegExp(`^(?:${list.join('|')})`, 'u')
}

/** «УПСЗН», «ДСНС», «КНП», «Мінсоцполітики». */
const ABBREVIATION = /(?<!\p{L})(?:\p{Lu}{2,}|Мін\p{Ll}{4,}|Держ\p{Ll}{4,})(?!\p{L})/gu

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))

/** The text begins as the name of an organisation or official does; «Організація заходів» is a measure. */
export function startsAsOrganisation(text: string): boolean {
  if (NO_ORGANISATION.test(text)) return false
  const start = nameStart(tokenize(text).tokens, 0)
  return start?.strength === 'proven' && !(start.head?.kind === 'public' && startsAsMeasure(text))
}

/**
 * Whether a text begins with the head of a body's name in a form that may be another case too («управління», «служби»):
 * enough where something else shows that a cell begins.
 */
export function mayStartAsOrganisation(text: string): boolean {
  if (NO_ORGANISATION.test(text)) return false
  const start = nameStart(tokenize(text).tokens, 0)
  return start !== null && start.head?.kind === 'body'
}

/** Abbreviations that name a territory, a union or people and do not execute. */
const NO_ORGANISATION = /^(?:ОТГ|ТГ|МТГ|СТГ|ООН|ЄС|НАТО|ОБСЄ|ВПО|ВІЛ|АТО|ООС)(?!\p{L})/u

/** Share of words, 0–1, that names of organisations are made of; «(за згодою)» counts whole. */
export function organisationShare(text: string): number {
  const words = wordsOf(text.replace(ABBREVIATION, ' установа ')).filter((word) => word.length > 1)
  if (words.length === 0) return 0
  const joins = /^(?:за|та|із|по|до)$/u
  const hits = words.filter((word) => ORGANISATION_HEADS.test(word) || ORGANISATION_BODY.test(word)).length
  const neutral = words.filter((word) => joins.test(word)).length
  return words.length === neutral ? 0.5 : hits / (words.length - neutral)
}

export const startsAsMeasure = (text: string): boolean => MEASURE_START.test(text)
/** A task is an order to do («Забезпечити …») or the name of a doing. */
export const startsAsTask = (text: string): boolean => TASK_START.test(text)
export const startsAsIndicator = (text: string): boolean => INDICATOR_START.test(text)
export const startsAsDone = (text: string): boolean => DONE_START.test(text)
export const startsAsResult = (text: string): boolean => RESULT_START.test(text)
export const speaksOfFunding = (text: string): boolean => FUNDING_WORDS.test(text)
/** Number of traces that something was done: past forms, dates, words of a report. */
export const deedsIn = (text: string): number => [...text.matchAll(PAST)].length + [...text.matchAll(DATE)].length

/** A cell cannot end so: comma, hyphen, preposition, conjunction, an opened bracket. */
export function isDangling(text: string): boolean {
  return (
    /[,(«„:–—-]$/u.test(text) ||
    /(?:^|[\s(«])(?:та|і|й|у|в|на|до|з|із|зі|за|по|про|щодо|для|при|або|чи|від|через|шляхом|серед|між|як|що|під|над|їх|з питань|№|м\.|у справах|у тому числі)$/iu.test(
      text,
    ) ||
    lastOpen(text)
  )
}

const lastOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')
