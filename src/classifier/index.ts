import { hasRegions, regionOf } from "../geo/regions.ts";
import type { Fact, LineFacts, Party } from "../line.ts";
import type { ParsedLine } from "../parser/index.ts";
import type { PartyClassifier } from "./parties.ts";

/** Stage 2: what a line states becomes what the rules ask: its day, its place, and who its parties are on the lists of that day. */
export function classify(parsed: ParsedLine, date: string, parties: PartyClassifier): LineFacts {
  const { shipment, line, file, row, fileLine } = parsed;
  const facts = withRegion(parsed.facts, parsed.parties);
  return {
    shipment,
    line,
    file,
    row,
    ...(fileLine !== undefined && { fileLine }),
    date,
    facts,
    parties: parsed.parties.map((party) => parties.classify(party, date)),
  };
}

/**
 * The region of the destination, told from its town and the addresses of who receives the goods where the country has regions with
 * law of their own.
 */
function withRegion(facts: Map<string, Fact>, parties: readonly Party[]): Map<string, Fact> {
  const country = textOf(facts, "destination.country");
  if (country === undefined) return facts;
  const region = textOf(facts, "destination.region");
  const city = textOf(facts, "destination.city");
  const receivers = hasRegions(country) ? parties.filter(({ role }) => RECEIVERS.has(role)) : [];
  const found = regionOf(country, {
    ...(region !== undefined && { region }),
    ...(city !== undefined && { city }),
    addresses: receivers.map(({ facts }) => ({
      text: textOf(facts, "party.address") ?? "",
      country: textOf(facts, "party.country"),
    })),
  });
  if (found === region) return facts;
  const classified = new Map(facts);
  const from =
    facts.get("destination.region")?.from ??
    facts.get("destination.city")?.from ??
    receivers.find(({ facts }) => facts.has("party.address"))?.facts.get("party.address")?.from;
  if (found === undefined || found === "unknown" || !from) classified.delete("destination.region");
  else classified.set("destination.region", { value: found, from });
  return classified;
}

/** Who receives the goods at the destination. */
const RECEIVERS: ReadonlySet<string> = new Set(["ultimate-consignee", "end-user"]);

function textOf(facts: Map<string, Fact>, name: string): string | undefined {
  const value = facts.get(name)?.value;
  return typeof value === "string" ? value : undefined;
}
