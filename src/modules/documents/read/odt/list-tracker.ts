import type { XmlScanner } from '../xml/xml-scanner.ts'
import { type ListCounts, type ListStyle, nextLabel } from './list-style.ts'

interface ListState {
  readonly counts: ListCounts
}

interface OpenList {
  readonly styleName: string | null
  readonly state: ListState
}

/** Where the reader stands in nested `text:list` elements, and which number its next paragraph carries. */
export class ListTracker {
  readonly #styles: ReadonlyMap<string, ListStyle>
  readonly #open: OpenList[] = []
  readonly #byId = new Map<string, ListState>()
  readonly #byStyle = new Map<string, ListState>()
  readonly #outlineCounts: ListCounts = []
  /** The next paragraph begins an item: it carries the number. */
  #isItemStart = false
  #startValue: number | null = null

  constructor(styles: ReadonlyMap<string, ListStyle>) {
    this.#styles = styles
  }

  openList(xml: XmlScanner): void {
    const parent = this.#open.at(-1)
    const styleName = xml.attribute('text:style-name') ?? parent?.styleName ?? null
    const state = parent?.state ?? this.#continued(xml, styleName) ?? { counts: [] }
    const id = xml.attribute('xml:id')
    if (id !== null) this.#byId.set(id, state)
    if (parent === undefined && styleName !== null) this.#byStyle.set(styleName, state)
    this.#open.push({ styleName, state })
  }

  #continued(xml: XmlScanner, styleName: string | null): ListState | undefined {
    const id = xml.attribute('text:continue-list')
    if (id !== null) return this.#byId.get(id)
    const continues = xml.attribute('text:continue-numbering') === 'true'
    return continues && styleName !== null ? this.#byStyle.get(styleName) : undefined
  }

  closeList(): void {
    this.#open.pop()
    this.#isItemStart = false
  }

  openItem(xml: XmlScanner): void {
    this.#isItemStart = true
    const start = xml.attribute('text:start-value')
    this.#startValue = start === null ? null : Number(start)
  }

  closeItem(): void {
    this.#isItemStart = false
  }

  /** Label of a paragraph; empty outside lists and for the further paragraphs of an item. */
  label(): string {
    const list = this.#open.at(-1)
    if (list === undefined || !this.#isItemStart) return ''
    this.#isItemStart = false
    const style = list.styleName === null ? undefined : this.#styles.get(list.styleName)
    return style === undefined ? '' : nextLabel(style, list.state.counts, this.#open.length, this.#startValue)
  }

  /** Label of a heading that the outline numbers. */
  outlineLabel(outline: ListStyle | null, level: number): string {
    return outline === null || this.#open.length > 0 ? '' : nextLabel(outline, this.#outlineCounts, level, null)
  }
}
