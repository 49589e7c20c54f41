import type { OdtStyles } from './odt-styles.ts'

/** Text of one paragraph: white space collapses, spaces that count have elements of their own. */
export class OdtText {
  readonly styleName: string | null
  readonly outlineLevel: number | null
  readonly page: number | null
  text = ''
  readonly #styles: OdtStyles
  readonly #paragraphBold: boolean
  readonly #spans: boolean[] = []
  #endsWithSpace = true
  #hasBold = false
  #hasPlain = false

  constructor(styles: OdtStyles, styleName: string | null, outlineLevel: number | null, page: number | null) {
    this.#styles = styles
    this.styleName = styleName
    this.outlineLevel = outlineLevel
    this.page = page
    this.#paragraphBold = styles.bold('paragraph', styleName) ?? false
  }

  openSpan(styleName: string | null): void {
    this.#spans.push(this.#styles.bold('text', styleName) ?? this.#isBoldNow)
  }

  closeSpan(): void {
    this.#spans.pop()
  }

  get #isBoldNow(): boolean {
    return this.#spans.at(-1) ?? this.#paragraphBold
  }

  add(text: string): void {
    let shown = /[ \t\r\n]/.test(text) ? text.replace(/[ \t\r\n]+/g, ' ') : text
    if (this.#endsWithSpace && shown.startsWith(' ')) shown = shown.slice(1)
    if (shown === '') return
    this.text += shown
    this.#endsWithSpace = shown.endsWith(' ')
    if (shown.trim() === '') return
    if (this.#isBoldNow) this.#hasBold = true
    else this.#hasPlain = true
  }

  /** Spaces, tabs and line breaks that the author set. */
  addSign(sign: string): void {
    this.text += sign
    this.#endsWithSpace = false
  }

  get isBold(): boolean {
    return this.#hasBold && !this.#hasPlain
  }
}
