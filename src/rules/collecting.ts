import type { Truth } from "../truth.ts";
import { type Presumed, presumedOf } from "./because.ts";
import type { Bound, Case } from "./compile.ts";

/** Adds what an answer asked for elsewhere rests on: where that names no party, it is of the one that is spoken of here. */
export function addPresumed(presumed: readonly Presumed[], on: Case, { party }: Bound): void {
  for (const one of presumed)
    on.collected.push(party === undefined || one.party !== undefined ? one : presumedOf(one.because, party));
}

/**
 * What several answers together rest on, where one of them that is `decisive` is enough: one that rests on nothing leaves nothing, and
 * of the others only those count that decided. Otherwise all count. A presumption that goes among the conditions of a line, by its
 * text, is left out where another part decides without one: a gear to a bakery is not said to be no biologic.
 */
export class Collecting {
  readonly #on: Case;
  readonly #decisive: Truth;
  readonly #start: number;
  #mark: number;
  #decided = false;
  /** A part decided that rests on no presumption with a text. */
  #without = false;

  constructor(on: Case, decisive: Truth) {
    this.#on = on;
    this.#decisive = decisive;
    this.#start = on.collected.length;
    this.#mark = this.#start;
  }

  /** Takes the next answer in. @returns whether it decides by itself, resting on nothing. */
  settles(truth: Truth): boolean {
    const { collected } = this.#on;
    if (truth !== this.#decisive) {
      if (this.#decided) collected.length = this.#mark;
    } else if (collected.length === this.#mark) {
      collected.length = this.#start;
      return true;
    } else {
      const without = !collected
        .slice(this.#mark)
        .some(({ because }) => because.presumed?.text !== undefined);
      if (this.#without && !without) collected.length = this.#mark;
      else if (!this.#decided || (without && !this.#without))
        collected.splice(this.#start, this.#mark - this.#start);
      this.#decided = true;
      this.#without ||= without;
    }
    this.#mark = collected.length;
    return false;
  }
}
