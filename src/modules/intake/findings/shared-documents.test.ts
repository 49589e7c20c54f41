import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#modules/documents/index.ts'
import { importDocument } from '../import-document.ts'
import type { Finding, PlanInterchange } from '../interchange.ts'
import { findFaults } from './find-faults.ts'

const shared = path.resolve(import.meta.dirname, '../../../../../shared')
const has = existsSync(path.join(shared, 'labels'))

/** A plan labelled by hand; labels leave out what no document says. */
function labelled(name: string): PlanInterchange {
  const plan = JSON.parse(readFileSync(path.join(shared, 'labels', name), 'utf8'))
  return { passport: null, ...plan, findings: [] }
}

const told = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ at }) => at)

// The real documents lie beside the project and are not part of it.
describe.skipIf(!has)('real documents in ../shared (skipped where the folder is missing)', () => {
  it('the action plan: what its hand-made list of anomalies names', () => {
    const findings = findFaults(labelled('000.json'), { population: 64_365 })
    expect(findings.find(({ rule }) => rule === 'term-outside-plan-period')).toMatchObject({
      at: '22.2',
      severity: 'error',
      suggestion: '2026–2027',
    })
    expect(told(findings, 'executor-not-an-organisation')).toEqual([
      '11.2',
      '24.1',
      '24.2',
      '26.2',
      '26.3',
      '27.1',
      '27.2',
      '29.2',
    ])
    expect(told(findings, 'words-run-together')).toEqual(['1.1'])
    expect(told(findings, 'quotes-unbalanced')).toEqual(['9.3', '10.1', '10.1', '24.3'])
    expect(told(findings, 'executor-name-varies')).toHaveLength(3)
    expect(told(findings, 'abbreviation-unexplained')).toHaveLength(6)
    expect(told(findings, 'executor-central-body')).toEqual(
      expect.arrayContaining(['6.2', '14.2', '23.3', '25.2', '25.3']),
    )
    expect(told(findings, 'target-national-scale')).toEqual(
      expect.arrayContaining([
        '1.1',
        '2.1',
        '4.2',
        '5.5',
        '6.2',
        '7.2',
        '11.3',
        '11.4',
        '13.1',
        '14.1',
        '14.2',
        '14.3',
        '15.2',
      ]),
    )
    expect(told(findings, 'target-national-scale')).toEqual(
      expect.arrayContaining(['15.4', '16.1', '18.1', '18.2', '19.7', '23.1', '23.2', '24.2', '25.1', '25.3', '26.3']),
    )
    expect(told(findings, 'indicator-not-measurable')).toEqual(
      expect.arrayContaining(['1.2', '1.3', '3.1', '13.3', '19.9', '20.5']),
    )
    for (const rule of [
      'number-missing',
      'number-repeated',
      'cells-shifted',
      'cell-empty',
      'term-missing',
      'executor-missing',
    ])
      expect(told(findings, rule)).toEqual([])
  })

  it('the target programme: open bracket, contradictory funding, shortened names', () => {
    const findings = findFaults(labelled('003.json'), { population: 26_000 })
    expect(told(findings, 'quotes-unbalanced')).toEqual(['I.3.1'])
    expect(told(findings, 'funding-contradicts')).toEqual(['2.2.1', '2.3.1', '2.4.1', '2.4.2'])
    expect(told(findings, 'executor-name-varies')).toHaveLength(3)
    expect(findings).toHaveLength(10)
  })

  it('the report: what counting its figures by hand shows', async () => {
    const name = path.join(shared, 'seeds', '004_f9a62c957e223b74.txt')
    const plan = importDocument(await readDocument(readFileSync(name)), { findings: false })
    const findings = findFaults(plan)
    expect(told(findings, 'percent-without-money')).toEqual(['1.1'])
    expect(findings.find(({ rule }) => rule === 'percent-base-varies')?.message).toContain(
      '2.1, 4.4; від уточненого плану – 4.1',
    )
    expect(findings.find(({ rule }) => rule === 'total-percent-wrong')).toMatchObject({
      at: 'document',
      suggestion: '50,0',
    })
    // Its columns add up, every other percentage fits one base, and nothing is financed above the plan.
    for (const rule of ['total-not-sum', 'percent-fits-no-base', 'financed-above-plan'])
      expect(told(findings, rule)).toEqual([])
    const withWork = told(findings, 'zero-percent-with-work')
    expect(withWork).toEqual(expect.arrayContaining(['1.2', '2.7', '3.1', '4.3']))
    for (const at of ['1.4', '2.8', '2.9', '2.12', '3.8', '4.2']) expect(withWork).not.toContain(at)
  })
})
