/**
 * Every error that a person may meet has a row: its HTTP status and whether it is a fault of ours to be reported.
 * The words for the person are looked up by code, apart from the text for the log.
 */
const errors = {
  'document.empty': { status: 422, report: false },
  'document.unknown_format': { status: 422, report: false },
  'document.damaged': { status: 422, report: false },
  'document.too_large': { status: 413, report: false },
  'document.bomb': { status: 422, report: false },
  'document.entities': { status: 422, report: false },
  'document.encrypted': { status: 422, report: false },
  'document.no_text': { status: 422, report: false },
  'document.needs_office': { status: 422, report: false },
  'document.took_too_long': { status: 422, report: false },
  'intake.no_measures': { status: 422, report: false },
  'intake.not_interchange': { status: 422, report: false },
  'backup.not_a_backup': { status: 422, report: false },
  'backup.newer_format': { status: 422, report: false },
  'backup.damaged': { status: 422, report: false },
  'backup.incomplete': { status: 422, report: false },
  'backup.needs_passphrase': { status: 422, report: false },
  'backup.wrong_passphrase': { status: 422, report: false },
  'backup.newer_schema': { status: 409, report: false },
  'backup.older_schema': { status: 409, report: false },
  'backup.other_schema': { status: 409, report: false },
  'backup.not_empty': { status: 409, report: false },
  'backup.no_data': { status: 409, report: false },
  'backup.in_use': { status: 409, report: false },
  'backup.row_security': { status: 409, report: false },
  'backup.stored_file_damaged': { status: 409, report: false },
  'backup.target_taken': { status: 409, report: false },
  'backup.being_written': { status: 409, report: false },
  'backup.file_trouble': { status: 409, report: false },
  not_found: { status: 404, report: false },
  conflict: { status: 409, report: false },
  invalid: { status: 400, report: false },
  internal: { status: 500, report: true },
} as const satisfies Record<string, { status: number; report: boolean }>

export type ErrorCode = keyof typeof errors

/** An error with a code from the table and facts for its sentence: ids, sizes, places; never personal data. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly facts: Readonly<Record<string, string | number>>

  constructor(code: ErrorCode, facts: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(facts)}`, options)
    this.name = 'AppError'
    this.code = code
    this.facts = facts
  }

  get status(): number {
    return errors[this.code].status
  }

  get isReported(): boolean {
    return errors[this.code].report
  }
}
