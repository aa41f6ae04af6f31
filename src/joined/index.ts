import type { Config } from "../config.ts";
import type { CellProblem, ParsedLine } from "../parser/index.ts";
import type { Answers } from "./answers.ts";
import type { Assumed, Assumptions } from "./assumptions.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Owners } from "./owners/index.ts";

export type { Assumed } from "./assumptions.ts";

/** Files beside the manifest, and the configuration. */
export interface JoinedFiles {
  /** A product catalogue. */
  items?: string;
  answers?: string;
  /** Owners of parties: CSV, Beneficial Ownership Data Standard, FollowTheMoney. */
  owners?: readonly string[];
}

/** What is known of lines beside their manifest. */
interface Parts {
  answers?: Answers;
  catalogue?: Catalogue;
  owners?: Owners;
  assumptions?: Assumptions;
}

/**
 * Reads what is to be joined to every line; undefined when there is nothing.
 * @throws ManifestError for a file of which nothing can be read, ConfigError for an assumption that is none.
 */
export async function openJoined(files: JoinedFiles, config: Config): Promise<Joined | undefined> {
  const remarks: string[] = [];
  const tell = (what: string) => remarks.push(what);
  const parts: Parts = {};
  if (config.assume || config.facts)
    parts.assumptions = new (await import("./assumptions.ts")).Assumptions(config);
  if (files.items !== undefined)
    parts.catalogue = await (await import("./catalogue.ts")).readCatalogue(files.items, tell);
  if (files.answers !== undefined)
    parts.answers = await (await import("./answers.ts")).readAnswers(files.answers, tell);
  if (files.owners !== undefined && files.owners.length > 0)
    parts.owners = await (await import("./owners/index.ts")).readOwners(files.owners, tell);
  return Object.keys(parts).length > 0 ? new Joined(parts, remarks) : undefined;
}

/** Joins to a line what it does not state itself: answers first, then the catalogue and owners, then what the house assumes. */
export class Joined {
  readonly #parts: Parts;
  readonly #remarks: string[];

  constructor(parts: Parts, remarks: string[]) {
    this.#parts = parts;
    this.#remarks = remarks;
  }

  /** What of the files was not read, or not as it stands: what was not said before. */
  remarks(): string[] {
    return [...new Set(this.#remarks.splice(0))];
  }

  /** Whether nothing of it is counted over all lines. */
  get isDivisible(): boolean {
    const { answers, catalogue, owners } = this.#parts;
    return answers === undefined && catalogue === undefined && owners === undefined;
  }

  /** What is assumed of every line that does not state it. */
  get assumed(): readonly Assumed[] {
    return this.#parts.assumptions?.stated ?? [];
  }

  /** What was for no line: complete when all lines are joined. */
  unmatched(): string[] {
    return [...(this.#parts.answers?.unmatched() ?? []), ...(this.#parts.catalogue?.unmatched() ?? [])];
  }

  join(line: ParsedLine): ParsedLine {
    const { answers, catalogue, owners, assumptions } = this.#parts;
    const facts = new Map(line.facts);
    const notes: CellProblem[] = [...line.notes];
    let parties = answers?.join(line, facts, notes) ?? line.parties;
    catalogue?.join(line, facts, notes);
    if (owners) parties = parties.map((party) => owners.join(party, line, notes));
    if (assumptions) {
      assumptions.fill(facts);
      parties = parties.map((party) => assumptions.join(party));
    }
    const date = line.date ?? (facts.get("shipment.date")?.value as string | undefined);
    return { ...line, date, facts, parties, notes };
  }
}
