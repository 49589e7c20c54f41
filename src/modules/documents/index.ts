export type {
  Block,
  Cell,
  DocumentFormat,
  DocumentModel,
  Paragraph,
  Place,
  ReadNote,
  Row,
  Table,
} from './model.ts'
export { textOf } from './model.ts'
