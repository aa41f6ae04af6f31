import type { Fact } from "../line.ts";

/** A way from fact to fact, each with the place where it is stated: the lines that go the same way are of one shape. */
export class Shape<T> {
  value: T | undefined;
  readonly #next = new Map<string, Map<string, Shape<T>>>();
  // Lines that follow each other mostly go the same way.
  #lastName: string | undefined;
  #lastPlace: string | undefined;
  #last: Shape<T> = this;

  after(name: string, place: string): Shape<T> {
    if (name === this.#lastName && place === this.#lastPlace) return this.#last;
    let places = this.#next.get(name);
    if (!places) {
      places = new Map();
      this.#next.set(name, places);
    }
    let next = places.get(place);
    if (!next) {
      next = new Shape();
      places.set(place, next);
    }
    this.#lastName = name;
    this.#lastPlace = place;
    this.#last = next;
    return next;
  }
}

export function placeOf({ from }: Fact): string {
  return from.kind === "manifest" ? from.column : `\u0002${JSON.stringify(from)}`;
}
