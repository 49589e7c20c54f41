const collator = new Intl.Collator('uk', { numeric: true })

/** Order of the Ukrainian alphabet (г before ґ, ь before ю), numbers inside by their value: № 2 before № 10. */
export const compareUk: (a: string, b: string) => number = collator.compare

/** A copy in Ukrainian order of what `key` gives; equal ones keep their order. */
export function sortUk<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.toSorted((a, b) => collator.compare(key(a), key(b)))
}
