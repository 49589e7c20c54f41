import { AppError } from '#platform/errors/app-error.ts'

/** The code and facts with which an action refuses; fails where it does not refuse, or not with an `AppError`. */
export async function refusalOf(
  action: () => unknown,
): Promise<{ code: string; facts: Readonly<Record<string, unknown>> }> {
  try {
    await action()
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, facts: error.facts }
    throw error
  }
  throw new Error('It was not refused')
}
