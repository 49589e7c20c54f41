import { parseArgs } from 'node:util'
import type { Locale } from '#platform/i18n/locale.ts'

export interface Command {
  readonly help: Readonly<Record<Locale, string>>
  /** Returns the exit status. Throws UsageError when the arguments are off. */
  run(args: readonly string[], locale: Locale): Promise<number>
}

/** The arguments do not fit; the command's help is printed below. */
export class UsageError extends Error {}

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** Arguments of a command; options may stand anywhere. Throws UsageError. */
export function argumentsOf<const O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
