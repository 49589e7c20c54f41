import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const folder = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))
const fontBlobs = ['400Regular', '700Bold'].map((style) => readFileSync(path.join(folder, style, `Tinos_${style}.ttf`)))

let compiler: NodeCompiler | undefined

/**
 * Sets a Typst source as PDF, in Tinos (the metrics of Times). `isTagged` false leaves out the structure tree, as most
 * council PDFs do.
 */
export function typeset(source: string, { isTagged = false } = {}): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  const head = '#set document(date: none)\n#set text(font: "Tinos", size: 11pt, lang: "uk", hyphenate: false)\n'
  const compiled = compiler.compile({ mainFileContent: head + source })
  if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeError()?.shortDiagnostics ?? []))
  const bytes = new Uint8Array(compiler.pdf(compiled.result, isTagged ? {} : { pdfTags: false }))
  compiler.evictCache(0)
  return bytes
}

/** Text as a Typst string in markup, so that no character of it is read as a command. */
export function literal(text: string): string {
  return `#${JSON.stringify(text)}`
}
