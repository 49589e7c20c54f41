/** Imitates the text of a PDF table: cell after cell, each wrapped at its column's width, titles where they land. */

export type FlatCell = 'measure' | 'term' | 'executors' | 'amounts' | 'narrative' | 'indicator'

export interface FlatMeasure {
  readonly measure: string
  readonly term: string
  readonly executors: string
  readonly amounts: readonly string[]
  readonly narrative: string
  readonly indicator: string
}

export interface FlatTask {
  readonly title: string
  readonly measures: readonly FlatMeasure[]
}

export interface Flattening {
  readonly columns: readonly FlatCell[]
  readonly widths: Readonly<Record<FlatCell | 'title', number>>
  /** How measures are numbered: «1.1.», or «1)» anew in each task. */
  readonly numbers: '1.1.' | '1)'
  /** Where the title of a task lands: before its first row, behind a row of it, with its number after it. */
  readonly titles: 'before' | 'behind' | 'number-after' | 'none'
}

/** Lines of the document's text. */
export function flatten(tasks: readonly FlatTask[], how: Flattening): string[] {
  return tasks.flatMap((task, taskIndex) => {
    const number = `${taskIndex + 1}.`
    const title =
      how.titles === 'none'
        ? []
        : how.titles === 'number-after'
          ? [...wrap(task.title, how.widths.title), number]
          : wrap(`${number} ${task.title}`, how.widths.title)
    const rows = task.measures.map((measure, index) => {
      const own = how.numbers === '1)' ? `${index + 1})` : `${taskIndex + 1}.${index + 1}.`
      return rowLines(measure, own, how)
    })
    const at = how.titles === 'before' ? 0 : Math.ceil(rows.length / 2)
    return [...rows.slice(0, at), title, ...rows.slice(at)].flat()
  })
}

/** Cells one after another; a cell of one line and the first line of the next stand on one height, so on one line. */
function rowLines(measure: FlatMeasure, number: string, { columns, widths }: Flattening): string[] {
  const lines: string[] = []
  let joins = false
  for (const column of columns) {
    const text = column === 'amounts' ? measure.amounts.join(' ') : measure[column]
    const cell = wrap(column === 'measure' ? `${number} ${text}` : text, widths[column])
    if (cell.length === 0) continue
    if (joins) lines.push(`${lines.pop()} ${cell[0]}`, ...cell.slice(1))
    else lines.push(...cell)
    joins = cell.length === 1
  }
  return lines
}

export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (word === '') continue
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
