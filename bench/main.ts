// Measures the speed of Postup against its peers, all in one run on one machine. `npm run bench -- NAME…` runs a part.
import os from 'node:os'
import { measureImportCold } from './import-cold.ts'
import { measureImportWarm } from './import-warm.ts'
import { measureLargePdf } from './pdf-large.ts'
import { hasPandoc, hasSoffice } from './peers.ts'
import { measurePlanPage } from './plan-page.ts'
import { measurePrinting } from './print-large.ts'
import { measureReopening } from './reopening.ts'
import { printTable, type Result } from './result.ts'
import { measureSaving } from './saving.ts'

const measurements: Readonly<Record<string, () => Promise<Result[]>>> = {
  'import-warm': measureImportWarm,
  'import-cold': measureImportCold,
  'pdf-large': measureLargePdf,
  'print-large': measurePrinting,
  'plan-page': measurePlanPage,
  saving: measureSaving,
  reopening: measureReopening,
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !Object.hasOwn(measurements, name))
if (unknown !== undefined) {
  console.error(`No measurement «${unknown}». There are: ${Object.keys(measurements).join(', ')}`)
  process.exit(2)
}
for (const [peer, isThere] of Object.entries({ soffice: hasSoffice, pandoc: hasPandoc })) {
  if (!isThere) console.error(`${peer} is not installed: what is measured against it is skipped.`)
}

const busyBefore = os.loadavg()[0] ?? 0
const results: Result[] = []
for (const name of asked.length > 0 ? asked : Object.keys(measurements)) {
  console.error(`measuring ${name} …`)
  results.push(...((await measurements[name]?.()) ?? []))
}
console.log(printTable(results))
const busyAfter = os.loadavg()[0] ?? 0
console.log(
  `\n${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, Node.js ${process.versions.node}; ` +
    `load before ${busyBefore.toFixed(1)}, after ${busyAfter.toFixed(1)}; ± is half the distance between the quartiles`,
)
process.exit(0)
