import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Real documents lie beside the project and are read only where they are; nothing of them is copied into it. */
const shared = path.resolve(import.meta.dirname, '../../../../../../shared')

/** Bytes of the only file in a folder of the shared material whose name begins so; null where there is none. */
export function sharedFile(folder: 'samples' | 'seeds', prefix: string): Uint8Array | null {
  const where = path.join(shared, folder)
  if (!existsSync(where)) return null
  const name = readdirSync(where).find((each) => each.startsWith(prefix))
  return name === undefined ? null : readFileSync(path.join(where, name))
}
