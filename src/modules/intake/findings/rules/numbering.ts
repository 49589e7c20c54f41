import type { Finding, MeasureField } from '../../interchange.ts'
import { quoted, quotedEn } from '../language/phrasing.ts'
import { findingOf, type Rule } from '../rule.ts'
import { isComplete, restartOf } from '../view/addresses.ts'
import type { PlanView } from '../view/plan-view.ts'
import { isAscending, longestAscending, type NumberParts, partsOfNumber } from './number-order.ts'

/** One numbered thing of a sequence. */
interface Numbered {
  readonly number: string | null
  readonly title: string
  readonly at: string
  readonly field: MeasureField
}

const MISSING = { id: 'number-missing', severity: 'warning' } as const
const REPEATED = { id: 'number-repeated', severity: 'error' } as const
const OUT_OF_ORDER = { id: 'number-out-of-order', severity: 'warning' } as const

/** Measure or task without a number where the others have one. */
export const numberMissing: Rule = {
  ...MISSING,
  notes: {
    what: 'A measure or task has no number though at least half of them have.',
    why: 'Reports, decisions and letters name a measure by its number.',
    example: '1) …, без номера, 3) …',
  },
  check: (view) => {
    const sequences = sequencesOf(view)
    return (['number', 'task'] as const).flatMap((field) => {
      const all = sequences.flat().filter((entry) => entry.field === field)
      const bare = all.filter((entry) => entry.number === null)
      return bare.length * 2 > all.length ? [] : bare.map(missing)
    })
  },
}

/** One number twice in its sequence. */
export const numberRepeated: Rule = {
  ...REPEATED,
  notes: {
    what: 'Two measures of one task, two tasks, or two complete numbers of the document are the same.',
    why: 'One number must mean one measure.',
    example: '2), 3), 3), 4)',
  },
  check: (view) => sequencesOf(view).flatMap(repeatedIn),
}

/** A number that breaks the order, or a gap in it. */
export const numberOutOfOrder: Rule = {
  ...OUT_OF_ORDER,
  notes: {
    what:
      'A number stands after a greater one, or a number is left out. In a localised plan, which keeps numbers of the national one, ' +
      'neither gaps nor the numbers of tasks are a fault.',
    why: 'Either a row stands in the wrong place or one is lost.',
    example: '1), 2), 4), 3)',
  },
  check: (view) => sequencesOf(view).flatMap((sequence) => outOfOrderIn(sequence, isLocalised(view))),
}

function isLocalised(view: PlanView): boolean {
  return view.measures.some(({ measure }) => measure.nationalMeasure !== null)
}

/** Sequences in which numbers count: measures of a task, complete numbers of the document, tasks of a numbering. */
function sequencesOf(view: PlanView): Numbered[][] {
  const restart = restartOf(view.tasks)
  const complete = new Sequences()
  const relative = new Sequences()
  const tasks = new Sequences()
  let task: object | null = null
  for (const { measure, at, task: parent } of view.measures) {
    const { strategicGoal, operationalGoal } = parent
    if (parent.task !== task) {
      task = parent.task
      const group = {
        never: view,
        'goal-complete': view,
        'strategic-goal': strategicGoal,
        'operational-goal': operationalGoal,
      }
      if (parent.task.title !== null)
        tasks.add(group[restart], { number: parent.task.number, title: parent.task.title, at, field: 'task' })
    }
    const entry: Numbered = { number: measure.number, title: measure.text, at, field: 'number' }
    if (measure.number !== null && isComplete(measure.number))
      complete.add(restart === 'goal-complete' ? strategicGoal : view, entry)
    else relative.add(parent.task.title === null && parent.task.number === null ? operationalGoal : parent.task, entry)
  }
  // Tasks of a localised plan are some of the national plan's, with its numbers: gaps and returns are no fault.
  return [...complete.all(), ...relative.all(), ...(isLocalised(view) ? [] : tasks.all())]
}

/** Numbered things by what they are counted within. */
class Sequences {
  private readonly byGroup = new Map<object, Numbered[]>()

  add(group: object, entry: Numbered): void {
    const sequence = this.byGroup.get(group)
    if (sequence) sequence.push(entry)
    else this.byGroup.set(group, [entry])
  }

