import type { EdrpouProblem, Holder, NameProblem } from './organisation-problems.ts'

/** A mistake of the page for changing an organisation, with the field that it concerns. */
export type FormProblem =
  | ({ readonly field: 'name' | 'shortName' | 'alias' } & NameProblem)
  | ({ readonly field: 'edrpou' } & EdrpouProblem)
  | { readonly field: 'merged'; readonly kind: 'name-taken' | 'code-taken'; readonly by: Holder }
  /** Somebody else saved the record since the form was opened; `name` is what it is called now. */
  | { readonly field: 'name'; readonly kind: 'changed'; readonly name: string; readonly revision: number }
