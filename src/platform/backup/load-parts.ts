import { AppError } from '#platform/errors/app-error.ts'
import type { BackupRecord } from './container/records.ts'
import { keyOf, type Table } from './database/catalogue.ts'
import type { OwnerConnection } from './database/open-owner.ts'
import { insertRows } from './database/rows.ts'
import { setSequences } from './database/sequences.ts'
import type { RestoredFiles } from './files/restored-files.ts'
import { type Header, Part, parseRecord, Rows, Sequences } from './header.ts'
import type { Progress } from './progress.ts'

interface Target {
  readonly owner: OwnerConnection
  readonly header: Header
  readonly tables: readonly Table[]
  readonly files: RestoredFiles
  readonly progress: Progress
}

/** Where the contents of one part go. */
interface Sink {
  write(payload: Uint8Array): Promise<void>
  end(): Promise<void>
}

/** Loads all parts that follow a header. Throws backup.damaged when they are not what the header promises. */
export async function loadParts(records: AsyncIterable<BackupRecord>, target: Target): Promise<void> {
  const loaded = new Set<string>()
  let sink: Sink | null = null
  for await (const { kind, payload } of records) {
    if (kind === 'begin') {
      const part = parseRecord(Part, payload)
      loaded.add(part.part === 'table' ? part.name : part.part === 'file' ? part.hash : '')
      sink = await sinkOf(part, target)
    } else if (kind === 'content') await sink?.write(payload)
    else if (kind === 'end') await sink?.end()
  }
  const { tables, files } = target.header
  const areAllThere = tables.every(({ name }) => loaded.has(name)) && loaded.size === tables.length + 1 + files.count
  if (!areAllThere) throw new AppError('backup.damaged')
}

async function sinkOf(part: Part, { owner, header, tables, files, progress }: Target): Promise<Sink> {
  if (part.part === 'sequences') {
    return { write: (payload) => setSequences(owner, parseRecord(Sequences, payload)), end: async () => {} }
  }
  if (part.part === 'file') {
    await files.begin(part.hash)
    return {
      async write(payload) {
        await files.write(payload)
        progress.add({ bytes: payload.length })
      },
      async end() {
        await files.end()
        progress.add({ files: 1 })
      },
    }
  }
  const table = tables.find((each) => keyOf(each) === part.name)
  const promised = header.tables.find(({ name }) => name === part.name)
  if (!table || !promised) throw new AppError('backup.damaged')
  let count = 0
  return {
    async write(payload) {
      const rows = parseRecord(Rows, payload)
      count += await insertRows(owner, table, rows)
      progress.add({ rows: rows.length })
    },
    async end() {
      if (count !== promised.rows) throw new AppError('backup.damaged')
    },
  }
}
