import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { demoDocuments } from '../demo/index.ts'
import { exportPlan } from '../src/modules/plans/index.ts'
import { scratch } from './peers.ts'

export const root = path.resolve(import.meta.dirname, '..')
const samples = path.resolve(root, '../shared/samples')

export interface InputFile {
  readonly name: string
  readonly file: string
  readonly bytes: Uint8Array
}

const inputOf = (file: string): InputFile => ({ name: path.basename(file), file, bytes: readFileSync(file) })

/** Plans as Word files: real samples where there are any beside the project, else what we print ourselves. */
export async function wordFiles(): Promise<InputFile[]> {
  const real = ['000-own.docx', '003-own.docx']
    .map((name) => path.join(samples, name))
    .filter((file) => existsSync(file))
  if (real.length > 0) return real.map(inputOf)
  return Promise.all(
    demoDocuments.map(async ({ file, document }) => {
      const target = path.join(scratch, file.replace(/json$/, 'docx'))
      writeFileSync(target, (await exportPlan(document, 'docx')).bytes)
      return inputOf(target)
    }),
  )
}
