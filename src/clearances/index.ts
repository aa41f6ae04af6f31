import type { LineFacts, Party, PartyHit } from "../line.ts";
import { push } from "../multimap.ts";
import { compareNames } from "../names/index.ts";
import type { StandingHit } from "../verdict/hits.ts";
import type { ClearanceResult } from "../verdict/result.ts";
import { changes, partyChanges } from "./change.ts";
import type { Clearance, Decision } from "./clearance.ts";
import { decidedParty } from "./party.ts";
import { type ClearanceFile, readClearances } from "./read.ts";

export type { Clearance } from "./clearance.ts";
export { ClearanceError } from "./read.ts";

/** What a run says of the clearances that it was given. */
export interface ClearancesOfRun {
  file: string;
  sha256: string;
  stated: number;
  /** Those that took effect, and on how many lines. */
  applied: Applied[];
  /** Those that are out of time, and those that no line met. */
  notices: string[];
}

interface Applied {
  where: string;
  decision: Decision;
  party: string;
  list: string;
  entry: string;
  name: string;
  by: string;
  approvedBy: string;
  date: string;
  until: string;
  lines: number;
}

interface Found {
  one: Clearance;
  changed: string[];
}

/** From here on two names may be one, written otherwise. */
const ALIKE = 0.7;
const MOST_NOTICES = 100;

/**
 * Opens a file of clearances for a run.
 * @param today the day of the run, ISO 8601.
 * @throws ClearanceError with every mistake in it.
 */
export function openClearances(file: string, today: string): Clearances {
  return new Clearances(readClearances(file), today);
}

/** What people decided on hits, applied to lines: to the hit that it was decided of and nothing else, and always said. */
export class Clearances {
  readonly #file: ClearanceFile;
  readonly #today: string;
  readonly #ofEntry = new Map<string, Clearance[]>();
  readonly #ofParty = new Map<string, Clearance[]>();
  readonly #met = new Set<Clearance>();
  /** On how many lines. */
  readonly #applied = new Map<Clearance, number>();
  /** Lines that are judged alike share their hits. */
  readonly #found = new WeakMap<StandingHit, Found | null>();
  readonly #parties = new WeakMap<Party, Map<string, Party>>();
  #begun = false;

