import type { ParagraphProperties, RunProperties } from './properties.ts'
import type { ResolvedStyle, Styles } from './styles.ts'

/** A paragraph while its runs are read. */
export class OpenParagraph {
  text = ''
  properties: ParagraphProperties = {}
  style: ResolvedStyle
  run: RunProperties = {}
  readonly page: number | null
  readonly #styles: Styles
  #hasBold = false
  #hasPlain = false

  constructor(styles: Styles, page: number | null) {
    this.#styles = styles
    this.style = styles.paragraph(undefined)
    this.page = page
  }

  setProperties(properties: ParagraphProperties): void {
    this.properties = properties
    this.style = this.#styles.paragraph(properties.style)
  }

  /** Adds what the current run shows; hidden text is not seen by a person and is left out. */
  add(text: string): void {
    const { style, bold, isHidden } = this.run
    if (isHidden ?? (style === undefined ? this.style.isHidden : this.#styles.isHidden(style))) return
    this.text += text
    if (text.trim() === '') return
    const isBold = bold ?? (style === undefined ? null : this.#styles.isBold(style)) ?? this.style.bold ?? false
    if (isBold) this.#hasBold = true
    else this.#hasPlain = true
  }

  get isBold(): boolean {
    return this.#hasBold && !this.#hasPlain
  }
}
