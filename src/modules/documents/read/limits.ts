/**
 * How much a document may ask of the reader. A plan of a community is a few megabytes and a few thousand rows;
 * the defaults leave a wide margin and still keep a hostile file from taking the server's memory or time.
 */
export interface ReadLimits {
  /** Size of the file, in bytes. */
  readonly fileBytes: number
  /** Inflated size of one part of a container, in bytes. */
  readonly entryBytes: number
  /** Inflated size of all parts that are read, in bytes. */
  readonly totalBytes: number
  /**
   * Inflated size over packed size of a part that inflates to more than a megabyte. A long table of equal rows reaches
   * 300, a bomb 1000.
   */
  readonly ratio: number
  /** Number of parts in a container. */
  readonly entries: number
  /** Rows kept of one table; the rest is counted and dropped with the note `rows-cut`. */
  readonly rows: number
  /** Grid columns of one table; a wider cell or row is narrowed to it. */
  readonly columns: number
  /** Cells kept of the whole document; rows beyond it are dropped with the note `rows-cut`. */
  readonly cells: number
  /** Tables within tables; deeper ones give their text to the cell that holds them. */
  readonly tableDepth: number
  /** Open elements at once in XML. */
  readonly elementDepth: number
  /** Pages of a PDF. */
  readonly pages: number
  /** Time for reading, in milliseconds. */
  readonly milliseconds: number
}

const MEGABYTE = 1024 * 1024

export const defaultLimits: ReadLimits = {
  fileBytes: 100 * MEGABYTE,
  entryBytes: 64 * MEGABYTE,
  totalBytes: 256 * MEGABYTE,
  ratio: 400,
  entries: 10_000,
  rows: 20_000,
  columns: 1_000,
  cells: 500_000,
  tableDepth: 12,
  elementDepth: 4_000,
  pages: 2_000,
  milliseconds: 60_000,
}
