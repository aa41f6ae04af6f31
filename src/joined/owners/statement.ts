import { factNamed } from "../../facts.ts";
import type { Fact } from "../../line.ts";
import { nameKey } from "../name-key.ts";
import { statedFact } from "../stated.ts";

/** Bounds of a share in percent; undefined when nobody states it. */
export type Share = { from: number; to: number } | undefined;

/** A party as one row names it. */
export interface Mention {
  name: string;
  /** The name as {@link nameKey}. */
  key: string;
  /** Its numbers, each as {@link idKey}; a file's own ids for its records begin with the file. */
  ids: readonly string[];
  country: string | undefined;
  /** What is said of it, each fact by its text. */
  said: readonly (readonly [fact: string, text: string])[];
  file: string;
  row: number;
}

/** What one row, or one statement, says: this owner holds that share of that party. */
export interface Statement {
  party: Mention;
  owner: Mention;
  share: Share;
}

/** `inn: 7707-083893` and `7707083893` are one number. */
export function idKey(text: string): string {
  return text
    .slice(text.indexOf(":") + 1)
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase();
}

/** Several numbers in one text. */
export function idsIn(text: string): string[] {
  return text
    .split(";")
    .map(idKey)
    .filter((id) => id !== "");
}

/** A party as a row describes it; nobody, when it has no name. */
export function mentionOf(
  name: string | undefined,
  ids: readonly string[],
  said: Mention["said"],
  { file, row, facts }: { file: string; row: number; facts: FactReader },
): Mention | undefined {
  const key = name === undefined ? "" : nameKey(name);
  if (name === undefined || key === "") return undefined;
  const stated = said.find(([fact]) => fact === "party.country");
  const country = stated && facts.read(...stated, file, row)?.value;
  return { name, key, ids, country: typeof country === "string" ? country : undefined, said, file, row };
}

/** Of what may be said, what is. */
export function stated(
  said: readonly (readonly [fact: string, text: string | undefined])[],
): Mention["said"] {
  return said.flatMap(([fact, text]) => (text === undefined ? [] : [[fact, text] as const]));
}

/** Reads texts as facts of a party, remembering what the same text came to. */
export class FactReader {
  readonly #tell: (what: string) => void;
  readonly #known = new Map<string, ReturnType<typeof statedFact>>();

  constructor(tell: (what: string) => void) {
    this.#tell = tell;
  }

  /** The fact, with its place. What cannot be read is told, and unknown. */
  read(name: string, text: string, file: string, row: number): Fact | undefined {
    const key = `${name} ${text}`;
    let stated = this.#known.get(key);
    if (!stated) {
      stated = statedFact(factNamed(name)!, text, { kind: "register", where: "" });
      if (this.#known.size < MOST) this.#known.set(key, stated);
    }
    const where = `${file}:${row}`;
    if (stated.problem !== undefined) this.#tell(`${where}: not read: ${stated.problem}`);
    return stated.fact && { value: stated.fact.value, from: { kind: "register", where } };
  }
}

const MOST = 100_000;
