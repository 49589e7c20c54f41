// A process of its own, so that its peak memory is that of reading a PDF and nothing else.
import { readFileSync } from 'node:fs'

const [how, file] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(file ?? ''))

async function readByUs(): Promise<number> {
  const { readDocument } = await import('../../src/modules/documents/index.ts')
  const { importDocument } = await import('../../src/modules/intake/index.ts')
  const model = await readDocument(bytes, { fileName: 'large.pdf' })
  const read = performance.now()
  if (how === 'import') importDocument(model)
  return read
}

/** The text of every page and nothing more: no reader can be faster that takes its text from pdfjs. */
async function readBare(): Promise<number> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise
  for (let page = 1; page <= document.numPages; page += 1) await (await document.getPage(page)).getTextContent()
  return performance.now()
}

const begun = performance.now()
const read = await (how === 'bare' ? readBare() : readByUs())
const answer = { ms: read - begun, wholeMs: performance.now() - begun, peakMb: process.resourceUsage().maxRSS / 1024 }
process.stdout.write(JSON.stringify(answer))
process.exit(0)
