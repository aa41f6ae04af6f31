/** The order of two texts by their code units: the same on every machine, whatever its language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function byId<T extends { id: string }>(one: T, other: T): number {
  return compare(one.id, other.id);
}
