import { factNamed } from "../../facts.ts";
import type { Fact, Listing, Owner, Party } from "../../line.ts";
import { push } from "../../multimap.ts";
import { compare } from "../../order.ts";
import { agree } from "../stated.ts";
import { Entities, type Entity, type Found } from "./entities.ts";
import { sameShare, shareOf, shownShare } from "./shares.ts";
import { type FactReader, idsIn, type Statement } from "./statement.ts";

/** Owners as files tell them: a graph that may have cycles. A party's part of it is made when it is first asked for. */
export class Register {
  readonly #entities: Entities;
  readonly #owners = new Map<Entity, Statement[]>();
  readonly #parties = new Map<Entity, Party>();
  readonly #facts: FactReader;
  readonly #tell: (what: string) => void;

  constructor(statements: readonly Statement[], facts: FactReader, tell: (what: string) => void) {
    this.#facts = facts;
    this.#tell = tell;
    this.#entities = new Entities(statements.flatMap(({ party, owner }) => [party, owner]));
    for (const statement of statements) {
      const [party, owner] = [this.#entities.of(statement.party), this.#entities.of(statement.owner)];
      // A company's holding in itself has no other owner.
      if (party === owner) continue;
      push(this.#owners, party, statement);
    }
  }

  /** Which parties of the files a party of a line is, by its numbers, else by name and country. */
  find(party: Party): Found<Entity> {
    const country = party.facts.get("party.country")?.value;
    const ids = party.facts.get("party.ids")?.value;
    return this.#entities.find({
      name: party.name,
      ids: typeof ids === "string" ? idsIn(ids) : [],
      country: typeof country === "string" ? country : undefined,
    });
  }

  /** Owners with their own owners, as far as the files go. Chains may be long: nothing here recurs. */
  ownersOf(entity: Entity): Owner[] {
    const open: Entity[] = [];
    const owners = this.#direct(entity, open);
    for (let next = open.pop(); next; next = open.pop()) {
      const value = this.#direct(next, open);
      if (value.length > 0)
        this.#parties.get(next)?.facts.set("party.owners", { value, from: fromAll(value) });
    }
    return owners;
  }

  /** Direct owners; those that are made for it are put on `open`, without owners of their own. */
  #direct(entity: Entity, open: Entity[]): Owner[] {
    const of = new Map<Entity, Statement[]>();
    for (const statement of this.#owners.get(entity) ?? []) {
      const owner = this.#entities.of(statement.owner);
      push(of, owner, statement);
    }
    const owners = [...of].map(([owner, statements]): Owner => {
      let party = this.#parties.get(owner);
      if (!party) {
        party = this.#bare(owner);
        this.#parties.set(owner, party);
        open.push(owner);
      }
      return { party, percent: this.#share(statements), from: fromStatements(statements) };
    });
    return owners.sort(byName);
  }

  #share(statements: readonly Statement[]): Owner["percent"] {
    const share = shareOf(statements);
    if (statements.some((one) => !sameShare(one.share, share)))
      this.#tell(
        `${placesOf(statements)}: different shares of ${statements[0]?.owner.name} in ${statements[0]?.party.name}: taken as ${shownShare(share)}`,
      );
    return share;
  }

  #bare(entity: Entity): Party {
    const names = [...new Set(entity.mentions.map(({ name }) => name))].sort();
    const party: Party = { role: "owner", name: names[0] as string, facts: new Map() };
    const [first] = [...entity.mentions].sort((a, b) => compare(placeOf(a), placeOf(b)));
    const from = { kind: "register", where: first ? placeOf(first) : "" } as const;
    party.facts.set("party.name", { value: party.name, from });
    if (names.length > 1) party.facts.set("party.aliases", { value: names.slice(1), from });
    const said = new Map<string, Fact[]>();
    for (const { said: texts, file, row } of entity.mentions) {
      for (const [name, text] of texts) {
        const fact = this.#facts.read(name, text, file, row);
        if (!fact) continue;
        push(said, name, fact);
      }
    }
    for (const [name, facts] of [...said].sort(([a], [b]) => compare(a, b))) {
      const fact = this.#settled(name, facts, party);
      if (fact) party.facts.set(name, fact);
    }
    return party;
  }

  /** One fact of what several rows say: numbers and listings add up, of texts one is taken, other contradictions leave it unknown. */
  #settled(name: string, facts: readonly Fact[], party: Party): Fact | undefined {
    const [first, ...others] = [...facts].sort((a, b) => compare(whereOf(a), whereOf(b)));
    if (!first || others.every(({ value }) => agree(first.value, value))) return first;
    if (name === "party.listed")
      return { ...first, value: facts.flatMap(({ value }) => value as readonly Listing[]).sort(byJson) };
    if (name === "party.ids")
      return { ...first, value: [...new Set(facts.map(({ value }) => String(value)))].sort().join("; ") };
    if (factNamed(name)?.type === "text") return first;
    this.#tell(
      `${facts.map(whereOf).sort().join(", ")}: they contradict one another on ${name} of ${party.name}: unknown`,
    );
    return undefined;
  }
}

/** The source of a fact that several owners make. */
export function fromAll(owners: readonly Owner[], first = ""): Fact["from"] {
  const places = owners.flatMap(({ from }) => (from && "where" in from ? from.where.split("; ") : []));
  return { kind: "register", where: shownPlaces([...(first === "" ? [] : [first]), ...new Set(places)]) };
}

/** By name, then by whatever else tells two of one name apart. */
export function byName(a: Owner, b: Owner): number {
  return compare(a.party.name, b.party.name) || compare(detailOf(a), detailOf(b));
}

function detailOf({ party: { facts }, percent }: Owner): string {
  const texts = ["party.country", "party.ids"].map((fact) => facts.get(fact)?.value ?? "");
  return JSON.stringify([...texts, percent ?? null]);
}

function fromStatements(statements: readonly Statement[]): Fact["from"] {
  return { kind: "register", where: placesOf(statements) };
}

function placesOf(statements: readonly Statement[]): string {
  return shownPlaces(statements.map(({ owner }) => placeOf(owner)).sort());
}

const SHOWN_PLACES = 4;

function shownPlaces(places: readonly string[]): string {
  const more = places.length - SHOWN_PLACES;
  return [...places.slice(0, SHOWN_PLACES), ...(more > 0 ? [`${more} more`] : [])].join("; ");
}

function placeOf({ file, row }: { file: string; row: number }): string {
  return `${file}:${row}`;
}

function whereOf({ from }: Fact): string {
  return "where" in from ? from.where : "";
}

function byJson(a: unknown, b: unknown): number {
  return compare(JSON.stringify(a), JSON.stringify(b));
}
