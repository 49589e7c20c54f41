import { fold } from '#platform/text/fold.ts'
import type { ColumnRole } from '../column-roles.ts'

/** What the cells of a column look like; each figure is the share of its filled cells, 0 to 1. */
export interface ContentShares {
  readonly filled: number
  readonly number: number
  readonly term: number
  readonly organisation: number
  readonly amount: number
  readonly funding: number
  readonly indicator: number
  readonly action: number
  readonly narrative: number
  /** Mean length of a filled cell in characters. */
  readonly length: number
}

const NUMBER = /^(?:№\s*)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXІХ]{1,6})[.)]{0,2}$/u
const AMOUNT = /^[+-]?\d{1,3}(?:[\s\u00a0]?\d{3})*(?:[.,]\d+)?\s*(?:тис\.?|грн\.?|%|тис\.?\s*грн\.?)?$/u
const TERM =
  /(?:^|[^\d])(?:19|20)\d\d(?!\d)|постійно|щорічно|щороку|щокварт|щоміс|протягом|квартал|упродовж|до кінця|за потреб|за необхідн|(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\p{L}*/iu
const BODY =
  'управлінн|відділ|департамент|служб|центр|комітет|виконком|заклад|поліці|сектор|організаці|підрозділ|установ|адміністраці|старост|інспекці|бібліотек|ліце[йю]|школ|гімназі|лікарн|амбулаторі|комісі|громадськ\\p{L}*\\s(?:організ|об)|обʼєднан|об.єднан|рад[аиі](?!\\p{L})|міськ\\p{L}* голов|заступник|секретар|спеціаліст|фахівц|депутат|координатор|виконавч|підприємств|будинок|музе[йю]|театр|клуб|товариств|фонд|спілк|спільнот|волонтер'
const ORGANISATION = new RegExp(`(?:^|[\\s«(,;/-])(?:${BODY})`, 'iu')
const ORGANISATION_START = new RegExp(`^(?:\\p{L}+(?:ий|ій|а|я|е|ні|ві|кі)\\s){0,3}(?:${BODY})`, 'iu')
const ABBREVIATION =
  /(?:^|[\s«(,;])(?:КУ|КНП|КП|КЗ|ГО|БО|БФ|ДСНС|УПСЗН|ТЦСО|ЦНАП|ЦНСП|ЗЗСО|ЗДО|ЗОЗ|РДА|ОДА|ОВА|МВА|СВА|ОТГ|РУП|ГУНП|ССД|ТГ|ЦПМСД)(?![\p{L}\d])/u
const FUNDING =
  /бюджет|кошт|не потребує|фінансов|грант|донор|субвенц|без фінансув|інш\p{L}* джерел|джерел\p{L}* не заборон|загальн\p{L}* фонд|спеціальн\p{L}* фонд/iu
const INDICATOR =
  /^(?:кількість|частка|відсоток|рівень|питома|наявність|число|охоплен|не менше|щонайменше|\d+\s*(?:%|відсотк))/iu
const ACTION =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]{0,2}\s*)?\p{L}+(?:ння|ття|ція|вка|ати|ити|увати|яти|сти|ення|іти|їти|зація)(?=[\s,/]|$)/u
const NARRATIVE = /(?:^|\s)\p{L}+(?:ено|ано|ято|уто|лося|лась|ався|лись|лися)(?=[\s,.]|$)/u
const NUMBERED = /^\d{1,3}(?:\.\d{1,3})*[.)]/u
const SAMPLE = 60

/** A text that begins with a body, or names one without beginning with an action. */
const isOrganisation = (text: string): boolean =>
  ORGANISATION_START.test(text) || ABBREVIATION.test(text) || (ORGANISATION.test(text) && !ACTION.test(text))

/** Measures how the cells of a column look. */
export function contentShares(texts: readonly string[]): ContentShares {
  const filled = texts.filter((text) => text !== '').slice(0, SAMPLE)
  const count = filled.length || 1
  const share = (test: (text: string) => boolean): number => filled.filter(test).length / count
  return {
    filled: texts.length === 0 ? 0 : texts.filter((text) => text !== '').length / texts.length,
    number: share((text) => NUMBER.test(text)),
    term: share((text) => text.length <= 90 && TERM.test(text) && !AMOUNT.test(text.length > 4 ? text : '')),
    organisation: share(isOrganisation),
    amount: share((text) => AMOUNT.test(text) && !/^(?:19|20)\d\d$/.test(text)),
    funding: share((text) => text.length <= 200 && FUNDING.test(text)),
    indicator: share((text) => INDICATOR.test(text)),
    action: share((text) => ACTION.test(text) && !ORGANISATION_START.test(text)),
    narrative: share((text) => NARRATIVE.test(fold(text))),
    length: filled.reduce((sum, text) => sum + text.length, 0) / count,
  }
}

/** How well the look of a column fits a role, 0 to 1; only roles that content can tell. */
export function contentScores(shares: ContentShares): Map<ColumnRole, number> {
  const scores = new Map<ColumnRole, number>()
  const put = (role: ColumnRole, score: number): void => {
    if (score > 0) scores.set(role, score)
  }
  if (shares.filled === 0) return scores
  if (shares.number > 0.8) put('number', 0.8 * shares.number)
  put('term', shares.term > 0.6 && shares.length < 60 ? 0.95 * shares.term : 0)
  put('executors', shares.organisation > 0.5 && shares.action < 0.4 ? 0.9 * shares.organisation : 0)
  if (shares.number < 0.8) put('fundingAmount', shares.amount > 0.7 ? 0.75 * shares.amount : 0)
  put('fundingSource', shares.funding > 0.6 && shares.length < 120 ? 0.9 * shares.funding : 0)
  put('indicator', shares.length > 12 && shares.indicator > 0.3 ? 0.85 : 0)
  const prose = shares.length > 25 && shares.organisation < 0.6 && shares.term < 0.6 && shares.funding < 0.6
  put('measure', prose ? 0.4 + 0.3 * shares.action : 0)
  put('task', prose ? 0.36 + 0.25 * shares.action : 0)
  put('expectedResult', prose ? 0.3 : 0)
  if (prose && !scores.has('indicator')) put('indicator', 0.3)
  if (shares.narrative > 0.5 && shares.length > 60) put('narrative', 0.35)
  return scores
}

/** Whether one text looks like what a column of executors or of terms holds. */
export function looksLike(role: 'executors' | 'term', text: string): boolean {
  if (role === 'term') return text.length <= 90 && TERM.test(text)
  return isOrganisation(text) && !NUMBERED.test(text)
}

/** Whether a text begins with a body: «відділ освіти», «виконавчі органи ради», «КУ „Центр“». */
export const startsAsBody = (text: string): boolean =>
  ORGANISATION_START.test(text.trim()) || ABBREVIATION.test(text.trim().slice(0, 8))
