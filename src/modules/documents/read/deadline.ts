import { AppError } from '#platform/errors/app-error.ts'

const STEPS_BETWEEN_LOOKS = 20_000

/** Ends a reading that takes too long (`document.took_too_long`); looks at the clock once in many steps. */
export class Deadline {
  readonly #milliseconds: number
  readonly #end: number
  #steps = 0

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds
    // Not `performance`, whose first use costs the command line milliseconds.
    this.#end = Date.now() + milliseconds
  }

  step(): void {
    if (++this.#steps % STEPS_BETWEEN_LOOKS === 0) this.look()
  }

  look(): void {
    if (Date.now() > this.#end) {
      throw new AppError('document.took_too_long', { seconds: Math.ceil(this.#milliseconds / 1000) })
    }
  }
}