  all(): Numbered[][] {
    return [...this.byGroup.values()]
  }
}

function missing(entry: Numbered): Finding {
  const task = entry.field === 'task'
  return findingOf(MISSING, {
    at: entry.at,
    field: entry.field,
    uk: `${task ? 'Завдання' : 'Захід'} ${quoted(entry.title, 60)} не має номера. Поставте номер: за ним на ${task ? 'завдання' : 'захід'} посилаються у звітах.`,
    en: `The ${task ? 'task' : 'measure'} ${quotedEn(entry.title, 60)} has no number. Give it one: reports refer to it by number.`,
  })
}

function repeatedIn(sequence: readonly Numbered[]): Finding[] {
  const first = new Map<string, Numbered>()
  const told = new Set<string>()
  return sequence.flatMap((entry) => {
    if (entry.number === null) return []
    const known = first.get(entry.number)
    if (!known) first.set(entry.number, entry)
    if (!known || known.title === entry.title || told.has(entry.number)) return []
    told.add(entry.number)
    return findingOf(REPEATED, {
      at: entry.at,
      field: entry.field,
      uk: `Номер ${entry.number} стоїть двічі: ${quoted(known.title, 50)} та ${quoted(entry.title, 50)}. Змініть один із номерів.`,
      en: `Number ${entry.number} stands twice: ${quotedEn(known.title, 50)} and ${quotedEn(entry.title, 50)}. Change one of them.`,
    })
  })
}

function outOfOrderIn(sequence: readonly Numbered[], keepsNationalNumbers: boolean): Finding[] {
  const entries = sequence.flatMap((entry) => {
    const parts = entry.number === null ? null : partsOfNumber(entry.number)
    return parts ? [{ entry, parts }] : []
  })
  const inOrder = longestAscending(entries.map(({ parts }) => parts))
  const numbers = new Map<string, number>()
  for (const { entry } of entries) numbers.set(entry.number ?? '', (numbers.get(entry.number ?? '') ?? 0) + 1)
  const strays = entries.filter(({ entry }, i) => !inOrder.has(i) && numbers.get(entry.number ?? '') === 1)
  if (strays.length > 0) return strays.map(({ entry }) => stray(entry, entries))
  const isWhole = entries.length === sequence.length && inOrder.size === entries.length
  if (keepsNationalNumbers || !isWhole || sequence[0]?.field === 'task') return []
  return entries.flatMap(({ entry, parts }, i) => {
    const before = entries[i - 1]
    return before && skips(before.parts, parts) ? gap(entry, before.entry) : []
  })
}

function stray(entry: Numbered, entries: readonly { entry: Numbered; parts: NumberParts }[]): Finding {
  const position = entries.findIndex((other) => other.entry === entry)
  const own = entries[position]?.parts ?? []
  const before = entries[position - 1]
  const after = entries[position + 1]
  const afterGreater = before && !isAscending(before.parts, own)
  const neighbour = (afterGreater ? before : after)?.entry.number ?? ''
  return findingOf(OUT_OF_ORDER, {
    at: entry.at,
    field: entry.field,
    uk: `Номер ${entry.number} стоїть ${afterGreater ? 'після' : 'перед'} ${neighbour}, порядок порушено. Перевірте номер або місце рядка.`,
    en: `Number ${entry.number} stands ${afterGreater ? 'after' : 'before'} ${neighbour}, out of order. Check the number or the place of the row.`,
  })
}

/** True where only the last part grows, and by more than one. */
function skips(before: NumberParts, after: NumberParts): boolean {
  const last = after.length - 1
  return (
    before.length === after.length &&
    after.every((part, i) => i === last || part === before[i]) &&
    (after[last] ?? 0) - (before[last] ?? 0) > 1
  )
}

function gap(entry: Numbered, before: Numbered): Finding {
  return findingOf(OUT_OF_ORDER, {
    at: entry.at,
    field: entry.field,
    severity: 'notice',
    uk: `Після номера ${before.number} одразу йде ${entry.number}. Перевірте, чи не пропущено захід.`,
    en: `Number ${before.number} is followed by ${entry.number}. Check that no measure is left out.`,
  })
}
