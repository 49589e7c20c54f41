/** Front of the folder for the rest of intake: a plan written as a list, laid out as a table. */
export { readList } from './read-list.ts'
