/** One way to do a job; `prepare` is not timed. */
export interface Contestant {
  readonly name: string
  run(): Promise<unknown> | unknown
}

export interface Timing {
  /** Milliseconds. */
  readonly median: number
  readonly best: number
  /** Half the distance between the quartiles, as a share of the median: how noisy the machine was. */
  readonly noise: number
}

/** Value below which the share `at` (0..1) of the values lies. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * at
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

export function timingOf(milliseconds: readonly number[]): Timing {
  const median = quantile(milliseconds, 0.5)
  return {
    median,
    best: Math.min(...milliseconds),
    noise: (quantile(milliseconds, 0.75) - quantile(milliseconds, 0.25)) / 2 / median,
  }
}

/** Milliseconds that `run` takes. */
export async function time(run: () => Promise<unknown> | unknown): Promise<number> {
  const begun = performance.now()
  await run()
  return performance.now() - begun
}

export interface Rounds {
  readonly rounds: number
  /** Rounds that are run before and not counted. */
  readonly warmUp?: number
}

/**
 * Times the contestants in turns (A B C, A B C, …), so that a busy minute of the machine falls on all of them alike.
 * Returns a timing for each, in their order.
 */
export async function interleave(
  contestants: readonly Contestant[],
  { rounds, warmUp = 0 }: Rounds,
): Promise<Timing[]> {
  const taken = contestants.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const milliseconds = await time(contestant.run)
      if (round >= 0) taken[index]?.push(milliseconds)
    }
  }
  return taken.map(timingOf)
}
