import { canonicalName, organisationKey } from './canonical-name.ts'
import type { EdrpouCheck } from './edrpou.ts'
import { holderOfName, type Organisation } from './organisation-names.ts'

/** Mistakes of a form about an organisation: values, shown beside the field that they concern. */
export type NameProblem = { readonly kind: 'empty' | 'too-long' } | { readonly kind: 'taken'; readonly by: Holder }

export type EdrpouProblem =
  | { readonly kind: Extract<EdrpouCheck, { kind: 'invalid' }>['reason']; readonly expected: number | null }
  | { readonly kind: 'taken'; readonly by: Holder }

/** The organisation that has the name or the code already. */
export interface Holder {
  readonly id: string
  readonly name: string
}

/** Longer than the longest official name of a body; a whole cell of a table is no name. */
export const LONGEST_NAME = 400

/** Tidies a name that a person typed, or says what is wrong with it. `ownId` may hold the name already. */
export function readName(
  text: string,
  organisations: readonly Organisation[],
  ownId: string | null,
): { readonly name: string } | { readonly problem: NameProblem } {
  const name = canonicalName(text)
  if (organisationKey(name) === '') return { problem: { kind: 'empty' } }
  if (name.length > LONGEST_NAME) return { problem: { kind: 'too-long' } }
  const holder = holderOfName(organisations, name, ownId)
  return holder ? { problem: { kind: 'taken', by: { id: holder.id, name: holder.name } } } : { name }
}
