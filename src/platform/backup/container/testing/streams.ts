/** The items one after another, as a stream gives them. */
export async function* streamOf<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** Everything that a stream gives. */
export async function itemsOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of stream) items.push(item)
  return items
}
