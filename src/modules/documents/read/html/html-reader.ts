import { AppError } from '#platform/errors/app-error.ts'
import type { Paragraph } from '../../model.ts'
import type { DocumentBuilder } from '../model/document-builder.ts'
import { HtmlLists } from './html-list.ts'
import { HtmlTables } from './html-table.ts'
import { HtmlText } from './html-text.ts'

type Attributes = Readonly<Record<string, string>>

/** Open elements at once: no page that a person made comes near, and closing tags search through them. */
const MAX_DEPTH = 1000

const TABLE = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])
/** Elements whose text no person sees on the page. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'title', 'svg', 'object', 'iframe', 'select'])
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre section article header footer main nav aside address center hr caption figure figcaption form fieldset body'.split(
    ' ',
  ),
)
const alignments: Readonly<Record<string, Paragraph['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  middle: 'center',
  right: 'right',
  end: 'right',
  justify: 'justify',
}

interface OpenElement {
  readonly isBold: boolean
  readonly isUnseen: boolean
  readonly isPreformatted: boolean
  readonly align: Paragraph['align']
  readonly headingLevel: number | null
}

const root: OpenElement = {
  isBold: false,
  isUnseen: false,
  isPreformatted: false,
  align: null,
  headingLevel: null,
}

/** Takes the events of an HTML parser and builds the model; broken nesting loses no text. */
export class HtmlReader {
  readonly #builder: DocumentBuilder
  readonly #tables: HtmlTables
  readonly #lists = new HtmlLists()
  readonly #text = new HtmlText()
  readonly #open: OpenElement[] = []
  #label = ''

  constructor(builder: DocumentBuilder) {
    this.#builder = builder
    this.#tables = new HtmlTables(builder)
  }

  openTag(name: string, attributes: Attributes): void {
    const parent = this.#open.at(-1) ?? root
    const isTable = TABLE.has(name)
    if (isTable || BLOCKS.has(name)) this.#flush()
    const element = inherit(parent, name, attributes)
    if (this.#open.push(element) > MAX_DEPTH) throw new AppError('document.damaged', { depth: MAX_DEPTH })
    if (element.isUnseen) return
    if (isTable) this.#tables.open(name, attributes)
    else if (name === 'br') this.#text.breakLine()
    else if (name === 'ul' || name === 'ol') this.#lists.openList(name === 'ol', attributes)
    else if (name === 'li') this.#label = this.#lists.label(attributes)
  }

  closeTag(name: string, isImplied: boolean): void {
    const isTable = TABLE.has(name)
    if (isTable || BLOCKS.has(name)) this.#flush()
    const element = this.#open.pop()
    if (element === undefined || element.isUnseen) return
    if (isTable) this.#tables.close(name, isImplied)
    else if (name === 'ul' || name === 'ol') this.#lists.closeList()
    else if (name === 'li') this.#endItem()
  }

  text(text: string): void {
    const { isUnseen, isPreformatted, isBold } = this.#open.at(-1) ?? root
    if (!isUnseen) this.#text.add(text, isPreformatted, isBold)
  }

  end(): void {
    this.#flush()
  }

  /** An item without text shows its number all the same (the «№ з/п» column). */
  #endItem(): void {
    this.#builder.paragraph(this.#label.replace('•', ''))
    this.#label = ''
  }

  #flush(): void {
    const { text, bold } = this.#text.take()
    if (text.trim() === '') return
    const { align, headingLevel } = this.#open.at(-1) ?? root
    this.#builder.paragraph(this.#label + text, { bold, align, headingLevel })
    this.#label = ''
  }
}

function inherit(parent: OpenElement, name: string, attributes: Attributes): OpenElement {
  const { style = '', align } = attributes
  const weight = style === '' ? undefined : /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]
  const textAlign = style === '' ? undefined : /text-align\s*:\s*(\w+)/i.exec(style)?.[1]
  const named = textAlign ?? (name === 'table' ? undefined : align) ?? (name === 'center' ? 'center' : undefined)
  const level = /^h([1-6])$/.exec(name)?.[1]
  return {
    isBold: weight === undefined ? parent.isBold || name === 'b' || name === 'strong' : isBoldWeight(weight),
    isUnseen: parent.isUnseen || UNSEEN.has(name) || /display\s*:\s*none/i.test(style),
    isPreformatted: parent.isPreformatted || name === 'pre',
    align:
      named === undefined
        ? name === 'table'
          ? null
          : parent.align
        : (alignments[named.toLowerCase()] ?? parent.align),
    headingLevel: level === undefined ? (name === 'td' || name === 'th' ? null : parent.headingLevel) : Number(level),
  }
}

function isBoldWeight(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
}
