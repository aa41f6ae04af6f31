import { type Config, ConfigError } from "../config.ts";
import { type FactDefinition, factNamed, type Role } from "../facts.ts";
import type { Fact, Party } from "../line.ts";
import { fieldNamed, roleNamed } from "../parser/columns.ts";
import { nearestField } from "../parser/nearest.ts";
import { statedFact } from "./stated.ts";

/** A fact that the house takes as given where nobody states it. */
export interface Assumed {
  /** As the configuration names it: a fact, or a fact of a role. */
  fact: string;
  value: string;
  from: string;
}

/** What tells lines and parties apart is never assumed. */
const NEVER: ReadonlySet<string> = new Set([
  "shipment.id",
  "item.line",
  "item.partNumber",
  "party.name",
  "party.ids",
]);

/** `assume:` and `facts:` of the configuration. */
export class Assumptions {
  readonly #facts = new Map<string, Fact>();
  readonly #ofParties: { name: string; role: Role | undefined; fact: Fact }[] = [];
  readonly #joined = new WeakMap<Party, Party>();
  readonly stated: readonly Assumed[];

  /** @throws ConfigError for a name that no fact has, or a value that the fact cannot have. */
  constructor(config: Config) {
    const stated: Assumed[] = [];
    for (const [key, values] of [
      ["assume", config.assume],
      ["facts", config.facts],
    ] as const) {
      for (const [name, text] of values ?? []) {
        const where = `${config.origin}:${key}.${name}`;
        const { definition, role } = targetNamed(name, key, config.origin);
        const { fact, problem } = statedFact(definition, text, { kind: "assumption", where });
        if (!fact) throw new ConfigError(config.origin, `${key}.${name}: ${problem ?? "it states nothing"}`);
        if (key === "facts" && config.assume?.has(name))
          throw new ConfigError(config.origin, `${name} stands under assume and under facts`);
        if (definition.scope !== "party") this.#facts.set(definition.name, fact);
        else this.#ofParties.push({ name: definition.name, role, fact });
        stated.push({ fact: name, value: text, from: where });
      }
    }
    // What is said of one role goes before what is said of all.
    this.#ofParties.sort((a, b) => Number(b.role !== undefined) - Number(a.role !== undefined));
    this.stated = stated.sort((a, b) => (a.fact < b.fact ? -1 : 1));
  }

  /** Fills what nobody states of shipment and item. */
  fill(facts: Map<string, Fact>): void {
    for (const [name, fact] of this.#facts) if (!facts.has(name)) facts.set(name, fact);
  }

  /** The party with what nobody states of it. The same party gives the same object. */
  join(party: Party): Party {
    const open = this.#ofParties.some(({ name, role }) => isFor(party, role) && !party.facts.has(name));
    if (!open) return party;
    let joined = this.#joined.get(party);
    if (!joined) {
      joined = { ...party, facts: new Map(party.facts) };
      for (const { name, role, fact } of this.#ofParties)
        if (isFor(party, role) && !joined.facts.has(name)) joined.facts.set(name, fact);
      this.#joined.set(party, joined);
    }
    return joined;
  }
}

function isFor(party: Party, role: Role | undefined): boolean {
  return role === undefined || role === party.role;
}

function targetNamed(
  name: string,
  key: string,
  origin: string,
): { definition: FactDefinition; role: Role | undefined } {
  const target = fieldNamed(name);
  const definition = target?.fact ?? factNamed(name);
  if (!definition) {
    const meant = nearestOfRole(name) ?? nearestField(name);
    throw new ConfigError(
      origin,
      `${key}.${name}: no fact has this name${meant === undefined ? "" : `; did you mean ${meant}?`}`,
    );
  }
  if (
    NEVER.has(definition.name) ||
    definition.type === "listing" ||
    definition.type === "owners" ||
    definition.type === "column"
  )
    throw new ConfigError(origin, `${key}.${name}: this is never the same for all, and is not assumed`);
  return { definition, role: target?.role };
}

function nearestOfRole(name: string): string | undefined {
  const dot = name.indexOf(".");
  const isRole = dot >= 0 && roleNamed(name.slice(0, dot)) !== undefined;
  const meant = !isRole ? undefined : nearestField(`party.${name.slice(dot + 1)}`);
  return meant?.startsWith("party.") ? `${name.slice(0, dot)}.${meant.slice("party.".length)}` : undefined;
}
