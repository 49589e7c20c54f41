import type { Header } from './header.ts'

/** What a backup holds, or how far it is. */
export interface Amount {
  readonly rows: number
  readonly files: number
  /** Bytes of the files. */
  readonly bytes: number
}

export type OnProgress = (done: Amount, all: Amount) => void

/** What was written or restored. */
export interface BackupSummary extends Amount {
  readonly madeAt: string
  readonly tables: number
}

export interface Progress {
  add(more: Partial<Amount>): void
  done(): Amount
}

/** Counts what was done and tells it each time. */
export function countProgress(header: Header, onProgress: OnProgress | undefined): Progress {
  const all = {
    rows: header.tables.reduce((sum, table) => sum + table.rows, 0),
    files: header.files.count,
    bytes: header.files.bytes,
  }
  let done: Amount = { rows: 0, files: 0, bytes: 0 }
  return {
    add({ rows = 0, files = 0, bytes = 0 }) {
      done = { rows: done.rows + rows, files: done.files + files, bytes: done.bytes + bytes }
      onProgress?.(done, all)
    },
    done: () => done,
  }
}
