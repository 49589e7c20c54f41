import { createContext } from 'react-router'
import type { Db } from './database/open.ts'
import type { FileStore } from './files/store.ts'
import type { Log } from './log.ts'

/** What every request may use. Composed once, in `src/server/services.ts`. */
export interface Services {
  readonly db: Db
  readonly files: FileStore
  readonly log: Log
  readonly now: () => Date
}

/** Key under which loaders and actions find the services: `context.get(servicesContext)`. */
export const servicesContext = createContext<Services>()
