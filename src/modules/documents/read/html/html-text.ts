/** Collects the text of one block as a browser shows it: runs of white space are one space, `br` breaks the line. */
export class HtmlText {
  #text = ''
  #hasBold = false
  #hasPlain = false

  add(text: string, isPreformatted: boolean, isBold: boolean): void {
    let shown = isPreformatted ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ')
    if (!isPreformatted && (this.#text === '' || /[ \n]$/.test(this.#text))) shown = shown.replace(/^ /, '')
    if (shown === '') return
    this.#text += shown
    if (shown.trim() === '') return
    if (isBold) this.#hasBold = true
    else this.#hasPlain = true
  }

  breakLine(): void {
    this.#text = `${this.#text.replace(/ $/, '')}\n`
  }

  /** Gives the text collected and begins a new block. */
  take(): { text: string; bold: boolean } {
    const taken = { text: this.#text, bold: this.#hasBold && !this.#hasPlain }
    this.#text = ''
    this.#hasBold = false
    this.#hasPlain = false
    return taken
  }
}
