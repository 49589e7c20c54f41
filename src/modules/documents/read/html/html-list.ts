import { formatNumber } from '../model/list-number.ts'

interface OpenList {
  readonly isOrdered: boolean
  readonly format: string
  next: number
}

const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  none: 'none',
}

/** Numbers of list items, which a browser shows and the text does not hold. */
export class HtmlLists {
  readonly #open: OpenList[] = []

  openList(isOrdered: boolean, attributes: Readonly<Record<string, string>>): void {
    const named = /list-style(?:-type)?\s*:\s*([\w-]+)/.exec(attributes.style ?? '')?.[1] ?? attributes.type ?? ''
    const format = formats[named] ?? 'decimal'
    const start = Number.parseInt(attributes.start ?? '1', 10)
    this.#open.push({ isOrdered, format, next: Number.isNaN(start) ? 1 : start })
  }

  closeList(): void {
    this.#open.pop()
  }

  /** Label of the next item with the space after it; empty outside lists and where the list shows none. */
  label(attributes: Readonly<Record<string, string>>): string {
    const list = this.#open.at(-1)
    if (list === undefined || list.format === 'none') return ''
    if (!list.isOrdered) return '• '
    const value = Number.parseInt(attributes.value ?? '', 10)
    if (!Number.isNaN(value)) list.next = value
    return `${formatNumber(list.next++, list.format)}. `
  }
}
