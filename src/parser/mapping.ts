import { factNamed, type Role } from "../facts.ts";
import { type Candidate, candidateOf, STAND_IN } from "./candidates.ts";
import { fieldNamed, fieldOf, targetKey } from "./columns.ts";
import { headerKey } from "./header-key.ts";
import { MAX_COLUMNS } from "./limits.ts";
import { ManifestError } from "./manifest-error.ts";
import { applyMap } from "./map-file.ts";
import { nearestField } from "./nearest.ts";
import type { Sample } from "./sample.ts";
import { NOT_PARTY, PARTY_LIKE } from "./synonyms.ts";
import type { ColumnMap, MappedColumn, Target } from "./types.ts";

interface Place {
  file: string;
  row: number;
}

/** Columns with what the user should know of them as a whole. */
export interface HeaderMapping {
  columns: MappedColumn[];
  warnings: string[];
}

/**
 * What each column of a header states: the contract's columns and names of facts first, then by the names of the trade, checked
 * against the cells below. A map file goes before all of them. Several columns for one fact are settled by the surest name; the others say so.
 * @throws ManifestError `duplicate-header`, `duplicate-field` (for the contract's own names), `header`, `limit`.
 */
export function mapHeader(
  header: readonly string[],
  sample: Sample,
  at: Place,
  map?: ColumnMap,
): HeaderMapping {
  if (header.length > MAX_COLUMNS) {
    const why = `it has ${header.length} columns, more than ${MAX_COLUMNS}`;
    throw new ManifestError("limit", { ...at, why, fix: "Leave out what is empty." });
  }
  refuseTwins(header, at);
  const columns = header.map((text, index): MappedColumn => {
    const target = fieldNamed(text);
    if (!target) return { index, header: text, basis: "none" };
    return {
      index,
      header: text,
      field: fieldOf(target),
      target,
      basis: text.includes(".") ? "fact name" : "column name",
    };
  });
  if (map) applyMap(columns, map);
  refuseTwoForOne(columns, at);
  if (columns.some(({ target, basis }) => !target && basis === "none")) bySynonyms(columns, sample);
  if (!columns.some(({ target }) => target)) {
    const why = "no column has a name that is known";
    throw new ManifestError("header", {
      ...at,
      why,
      fix: "Name the columns as `screen columns` lists them, or map them with --map.",
    });
  }
  return { columns, warnings: warningsOf(columns) };
}

function bySynonyms(columns: MappedColumn[], sample: Sample): void {
  const claims: { column: MappedColumn; candidate: Candidate }[] = [];
  for (const column of columns) {
    if (column.basis !== "none") continue;
    const candidate = candidateOf(column.header);
    if (candidate && sample.fits(column.index, candidate.target)) claims.push({ column, candidate });
    else if (candidate) column.because = `it looks like ${fieldOf(candidate.target)}, but its cells are none`;
  }
  giveRoles(columns, claims);
  const stated = new Map(
    columns.filter(({ target }) => target).map((column) => [targetKey(column.target!), column]),
  );
  const hasCurrency =
    claims.some(({ candidate }) => candidate.target.fact.name === "item.currency") ||
    stated.has("item.currency");
  const weight = ({ column, candidate }: (typeof claims)[number]): number =>
    candidate.rank +
    (sample.cells(column.index).length === 0 ? 10_000 : 0) +
    (candidate.target.fact.name === "item.value" ? currencyWeight(candidate.currency, hasCurrency) : 0);
  for (const { column, candidate } of claims.sort(
    (a, b) => Number(a.candidate.twin) - Number(b.candidate.twin) || weight(a) - weight(b),
  )) {
    const { target } = candidate;
    const taken = stated.get(targetKey(target));
    const isTwin = taken !== undefined && standsBeside(taken, column, candidate);
    if (taken && !isTwin) {
      column.because = `${fieldOf(target)} is read from "${taken.header}"`;
      const rivals = rivalsOf(taken, candidate) && sample.cells(column.index).length > 0;
      if (taken.basis === "synonym" && rivals) chosen(taken, column);
      continue;
    }
    Object.assign(column, { field: fieldOf(target), target, basis: "synonym" });
    if (candidate.currency) column.currency = candidate.currency;
    if (isTwin) {
      column.twin = true;
      column.because = `it states the same as "${taken.header}"`;
    } else stated.set(targetKey(target), column);
  }
  implyCurrency(columns);
}

/** Whether a further column for a fact may be read too: ids, countries beside their codes, and a name beside its English. */
function standsBeside(taken: MappedColumn, column: MappedColumn, { target, twin }: Candidate): boolean {
  if (target.fact.name === "party.ids") return true;
  return (
    twin && (target.fact.type === "country" || headerKey(taken.header).key === headerKey(column.header).key)
  );
}

/** Whether choosing one before the other is a guess: not for numbers of papers, one value in two currencies, what only stands in. */
function rivalsOf(taken: MappedColumn, { target, rank, currency }: Candidate): boolean {
  return rank < STAND_IN && target.fact.name !== "shipment.id" && taken.currency === currency;
}

/** A price in a currency that is known: in US dollars best, then by the file's own column, then any other. */
function currencyWeight(currency: string | undefined, hasCurrency: boolean): number {
  if (currency === "USD") return 0;
  if (currency === undefined) return hasCurrency ? 0 : 100;
  return currency === "" ? 50 : 200;
}

