/**
 * Counts pages by the breaks that Word remembered when it last drew the document. After a break that the author set,
 * Word remembers a break of its own at the same place: the two are one. A row that a page cuts carries the break in
 * each of its cells, so every cell begins on the page where its row began.
 */
export class PageCounter {
  readonly #isKnown: boolean
  #page = 1
  #isAtBreak = false
  /** Some text was met: a break before the first text begins no second page. */
  hasText = false

  constructor(isKnown: boolean) {
    this.#isKnown = isKnown
  }

  /** Null where Word remembered no breaks: the file does not tell its pages then. */
  get page(): number | null {
    return this.#isKnown ? this.#page : null
  }

  get number(): number {
    return this.#page
  }

  set number(page: number) {
    this.#page = page
    this.#isAtBreak = false
  }

  authorBreak(): void {
    this.#page++
    this.#isAtBreak = true
  }

  rememberedBreak(): void {
    if (!this.#isAtBreak) this.#page++
    this.#isAtBreak = false
  }

  text(): void {
    this.#isAtBreak = false
    this.hasText = true
  }
}
