import { data } from 'react-router'
import { AppError } from './app-error.ts'

/** What a loader throws for a page that does not exist: React Router shows only its own kind of error as 404. */
export const missingPage = () => data(null, { status: 404 })

/** Rethrows an error; "not found" as a page that does not exist. */
export function asMissingPage(error: unknown): never {
  throw error instanceof AppError && error.code === 'not_found' ? missingPage() : error
}
