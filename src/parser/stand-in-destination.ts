import { factNamed } from "../facts.ts";
import type { MappedColumn } from "./types.ts";

/**
 * Couriers and marketplaces state where the goods go by the country of who receives them. Where no column states the destination, and
 * the only receiver is the consignee, its country is taken for it, which is told as a guess. Not beside a port, where the goods go
 * whoever receives the papers; and who maps columns himself decides himself.
 */
export function takeForDestination(columns: readonly MappedColumn[]): void {
  const states = (name: string) => columns.some(({ target }) => target?.fact.name === name);
  const goesOn = columns.some(
    ({ target }) => target?.role === "end-user" || target?.role === "intermediate-consignee",
  );
  const isByPort = columns.some(({ header }) => PORT.test(header));
  if (states("destination.country") || states("destination.region") || goesOn || isByPort) return;
  const receivers = columns.filter(({ target }) => target?.role === "ultimate-consignee");
  const [country, second] = receivers.filter(
    ({ target, twin }) => target!.fact.name === "party.country" && !twin,
  );
  const parties = new Set(receivers.map(({ target }) => target!.party));
  if (!country || second || parties.size > 1 || country.basis === "map file") return;
  country.isDestination = true;
  country.basis = "guess";
  country.because = "no column states the destination, and it is taken for that too";
}

/** Where a ship is unloaded, or papers say that the goods are handed over. */
const PORT =
  /(?:^|[^a-z])ports?(?:[^a-z]|$)|discharge|unloading|place of delivery|delivery.(?:point|place)|puerto|porto(?:[^a-z]|$)|hafen|порт(?![а-я]{4})|港|liman/iu;

/** The column as one of the destination. */
export function asDestination(column: MappedColumn): MappedColumn {
  return { ...column, field: "destination_country", target: { fact: factNamed("destination.country")! } };
}
