import { factNamed } from "../facts.ts";
import { byCells } from "./by-cells.ts";
import { type Candidate, candidateOf, STAND_IN } from "./candidates.ts";
import { fieldOf, targetKey } from "./columns.ts";
import { mapDeclaringCountry } from "./declaring-country.ts";
import { withoutBox } from "./header-box.ts";
import { headerKey } from "./header-key.ts";
import { type Claim, settleParties } from "./party-claims.ts";
import type { Sample } from "./sample.ts";
import type { MappedColumn } from "./types.ts";

/** Maps the columns that are none of the contract's by the names of the trade, checked against the cells below. */
export function mapByNames(columns: MappedColumn[], sample: Sample): void {
  const claims: Claim[] = [];
  const headers = columns.map(({ header }) => header);
  for (const column of columns) {
    if (column.basis !== "none") continue;
    const header = withoutBox(column.header, headers);
    const named = candidateOf(header);
    const candidate = named && byCells(named, header, sample.cells(column.index));
    if (candidate && sample.fits(column.index, candidate.target)) claims.push({ column, candidate });
    else if (candidate) {
      column.because = `it looks like ${fieldOf(candidate.target)}, but its cells are none`;
      column.misnamed = true;
    }
  }
  leaveCountriesToParties(columns, claims);
  settleParties(columns, claims);
  const stated = new Map(
    columns.filter(({ target }) => target).map((column) => [targetKey(column.target!), column]),
  );
  for (const { column, candidate } of inOrder(columns, claims, sample))
    claim(column, candidate, stated, sample);
  implyCurrency(columns);
  mapDeclaringCountry(columns);
}

/** What may be the country of a party is that where another column states the country of the shipment. */
function leaveCountriesToParties(columns: readonly MappedColumn[], claims: Claim[]): void {
  const isStated = (claim: Claim): boolean => {
    const { fact } = claim.candidate.target;
    return (
      columns.some(({ target }) => target?.fact === fact) ||
      claims.some(({ candidate }) => candidate.target.fact === fact && !candidate.ofParty)
    );
  };
  for (const claim of claims) {
    const { ofParty } = claim.candidate;
    if (ofParty && isStated(claim)) claim.candidate = ofParty;
  }
}

/** Surest first; what says the same as another column comes after it. */
function inOrder(columns: readonly MappedColumn[], claims: readonly Claim[], sample: Sample): Claim[] {
  const namesCurrency = (fact: string | undefined): boolean => fact === "item.currency";
  const hasCurrency =
    claims.some(({ candidate }) => namesCurrency(candidate.target.fact.name)) ||
    columns.some(({ target }) => namesCurrency(target?.fact.name));
  const weight = ({ column, candidate }: Claim): number =>
    candidate.rank +
    (sample.cells(column.index).length === 0 ? 10_000 : 0) +
    (candidate.target.fact.name === "item.value" ? currencyWeight(candidate.currency, hasCurrency) : 0);
  return [...claims].sort(
    (a, b) => Number(a.candidate.twin) - Number(b.candidate.twin) || weight(a) - weight(b),
  );
}

/** A price in a currency that is known: in US dollars best, then by the file's own column, then any other. */
function currencyWeight(currency: string | undefined, hasCurrency: boolean): number {
  if (currency === "USD") return 0;
  if (currency === undefined) return hasCurrency ? 0 : 100;
  return currency === "" ? 50 : 200;
}

function claim(
  column: MappedColumn,
  candidate: Candidate,
  stated: Map<string, MappedColumn>,
  sample: Sample,
): void {
  const { target, currency } = candidate;
  const taken = stated.get(targetKey(target));
  if (taken && !standsBeside(taken, column, candidate)) {
    column.because = `${fieldOf(target)} is read from "${taken.header}"`;
    if (taken.basis !== "synonym" || !isRival(taken, candidate) || sample.cells(column.index).length === 0)
      return;
    taken.basis = "guess";
    taken.because = `chosen before "${column.header}"`;
    return;
  }
  Object.assign(column, { field: fieldOf(target), target, basis: "synonym" });
  if (candidate.guess !== undefined) Object.assign(column, { basis: "guess", because: candidate.guess });
  if (currency) column.currency = currency;
  if (taken) {
    column.twin = true;
    column.because = `it states the same as "${taken.header}"`;
  } else stated.set(targetKey(target), column);
}

/** Whether a further column for a fact is read too: names and ids of a party, countries beside their codes, a text beside its English. */
function standsBeside(taken: MappedColumn, column: MappedColumn, { target, twin }: Candidate): boolean {
  if (target.fact.name === "party.ids" || target.fact.name === "party.name") return true;
  return (
    twin && (target.fact.type === "country" || headerKey(taken.header).key === headerKey(column.header).key)
  );
}

/** Whether choosing one before the other is a guess: not for numbers of papers, one value in two currencies, what only stands in. */
function isRival(taken: MappedColumn, { target, rank, currency }: Candidate): boolean {
  return rank < STAND_IN && target.fact.name !== "shipment.id" && (taken.currency ?? "") === (currency ?? "");
}

/** The header of the value says the currency; a column of another currency then is that of the contract. */
function implyCurrency(columns: readonly MappedColumn[]): void {
  const value = columns.find(
    ({ target, currency }) => target?.fact.name === "item.value" && currency !== undefined,
  );
  const other = columns.find(
    ({ target, basis }) => target?.fact.name === "item.currency" && basis !== "column name",
  );
  if (!value || !other) return;
  const isFree = !columns.some(({ target }) => target?.fact.name === "payment.currency");
  delete other.target;
  delete other.field;
  other.because = `the value is in ${value.currency}, by the name of "${value.header}"`;
  other.basis = "none";
  if (isFree)
    Object.assign(other, {
      target: { fact: factNamed("payment.currency")! },
      field: "payment_currency",
      basis: "guess",
    });
}
