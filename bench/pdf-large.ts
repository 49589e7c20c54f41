import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeTablePdf } from '../src/modules/documents/pdf/testing/make-table-pdf.ts'
import { quantile, timingOf } from './harness.ts'
import { scratch } from './peers.ts'
import { against, figure, type Result, withinLimit } from './result.ts'

const PAGES = 300
const ROUNDS = 5
const child = path.join(import.meta.dirname, 'children/read-pdf.ts')

interface Reading {
  /** Until the model stands; `wholeMs` counts the understanding of it too. */
  readonly ms: number
  readonly wholeMs: number
  readonly peakMb: number
}

function read(how: 'model' | 'import' | 'bare', file: string): Reading {
  const { stdout, stderr } = spawnSync(process.execPath, [child, how, file], { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr.slice(0, 1_000))
  return JSON.parse(stdout) as Reading
}

/** A PDF of 300 pages of tables: pages a second and peak memory, each reading in a process of its own. */
export async function measureLargePdf(): Promise<Result[]> {
  const file = path.join(scratch, 'large.pdf')
  writeFileSync(file, makeTablePdf(PAGES))
  const ours: Reading[] = []
  const whole: Reading[] = []
  const bare: Reading[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(read('model', file))
    bare.push(read('bare', file))
    if (round < 3) whole.push(read('import', file))
  }
  const mine = timingOf(ours.map(({ ms }) => ms))
  const limit = timingOf(bare.map(({ ms }) => ms))
  const perSecond = (ms: number) => (PAGES / ms) * 1_000
  const peak = quantile(
    ours.map(({ peakMb }) => peakMb),
    0.5,
  )
  const understood = timingOf(whole.map(({ wholeMs }) => wholeMs))
  const wholePeak = quantile(
    whole.map(({ peakMb }) => peakMb),
    0.5,
  )
  return [
    {
      what: `read a PDF of ${PAGES} pages`,
      ours: `${perSecond(mine.median).toFixed(0)} pages/s`,
      peer: `bare pdfjs ${perSecond(limit.median).toFixed(0)} pages/s`,
      ratio: (mine.median / limit.median).toFixed(2),
      goal: '≥ 50 pages/s',
      isMet: perSecond(mine.median) >= 50,
    },
    against('  the same, time', mine, { name: 'bare pdfjs', timing: limit }, null),
    withinLimit('  its peak memory', peak, { most: 500, unit: 'MB' }),
    figure('  with understanding', `${perSecond(understood.median).toFixed(0)} pages/s, ${wholePeak.toFixed(0)} MB`),
  ]
}