  constructor(file: ClearanceFile, today: string) {
    this.#file = file;
    this.#today = today;
    for (const one of file.clearances) {
      push(this.#ofEntry, keyOf(one.list, one.entry), one);
      push(this.#ofParty, keyOf(one.list, one.seal.party["name"] ?? ""), one);
    }
  }

  /** The line with what was decided of its hits, and what to say of it; undefined when no clearance concerns it. */
  decide(
    line: LineFacts,
    hits: readonly StandingHit[],
  ): { line: LineFacts; said: ClearanceResult[] } | undefined {
    this.#begun = true;
    const said: ClearanceResult[] = [];
    const decided = new Map<PartyHit, Decision>();
    const applied: string[][] = line.parties.map(() => []);
    const took = new Set<Clearance>();
    for (const standing of hits) {
      let found = this.#found.get(standing);
      if (found === undefined) {
        found = this.#for(standing, hits) ?? null;
        this.#found.set(standing, found);
      }
      if (!found) continue;
      const { one, changed } = found;
      this.#met.add(one);
      const status = changed.length > 0 ? "reopened" : statusOn(one, this.#today, line.date);
      if (status === "applied") {
        decided.set(standing.hit, one.decision);
        applied[standing.of]?.push(`${one.line} ${standing.party.role}`);
        took.add(one);
      }
      said.push(saying(one, standing, status, changed, this.#file.file));
    }
    if (said.length === 0) return undefined;
    for (const one of took) this.#applied.set(one, (this.#applied.get(one) ?? 0) + 1);
    const parties = line.parties.map((party, index) =>
      applied[index]?.length ? this.#party(party, applied[index].join(), decided) : party,
    );
    return { line: { ...line, parties }, said };
  }

  /** The clearance that is for this hit, with what has changed since it was decided. */
  #for(standing: StandingHit, hits: readonly StandingHit[]): Found | undefined {
    const { hit, seal } = standing;
    const ofEntry = this.#ofEntry.get(keyOf(hit.list, hit.entry)) ?? [];
    const exact = ofEntry.find((one) => partyChanges(one, seal).length === 0);
    if (exact) return { one: exact, changed: changes(exact, standing) };
    const one =
      mostAlike(ofEntry, (other) => likeness(other.seal.party["name"] ?? "", seal.party["name"] ?? "")) ??
      mostAlike(this.#ofEntryThatWas(standing, hits), (other) => likeness(other.name, hit.name));
    return one && { one, changed: [...partyChanges(one, seal), ...changes(one, standing)] };
  }

  /** Where the list numbers nothing, an entry that changes has another id: clearances of this party whose own entry it no longer meets. */
  #ofEntryThatWas({ hit, party, seal }: StandingHit, hits: readonly StandingHit[]): Clearance[] {
    const met = new Set(hits.flatMap((one) => (one.party.name === party.name ? [one.hit.entry] : [])));
    const ofParty = this.#ofParty.get(keyOf(hit.list, seal.party["name"] ?? "")) ?? [];
    return ofParty.filter(({ entry }) => !met.has(entry));
  }

  /** Lines share their parties, and so what was decided of them. */
  #party(party: Party, key: string, decided: ReadonlyMap<PartyHit, Decision>): Party {
    const known = this.#parties.get(party) ?? new Map<string, Party>();
    this.#parties.set(party, known);
    let made = known.get(key);
    if (!made) {
      made = decidedParty(party, decided);
      known.set(key, made);
    }
    return made;
  }

  /** Complete when all lines are decided. */
  get run(): ClearancesOfRun {
    const { file, sha256, clearances } = this.#file;
    const out = clearances.flatMap((one) => {
      const where = `${file}:${one.line}`;
      const what = `“${one.seal.party["name"]}” and ${one.list}:${one.entry} “${one.name}”`;
      if (one.until < this.#today) return [`${where}: expired on ${one.until}: ${what}`];
      if (one.date > this.#today) return [`${where}: begins on ${one.date}: ${what}`];
      return this.#begun && !this.#met.has(one) ? [`${where}: no line met it: ${what}`] : [];
    });
    const more = out.length - MOST_NOTICES;
    return {
      file,
      sha256,
      stated: clearances.length,
      applied: [...this.#applied].map(([one, lines]) => appliedOf(one, lines, file)).sort(byPlace),
      notices: more > 0 ? [...out.slice(0, MOST_NOTICES), `and ${more} more: screen clearances check`] : out,
    };
  }
}

function appliedOf(one: Clearance, lines: number, file: string): Applied {
  const { line, decision, seal, list, entry, name, by, approvedBy, date, until } = one;
  const party = seal.party["name"] ?? "";
  return { where: `${file}:${line}`, decision, party, list, entry, name, by, approvedBy, date, until, lines };
}

function byPlace(one: Applied, other: Applied): number {
  return Number(one.where.split(":").at(-1)) - Number(other.where.split(":").at(-1));
}

function keyOf(list: string, entry: string): string {
  return `${list}\n${entry}`;
}

/** A decision holds from its day through its last, both on the day of the run and for goods that leave later. */
export function statusOn(
  { date, until }: Clearance,
  today: string,
  day = today,
): Exclude<ClearanceResult["status"], "reopened"> {
  if (date > today) return "not-begun";
  return until < today || until < day ? "expired" : "applied";
}

/** 1 for the same name. */
function likeness(before: string, now: string): number {
  return before === now ? 1 : compareNames(before, now);
}

/** The one that is most alike; none where all are of other names. */
function mostAlike(all: readonly Clearance[], alike: (one: Clearance) => number): Clearance | undefined {
  const [first] = all
    .map((one) => ({ one, alike: alike(one) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || a.one.line - b.one.line);
  return first?.one;
}

function saying(
  one: Clearance,
  { party }: StandingHit,
  status: ClearanceResult["status"],
  changed: string[],
  file: string,
): ClearanceResult {
  const { decision, finding, list, entry, name, reason, text, by, approvedBy, date, until, line } = one;
  return {
    status,
    decision,
    finding,
    party: { role: party.role, name: party.name },
    decidedOf: one.seal.party["name"] ?? "",
    list,
    entry,
    name,
    reason,
    text,
    by,
    approvedBy,
    date,
    until,
    where: `${file}:${line}`,
    changed,
  };
}
