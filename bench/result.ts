import type { Timing } from './harness.ts'

/** A line of the table. */
export interface Result {
  readonly what: string
  readonly ours: string
  readonly peer: string
  readonly ratio: string
  readonly goal: string
  /** null: a figure to look at, without a goal, or a peer that is missing. */
  readonly isMet: boolean | null
}

export function formatMs(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1_000).toFixed(1)} s`
  return milliseconds >= 100 ? `${milliseconds.toFixed(0)} ms` : `${milliseconds.toFixed(1)} ms`
}

const withNoise = ({ median, noise }: Timing) => `${formatMs(median)} ±${(noise * 100).toFixed(0)} %`

const formatRatio = (ratio: number) => (ratio >= 0.1 ? ratio.toFixed(2) : ratio.toFixed(3))

/** Ours against a peer of the same run; the goal is the largest ratio of the medians that is good enough. */
export function against(
  what: string,
  ours: Timing,
  peer: { name: string; timing: Timing },
  goal: number | null,
): Result {
  const ratio = ours.median / peer.timing.median
  return {
    what,
    ours: withNoise(ours),
    peer: `${peer.name} ${withNoise(peer.timing)}`,
    ratio: formatRatio(ratio),
    goal: goal === null ? '—' : `≤ ${formatRatio(goal)}`,
    isMet: goal === null ? null : ratio <= goal,
  }
}

/** Ours against a stated limit, in the unit of the limit. */
export function withinLimit(
  what: string,
  value: number,
  { most, unit, peer = '—' }: { most: number; unit: string; peer?: string },
): Result {
  return {
    what,
    ours: `${value.toFixed(value >= 100 ? 0 : 1)} ${unit}`,
    peer,
    ratio: formatRatio(value / most),
    goal: `< ${most} ${unit}`,
    isMet: value < most,
  }
}

/** A figure to look at, without a goal. */
export function figure(what: string, ours: string, peer = '—'): Result {
  return { what, ours, peer, ratio: '—', goal: '—', isMet: null }
}

export function skipped(what: string, missing: string): Result {
  return { what, ours: '—', peer: `${missing} is not installed`, ratio: 'skipped', goal: '—', isMet: null }
}

const HEADINGS = ['what', 'ours', 'peer or limit', 'ratio', 'goal', 'ok?'] as const

/** The results as a table of text. */
export function printTable(results: readonly Result[]): string {
  const rows = [
    HEADINGS,
    ...results.map(({ what, ours, peer, ratio, goal, isMet }) => [
      what,
      ours,
      peer,
      ratio,
      goal,
      isMet === null ? '' : isMet ? 'yes' : 'NO',
    ]),
  ]
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n')
}
