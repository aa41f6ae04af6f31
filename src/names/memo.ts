/** Entries of one half before the other half is forgotten. */
const HALF = 1 << 15;

/**
 * What was reckoned once, remembered as long as it is asked for now and then: names repeat words far more than they coin them. Bounded,
 * and never emptied at one stroke: what was not asked for since the older half was begun is forgotten.
 */
export class Memo<K, V> {
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  get(key: K): V | undefined {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const older = this.#old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: K, value: V): void {
    if (this.#young.size >= HALF) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
