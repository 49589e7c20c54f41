/** Front of the folder for the rest of intake: a table that came out as running lines, made into a table again. */
export type { FlatTable } from './model.ts'
export { rebuildTable } from './rebuild-table.ts'
