/** Things that come many at a time: what is at hand is gone through at once, and only for more is waited. */
export type Batches<T> = AsyncIterable<Iterable<T>>;

export async function* oneByOne<T>(batches: Batches<T>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch;
}

/** All that there is, at hand. */
export async function* atOnce<T>(all: T): AsyncGenerator<T> {
  yield all;
}
