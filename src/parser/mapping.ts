import { candidateOf } from "./candidates.ts";
import { mapByNames } from "./claims.ts";
import { fieldNamed, fieldOf, ONLY_AS_WRITTEN, targetKey } from "./columns.ts";
import { headerKey } from "./header-key.ts";
import { MAX_COLUMNS } from "./limits.ts";
import { ManifestError } from "./manifest-error.ts";
import { applyMap } from "./map-file.ts";
import { nearestField } from "./nearest.ts";
import { holdsPartyWord } from "./party-words.ts";
import type { Sample } from "./sample.ts";
import { takeForDestination } from "./stand-in-destination.ts";
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
    const isOther = text !== text.toLowerCase() && ONLY_AS_WRITTEN.has(text.trim().toLowerCase());
    if (!target || isOther) return { index, header: text, basis: "none" };
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
  if (columns.some(({ target, basis }) => !target && basis === "none")) mapByNames(columns, sample);
  takeForDestination(columns);
  if (!columns.some(({ target }) => target)) {
    const why = "no column has a name that is known";
    throw new ManifestError("header", {
      ...at,
      why,
      fix: "Name the columns as `screen columns` lists them, or map them with --map.",
    });
  }
  return { columns, warnings: warningsOf(columns, sample) };
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

/** What is missing of an order, and is none of a catalogue's business. */
export const NO_DATE = "no column states the date of the shipment";
export const NO_PARTY = "no column states a party";

/** What is left out although it may hold a party, and what is missing altogether. */
function warningsOf(columns: readonly MappedColumn[], sample: Sample): string[] {
  const warnings: string[] = [];
  for (const column of columns) {
    if (column.target || column.because !== undefined || column.basis !== "none") continue;
    if (!looksLikeParty(column.header) && !holdsCompanies(column, sample)) continue;
    if (holdsNumbers(column, sample)) {
      column.because = "its cells are numbers, and no names of parties";
      continue;
    }
    column.because = "it looks like a party, in a role that its name does not tell";
    column.unreadParty = true;
    warnings.push(
      `column "${column.header}" looks like a party and is not read: map it, or leave it out on purpose`,
    );
  }
  for (const { header, because, misnamed } of columns) {
    if (misnamed) warnings.push(`column "${header}" is not read: ${because}`);
  }
  for (const column of columns) {
    const meant = column.target || column.because !== undefined ? undefined : nearestField(column.header);
    if (meant === undefined) continue;
    column.because = `it is no field; "${meant}" is`;
    warnings.push(`column "${column.header}" is not read: no field has this name; did you mean "${meant}"?`);
  }
  if (!columns.some(({ target }) => target?.fact.name === "shipment.date")) warnings.push(NO_DATE);
  if (!columns.some(({ target }) => target?.fact.name === "party.name")) warnings.push(NO_PARTY);
  return warnings;
}

function looksLikeParty(header: string): boolean {
  const { key } = headerKey(header);
  return !NOT_PARTY.test(key) && (PARTY_LIKE.test(key) || holdsPartyWord(key));
}

/** Whether all cells of a column are numbers of papers, `#1001` or `SO-1001`. */
function holdsNumbers({ index }: MappedColumn, sample: Sample): boolean {
  const cells = sample.cells(index);
  return cells.length > 0 && cells.every((cell) => /^\s*#?[A-Z]{0,4}[-_/]?\d[\d/._-]*\s*$/.test(cell));
}

/** Whether most cells of a column are names of companies, whatever its own name says in whatever language. */
function holdsCompanies({ index, header }: MappedColumn, sample: Sample): boolean {
  const cells = sample.cells(index);
  const companies = cells.filter((cell) => COMPANY.test(cell.slice(-60)) || COMPANY.test(cell.slice(0, 60)));
  return companies.length * 2 > cells.length && !NOT_PARTY.test(headerKey(header).key);
}

/** A legal form at the end of a name of some letters, or before one. */
const COMPANY =
  /\p{L}{3}[^,;]{0,40}[\s,.](?:ltd|limited|llc|l\.l\.c|inc|corp|corporation|plc|gmbh|sarl|s\.?r\.?l|ltda|s\.a|s\.a\.s|sas|b\.?v|n\.?v|oyj?|a\.?ş|bhd|pte|pvt|pty|jsc|fze|fzco?|mchj|s\.?p\.?a|z ?o\.? ?o|s\.?r\.?o|kft|d\.?o\.?o|a\.?s|ab|ag|aps|a\/s|oy|co|ooo|zao|oao|pao|too|jsc|şti|holding|group|trading)\.?\s*(?:,|$)|(?<!\p{L})(?:ооо|зао|оао|пао|ао|тоо|тов|чп)(?!\p{L})\s*["«“]?\p{L}{2}|有限公司|株式会社|주식회사/iu;

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
    if (cell.length > 80 || !/\p{L}/u.test(cell)) continue;
    const target: Target | undefined = fieldNamed(cell) ?? candidateOf(cell)?.target;
    if (target) targets.add(targetKey(target));
  }
  return targets.size;
}
