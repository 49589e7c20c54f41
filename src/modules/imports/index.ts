export { beginImport, continueImport, readingDone } from './commands/begin-import.ts'
export { listUnfinished } from './db/imports.ts'
