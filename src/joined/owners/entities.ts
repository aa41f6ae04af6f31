import { push } from "../../multimap.ts";
import { nameKey } from "../name-key.ts";
import type { Mention } from "./statement.ts";

/** Who a name and what goes with it may be, in files of owners. */
export interface Found<T> {
  /** More than one: the name alone does not tell them apart. */
  entities: readonly T[];
  /** Parties of that name in other countries. */
  elsewhere: readonly string[];
}

/** One party of the files, under all its numbers and names. */
export interface Entity {
  countries: string[];
  mentions: Mention[];
}

/**
 * Tells which mentions are of one party, whatever their order: those that share a number; then a name without a number goes to the one
 * party of that name and country; then a bare name to the one party of that name. A name that several parties have stays by itself.
 */
export class Entities {
  readonly #byId = new Map<string, Entity>();
  readonly #byName = new Map<string, Entity[]>();
  readonly #of = new Map<Mention, Entity>();
  /** Names that no entity before has, until all of their kind are settled. */
  readonly #new = new Map<string, Entity>();
  /** Entered when all of their kind are settled: what one mention adds must not decide over the next. */
  readonly #late: [Mention, Entity][] = [];

  constructor(mentions: readonly Mention[]) {
    const rest: Mention[] = [];
    for (const mention of mentions) if (mention.ids.length > 0) this.#join(mention);
    for (const entity of new Set(this.#byId.values())) this.#index(entity);
    for (const mention of mentions) {
      if (mention.ids.length > 0) continue;
      if (mention.country === undefined) rest.push(mention);
      else this.#settle(mention);
    }
    this.#indexNew();
    for (const mention of rest) this.#settle(mention);
    this.#indexNew();
  }

  of(mention: Mention): Entity {
    return this.#of.get(mention) as Entity;
  }

  /** Who on a line is: by any of the numbers, else by name and country. */
  find({ name, ids, country }: Pick<Mention, "name" | "ids" | "country">): Found<Entity> {
    for (const id of ids) {
      const entity = this.#byId.get(id);
      if (entity) return { entities: [entity], elsewhere: [] };
    }
    const all = this.#byName.get(nameKey(name)) ?? [];
    const fitting = all.filter((one) => fits(one, country));
    const elsewhere = fitting.length === 0 ? all.flatMap(({ countries }) => countries) : [];
    return { entities: fitting, elsewhere: [...new Set(elsewhere)].sort() };
  }

  /** All entities that the number of a mention has joined become one. */
  #join(mention: Mention): void {
    let entity: Entity | undefined;
    for (const id of mention.ids) {
      const other = this.#byId.get(id);
      if (!other || other === entity) continue;
      entity = entity ? this.#merged(entity, other) : other;
    }
    entity ??= { countries: [], mentions: [] };
    for (const id of mention.ids) {
      this.#byId.set(id, entity);
    }
    this.#enter(mention, entity);
  }

  #merged(one: Entity, other: Entity): Entity {
    const [into, from] = one.mentions.length >= other.mentions.length ? [one, other] : [other, one];
    for (const mention of from.mentions) {
      for (const id of mention.ids) this.#byId.set(id, into);
      this.#enter(mention, into);
    }
    return into;
  }

  #enter(mention: Mention, entity: Entity): void {
    entity.mentions.push(mention);
    const { country } = mention;
    if (country !== undefined && !entity.countries.includes(country)) entity.countries.push(country);
    this.#of.set(mention, entity);
  }

  #settle(mention: Mention): void {
    const { key } = mention;
    const fitting = (this.#byName.get(key) ?? []).filter((one) => fits(one, mention.country));
    if (fitting.length === 1) {
      this.#late.push([mention, fitting[0] as Entity]);
      return;
    }
    const own = `${key} ${mention.country ?? ""}`;
    const entity = this.#new.get(own) ?? { countries: [], mentions: [] };
    this.#new.set(own, entity);
    this.#enter(mention, entity);
  }

  #indexNew(): void {
    for (const [mention, entity] of this.#late) this.#enter(mention, entity);
    this.#late.length = 0;
    for (const entity of this.#new.values()) this.#index(entity);
    this.#new.clear();
  }

  #index(entity: Entity): void {
    for (const name of new Set(entity.mentions.map(({ key }) => key))) {
      push(this.#byName, name, entity);
    }
  }
}

/** A country that is not stated contradicts none. */
function fits({ countries }: Entity, country: string | undefined): boolean {
  return country === undefined || countries.length === 0 || countries.includes(country);
}
