import type { MeasureField, PlanInterchange } from '../../interchange.ts'
import type { MeasureView } from './addresses.ts'
import { DOCUMENT } from './place.ts'

/** A piece of the document's text with the places where it stands. */
export interface Passage {
  readonly text: string
  readonly field: MeasureField | null
  /** Addresses of measures; one `document` for what stands above them. Never empty. */
  readonly places: string[]
  /** Which text this is: «У назві завдання 16», “the title of task 16”. */
  readonly label: { readonly uk: string; readonly en: string }
}

const MEASURE_LABELS = {
  text: { uk: 'У тексті заходу', en: 'the measure' },
  nationalMeasure: { uk: 'У тексті заходу Національного плану', en: 'the measure of the national plan' },
  executors: { uk: 'У назві виконавця', en: 'the executor' },
  term: { uk: 'У строку', en: 'the term' },
  indicators: { uk: 'У показнику', en: 'the indicator' },
  funding: { uk: 'У даних про фінансування', en: 'the funding' },
  expectedResult: { uk: 'В очікуваному результаті', en: 'the expected result' },
  execution: { uk: 'В інформації про виконання', en: 'the report on execution' },
} as const

/** All texts of the plan; a text that a merged cell gives to several measures is one passage with several places. */
export function passagesOf(plan: PlanInterchange, measures: readonly MeasureView[]): Passage[] {
  const passages = new Map<string, Passage>()
  const add = (text: string | null | undefined, field: MeasureField | null, at: string, label: Passage['label']) => {
    if (!text) return
    const key = `${field}\u0000${label.en}\u0000${text}`
    const known = passages.get(key)
    if (!known) passages.set(key, { text, field, places: [at], label })
    else if (!known.places.includes(at)) known.places.push(at)
  }
  add(plan.title, null, DOCUMENT, { uk: 'У назві документа', en: 'the title' })
  addGoals(plan, add)
  let task: object | null = null
  for (const { measure, at, task: parent } of measures) {
    if (parent.task !== task) {
      task = parent.task
      const number = parent.task.number ? ` ${parent.task.number}` : ''
      add(parent.task.title, 'task', at, { uk: `У назві завдання${number}`, en: `the title of task${number}` })
    }
    add(measure.text, 'text', at, MEASURE_LABELS.text)
    add(measure.nationalMeasure?.text, 'nationalMeasure', at, MEASURE_LABELS.nationalMeasure)
    for (const executor of measure.executors) add(executor.name, 'executors', at, MEASURE_LABELS.executors)
    for (const indicator of measure.indicators) add(indicator.text, 'indicators', at, MEASURE_LABELS.indicators)
    add(measure.funding?.source, 'funding', at, MEASURE_LABELS.funding)
    add(measure.funding?.note, 'funding', at, MEASURE_LABELS.funding)
    add(measure.expectedResult, 'expectedResult', at, MEASURE_LABELS.expectedResult)
    add(measure.execution?.narrative, 'execution', at, MEASURE_LABELS.execution)
  }
  return [...passages.values()]
}

type Add = (text: string | null, field: null, at: string, label: Passage['label']) => void

function addGoals(plan: PlanInterchange, add: Add): void {
  for (const goal of plan.strategicGoals) {
    const number = goal.number ? ` ${goal.number}` : ''
    add(goal.title, null, DOCUMENT, { uk: `У назві цілі (розділу)${number}`, en: `the title of goal${number}` })
    for (const operational of goal.operationalGoals) {
      const own = operational.number ? ` ${operational.number}` : ''
      add(operational.title, null, DOCUMENT, {
        uk: `У назві оперативної цілі${own}`,
        en: `the title of operational goal${own}`,
      })
    }
  }
}

/**
 * Words of whole cells as the document has them, before the reader joined and split them; a cell that covers several
 * measures comes once. Line breaks are kept: only the author's own faults stand inside a line.
 */
export function rawCellsOf(measures: readonly MeasureView[]): Passage[] {
  const cells = new Map<string, Passage>()
  for (const { measure, at } of measures) {
    const sources = measure.fieldSources
    if (!sources) continue
    for (const field of ['text', 'executors', 'indicators', 'expectedResult'] as const) {
      const source = sources[field]
      if (!source) continue
      const key = `${field}\u0000${source.raw}`
      const known = cells.get(key)
      if (known) known.places.push(at)
      else cells.set(key, { text: source.raw, field, places: [at], label: MEASURE_LABELS[field] })
    }
  }
  return [...cells.values()]
}