function chosen(taken: MappedColumn, other: MappedColumn): void {
  taken.basis = "guess";
  taken.because = `chosen before "${other.header}"`;
}

/**
 * A party under the usual word for its role is that of the contract's columns. Any other takes the first of its roles that nobody
 * has, and shares the last when there is none.
 */
function giveRoles(columns: readonly MappedColumn[], claims: readonly { candidate: Candidate }[]): void {
  const taken = new Set<Role | undefined>(columns.map(({ target }) => target?.role));
  const parties = claims.map(({ candidate }) => candidate).filter(({ party }) => party);
  for (const { party, target } of parties.filter(({ party }) => party!.isUsual)) {
    target.role = party!.roles[0]!;
    delete target.party;
    taken.add(target.role);
  }
  const given = new Map<string, Role>();
  for (const { party, target } of parties
    .filter(({ party }) => !party!.isUsual)
    .sort((a, b) => a.party!.entry - b.party!.entry)) {
    const role =
      given.get(target.party!) ?? party!.roles.find((one) => !taken.has(one)) ?? party!.roles.at(-1)!;
    taken.add(role);
    given.set(target.party!, role);
    target.role = role;
  }
}

/** The header of the value says the currency; a column of another currency then is that of the contract. */
function implyCurrency(columns: MappedColumn[]): void {
  const value = columns.find(
    ({ target, currency }) => target?.fact.name === "item.value" && currency !== undefined,
  );
  if (!value) return;
  const other = columns.find(
    ({ target, basis }) => target?.fact.name === "item.currency" && basis !== "column name",
  );
  if (!other) return;
  const isFree = !columns.some(({ target }) => target?.fact.name === "payment.currency");
  delete other.target;
  delete other.field;
  Object.assign(other, {
    basis: "none",
    because: `the value is in ${value.currency}, by the name of "${value.header}"`,
  });
  if (isFree)
    Object.assign(other, {
      target: { fact: factNamed("payment.currency")! },
      field: "payment_currency",
      basis: "guess",
    });
}

function refuseTwins(header: readonly string[], at: Place): void {
  const seen = new Set<string>();
  for (const text of header) {
    const name = text.trim().toLowerCase();
    if (name !== "" && seen.has(name)) {
      const why = "two columns have this name";
      throw new ManifestError("duplicate-header", {
        ...at,
        column: text.slice(0, 80),
        why,
        fix: "Rename or take out one of them.",
      });
    }
    seen.add(name);
  }
}

/** Which of the two would count, nobody could tell. */
function refuseTwoForOne(columns: readonly MappedColumn[], at: Place): void {
  const by = new Map<string, MappedColumn>();
  for (const column of columns) {
    if (!column.target || column.twin) continue;
    const other = by.get(targetKey(column.target));
    if (other) {
      const why = `"${other.header}" and "${column.header}" both state ${column.field}`;
      throw new ManifestError("duplicate-field", {
        ...at,
        column: column.header,
        why,
        fix: "Take out one, or choose with --map.",
      });
    }
    by.set(targetKey(column.target), column);
  }
}

/** What is left out although it may hold a party, and what is missing altogether. */
function warningsOf(columns: readonly MappedColumn[]): string[] {
  const warnings: string[] = [];
  for (const column of columns) {
    if (column.target || column.because !== undefined || !looksLikeParty(column.header)) continue;
    column.because = "it looks like a party, in a role that its name does not tell";
    column.unreadParty = true;
    warnings.push(
      `column "${column.header}" looks like a party and is not read: map it, or leave it out on purpose`,
    );
  }
  for (const column of columns) {
    const meant = column.target || column.because !== undefined ? undefined : nearestField(column.header);
    if (meant === undefined) continue;
    column.because = `it is no field; "${meant}" is`;
    warnings.push(`column "${column.header}" is not read: no field has this name; did you mean "${meant}"?`);
  }
  if (!columns.some(({ target }) => target?.fact.name === "shipment.date"))
    warnings.push("no column states the date of the shipment");
  if (!columns.some(({ target }) => target?.fact.name === "party.name"))
    warnings.push("no column states a party");
  return warnings;
}

function looksLikeParty(header: string): boolean {
  const { key } = headerKey(header);
  return PARTY_LIKE.test(key) && !NOT_PARTY.test(key);
}

/**
 * Refuses a mapping that rests on a choice which its user has not confirmed, or leaves out what looks like a party.
 * @throws ManifestError `guess`.
 */
export function refuseGuesses(columns: readonly MappedColumn[], at: Place): void {
  const guess = columns.find(
    ({ header, target, basis }) =>
      basis === "guess" || (basis === "none" && !target && looksLikeParty(header)),
  );
  if (!guess) return;
  const why = guess.field
    ? `it is read as ${guess.field} by a guess: ${guess.because}`
    : "it looks like a party and is not read";
  throw new ManifestError("guess", {
    ...at,
    column: guess.header,
    why,
    fix: "Say with --map how it is to be read; `screen columns` writes one.",
  });
}

/** How many facts a row names, as a header would. */
export function recognised(row: readonly string[]): number {
  const targets = new Set<string>();
  for (const cell of row.slice(0, MAX_COLUMNS)) {
    if (cell === "" || cell.length > 80) continue;
    const target: Target | undefined = fieldNamed(cell) ?? candidateOf(cell)?.target;
    if (target) targets.add(targetKey(target));
  }
  return targets.size;
}
