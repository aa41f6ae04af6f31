import type { LegalList, ListEntry } from "./entry.ts";
import type { SnapshotMeta } from "./snapshot-head.ts";

/**
 * What a whole list must have. Publishers have served an empty file, a file without its largest list, and half a file: each of them
 * would clear everybody who is not on it.
 */

/** Fewest entries of a whole list: about half of the fewest seen in the publishers' files of 2022 to 2026. */
const FLOORS: Record<string, Partial<Record<LegalList, number>>> = {
  "us-csl": {
    EL: 1_000,
    SDN: 5_000,
    DPL: 230,
    UVL: 60,
    MEU: 35,
    SSI: 140,
    DTC: 350,
    ISN: 80,
    CMIC: 30,
    "NS-MBS": 8,
    PLC: 30,
  },
  "us-sdn": { SDN: 4_500 },
  "us-cons": { SSI: 140, CMIC: 30 },
  "us-dpl": { DPL: 230 },
  un: { UN: 350 },
  "eu-fsf": { "EU-FSF": 1_500 },
  "uk-sl": { "UK-SL": 1_500 },
  "ch-seco": { "CH-SECO": 1_500 },
  "ca-sema": { "CA-SEMA": 1_500 },
  "au-dfat": { "AU-DFAT": 1_000 },
};

/** Names that every whole list has had throughout the years at hand, by the start of the name. */
const CANARIES: Record<string, { on: LegalList; name: string; since: string }[]> = {
  "us-csl": [
    { on: "EL", name: "huawei technologies co., ltd", since: "2019-05-21" },
    { on: "SDN", name: "banco nacional de cuba", since: "1986-01-01" },
  ],
  "us-sdn": [{ on: "SDN", name: "banco nacional de cuba", since: "1986-01-01" }],
  un: [{ on: "UN", name: "al-qaida", since: "2001-10-06" }],
};

const CANARY_NAMES = new Map<LegalList, Set<string>>();
for (const { on, name } of Object.values(CANARIES).flat()) {
  CANARY_NAMES.set(on, (CANARY_NAMES.get(on) ?? new Set()).add(name));
}

/** How far a list may fall at once, by its size before: small ones move more. */
function mayFallTo(before: number): number {
  if (before < 20) return Math.ceil(before / 2);
  return Math.ceil(before * (before < 1_000 ? 0.8 : 0.9));
}

/** Something about a whole list that a person must accept by name before it is taken. */
export interface Doubt {
  /** What `--accept-drop` takes: `us-csl/CAPTA`. */
  accept: string;
  why: string;
}

/** Watches the entries of an import pass by for names that must be among them. */
export class Canaries {
  readonly #seen = new Set<string>();

  see({ on, names }: ListEntry): void {
    for (const name of CANARY_NAMES.get(on) ?? []) {
      if (names.some(({ text }) => text.toLowerCase().startsWith(name))) this.#seen.add(`${on} ${name}`);
    }
  }

  /** The names that a list of this day must have, and has not. */
  doubts(list: string, published: string): Doubt[] {
    return (CANARIES[list] ?? [])
      .filter(({ on, name, since }) => since <= published && !this.#seen.has(`${on} ${name}`))
      .map(({ on, name }) => ({
        accept: `${list}/${on}`,
        why: `${on} has nobody called ${name}, who has stood on it for long`,
      }));
  }
}

/** What is doubtful about the numbers of a new snapshot, against the floors and against the snapshot before it. */
export function doubtsAbout(
  list: string,
  counts: SnapshotMeta["counts"],
  before: SnapshotMeta | undefined,
): Doubt[] {
  const doubts: Doubt[] = [];
  const codes = new Set([
    ...Object.keys(FLOORS[list] ?? {}),
    ...Object.keys(before?.counts ?? {}),
  ]) as Set<LegalList>;
  for (const on of codes) {
    const now = counts[on] ?? 0;
    const floor = FLOORS[list]?.[on] ?? 0;
    const was = before?.counts[on] ?? 0;
    if (now < floor)
      doubts.push({ accept: `${list}/${on}`, why: `${on} has ${now} entries, fewer than ${floor}` });
    else if (now < mayFallTo(was)) {
      doubts.push({
        accept: `${list}/${on}`,
        why: `${on} fell from ${was} entries (${before?.published}) to ${now}`,
      });
    }
  }
  return doubts;
}

/** Codes that publishers use for a list that has another name here. */
const PUBLISHERS_CODES: Record<string, string> = { CAP: "CAPTA", MBS: "NS-MBS", "561": "CAPTA" };

/** Whether a doubt is among what was accepted: by `LIST/CODE`, or by `LIST` for everything on it. */
export function isAccepted(doubt: Doubt, accepted: readonly string[]): boolean {
  return accepted.some((name) => {
    const [list = "", code] = name.split("/");
    if (code === undefined) return doubt.accept.startsWith(`${list}/`);
    const on = PUBLISHERS_CODES[code.toUpperCase()] ?? code.toUpperCase();
    return doubt.accept === `${list}/${on}`;
  });
}
