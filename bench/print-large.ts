import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type ExportFormat, exportPlan } from '../src/modules/plans/index.ts'
import { largePlan } from '../src/modules/plans/print/testing/large-plan.ts'
import { interleave } from './harness.ts'
import { hasSoffice, scratch, soffice } from './peers.ts'
import { against, figure, formatMs, type Result, skipped } from './result.ts'

const MEASURES = 1_000

/** A plan of 1,000 measures printed in every form; its PDF against LibreOffice on our own Word file of it. */
export async function measurePrinting(): Promise<Result[]> {
  const plan = largePlan(MEASURES)
  const results: Result[] = []
  const ours = { name: 'postup', run: () => exportPlan(plan, 'pdf') }
  const what = `PDF of ${MEASURES} measures`
  if (hasSoffice) {
    const file = path.join(scratch, 'large.docx')
    writeFileSync(file, (await exportPlan(plan, 'docx')).bytes)
    soffice(file, 'html')
    const office = { name: 'soffice', run: () => soffice(file, 'pdf') }
    const [mine, theirs] = await interleave([ours, office], { rounds: 3 })
    if (mine && theirs) results.push(against(what, mine, { name: 'soffice, our docx to pdf', timing: theirs }, 1 / 6))
  } else {
    const [mine] = await interleave([ours], { rounds: 3, warmUp: 1 })
    if (mine) results.push(figure(what, formatMs(mine.median)), skipped(what, 'soffice'))
  }
  const others = ['docx', 'xlsx', 'csv', 'html', 'json'] as const satisfies readonly ExportFormat[]
  const timings = await interleave(
    others.map((format) => ({ name: format, run: () => exportPlan(plan, format) })),
    { rounds: 5, warmUp: 1 },
  )
  for (const [index, format] of others.entries()) {
    const timing = timings[index]
    const size = (await exportPlan(plan, format)).bytes.length
    if (timing) results.push(figure(`  ${format}`, `${formatMs(timing.median)}, ${(size / 1024).toFixed(0)} KB`))
  }
  return results
}
