import type { Approval } from '#modules/intake/index.ts'
import { printDate } from './numbers.ts'

/** Mark of approval (ДСТУ 4163:2020, 5.21): the act with its body in the genitive, its date and number. */
export function approvalLines(approval: Approval): readonly string[] {
  const act = [approval.act ?? '', approval.body === null ? '' : genitive(approval.body)].filter((part) => part !== '')
  const date = approval.date === null ? '' : printDate(approval.date)
  const number = approval.number === null ? '' : `№ ${approval.number}`
  const when = [date, number].filter((part) => part !== '').join(' ')
  return ['ЗАТВЕРДЖЕНО', act.join(' '), when].filter((line) => line !== '')
}

const HEADS: Readonly<Record<string, string>> = {
  комітет: 'комітету',
  рада: 'ради',
  голова: 'голови',
  адміністрація: 'адміністрації',
  управління: 'управління',
  департамент: 'департаменту',
}

/**
 * Name of a body in the genitive: adjectives up to its head noun and the noun itself; what follows stands in the
 * genitive already. A name that is built otherwise stays as it is.
 */
export function genitive(name: string): string {
  const words = name.split(' ')
  const head = words.findIndex((word) => HEADS[word.toLowerCase()] !== undefined)
  const adjectives = words.slice(0, head)
  if (head === -1 || !adjectives.every((word) => ADJECTIVE.test(word))) return name
  const noun = HEADS[(words[head] ?? '').toLowerCase()] ?? ''
  return [...adjectives.map(adjectiveGenitive), noun, ...words.slice(head + 1)].join(' ')
}

const ADJECTIVE = /(?:ий|ій|а|я|е|є)$/u

function adjectiveGenitive(word: string): string {
  return word
    .replace(/ий$/u, 'ого')
    .replace(/ій$/u, 'ього')
    .replace(/а$/u, 'ої')
    .replace(/я$/u, 'ьої')
    .replace(/е$/u, 'ого')
    .replace(/є$/u, 'ього')
}
