export { beginImport, readingDone } from './commands/begin-import.ts'
