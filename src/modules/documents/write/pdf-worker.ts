import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { coveredByAll } from './font-coverage.ts'
import { pdfData } from './pdf-data.ts'
import type { PrintableDocument } from './printable.ts'

/** A document to set, and its answer: bytes of the PDF, or why there are none. */
export interface PdfJob {
  readonly id: number
  readonly document: PrintableDocument
}
export type PdfAnswer = { readonly id: number } & ({ readonly bytes: Uint8Array } | { readonly failure: string })

const folder = fileURLToPath(new URL('./typst', import.meta.url))
const fonts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((style) =>
  join(
    dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json')),
    style,
    `Tinos_${style}.ttf`,
  ),
)
const fontBytes = fonts.map((path) => readFileSync(path))
const isCovered = coveredByAll(fontBytes)
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fontBytes }] })

parentPort?.on('message', (job: PdfJob) => {
  parentPort?.postMessage(answer(job))
})

function answer(job: PdfJob): PdfAnswer {
  try {
    return { id: job.id, bytes: setDocument(job.document) }
  } catch (error) {
    return { id: job.id, failure: error instanceof Error ? error.message : String(error) }
  }
}

function setDocument(document: PrintableDocument): Uint8Array {
  try {
    compiler.mapShadow(join(folder, 'data.json'), Buffer.from(pdfData(document, isCovered)))
    const compiled = compiler.compile({ mainFilePath: join(folder, 'document.typ') })
    if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? []))
    const bytes = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
    // An option that the compiler does not know is ignored without a word; an untagged file must not leave.
    if (!bytes.includes('pdfuaid:part')) throw new Error('the file is not PDF/UA')
    return new Uint8Array(bytes)
  } finally {
    compiler.resetShadow()
    // Keeps the memory of a long-lived process flat; nothing is shared between two documents worth keeping.
    compiler.evictCache(0)
  }
}
