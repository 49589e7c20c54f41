import mammoth from 'mammoth'
import { readDocument } from '../src/modules/documents/index.ts'
import { importDocument } from '../src/modules/intake/index.ts'
import { interleave } from './harness.ts'
import { wordFiles } from './inputs.ts'
import { hasSoffice, soffice } from './peers.ts'
import { against, type Result, skipped } from './result.ts'

/** Reading and understanding a Word file, findings and all, in a process that has done it before. */
export async function measureImportWarm(): Promise<Result[]> {
  const results: Result[] = []
  for (const { name, file, bytes } of await wordFiles()) {
    const what = `import ${name}, warm`
    const ours = { name: 'postup', run: async () => importDocument(await readDocument(bytes, { fileName: name })) }
    const buffer = Buffer.from(bytes)
    const html = { name: 'mammoth', run: () => mammoth.convertToHtml({ buffer }) }
    const [mine, theirs] = await interleave([ours, html], { rounds: 25, warmUp: 15 })
    if (mine && theirs) results.push(against(what, mine, { name: 'mammoth to html', timing: theirs }, 0.5))
    if (!hasSoffice) {
      results.push(skipped(what, 'soffice'))
      continue
    }
    const office = { name: 'soffice', run: () => soffice(file, 'html') }
    const [again, converted] = await interleave([ours, office], { rounds: 3, warmUp: 1 })
    if (again && converted) results.push(against(what, again, { name: 'soffice to html', timing: converted }, 1 / 20))
  }
  return results
}
