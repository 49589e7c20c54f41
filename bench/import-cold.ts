import path from 'node:path'
import { interleave } from './harness.ts'
import { root, wordFiles } from './inputs.ts'
import { hasPandoc, hasSoffice, runProgram, soffice } from './peers.ts'
import { against, figure, formatMs, type Result, skipped } from './result.ts'

const cli = path.join(root, 'src/cli/main.mjs')

/** The command line from its start to its end, as a person or a script calls it, without npm. */
export async function measureImportCold(): Promise<Result[]> {
  const results: Result[] = []
  const [bare] = await interleave([{ name: 'node', run: () => runProgram(process.execPath, ['-e', '0']) }], {
    rounds: 11,
    warmUp: 1,
  })
  if (bare) results.push(figure('start of node alone', formatMs(bare.median)))
  for (const { name, file } of await wordFiles()) {
    const what = `import ${name}, cold`
    // 1: read, and the document has errors.
    const ours = { name: 'postup', run: () => runProgram(process.execPath, [cli, 'import', file, '--json'], [0, 1]) }
    const json = { name: 'pandoc', run: () => runProgram('pandoc', [file, '-t', 'json']) }
    const office = { name: 'soffice', run: () => soffice(file, 'html') }
    if (hasPandoc) {
      const [mine, theirs] = await interleave([ours, json], { rounds: 15, warmUp: 2 })
      if (mine && theirs) results.push(against(what, mine, { name: 'pandoc to json', timing: theirs }, 1))
    } else results.push(skipped(what, 'pandoc'))
    if (hasSoffice) {
      const [mine, theirs] = await interleave([ours, office], { rounds: 3, warmUp: 1 })
      if (mine && theirs) results.push(against(what, mine, { name: 'soffice to html', timing: theirs }, 1 / 3))
    } else results.push(skipped(what, 'soffice'))
  }
  return results
}
