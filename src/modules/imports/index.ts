export { beginImport, continueImport } from './commands/begin-import.ts'
export { listUnfinished } from './db/imports.ts'
