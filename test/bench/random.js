/**
 * A small seeded generator (mulberry32), so that a bench draws the same sample on every machine.
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return {
    below,
    /** @template T @param {readonly T[]} items @returns {T} */
    pick: (items) => items[below(items.length)],
    chance: (p) => next() < p,
    /** A sample without replacement, in the order drawn. */
    sample(items, count) {
      const rest = items.slice();
      const drawn = [];
      while (drawn.length < count && rest.length > 0) {
        const at = below(rest.length);
        drawn.push(rest[at]);
        rest[at] = rest[rest.length - 1];
        rest.pop();
      }
      return drawn;
    },
  };
}
