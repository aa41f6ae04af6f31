import { countryCode } from "../geo/countries.ts";
import { type AddressParts, addressFrom } from "./addresses.ts";
import type { ListedAddress } from "./entry.ts";
import { attribute, children, text, textAt, type XmlNode } from "./xml-node.ts";

/** The code tables (ReferenceValueSets) of an Advanced XML file. Everything behind them is written in their numbers. */
export class AdvancedCodes {
  readonly #values = new Map<string, string>();
  readonly #countries = new Map<string, string>();

  constructor(sets?: XmlNode) {
    for (const [set, nodes] of Object.entries(sets ?? {})) {
      if (!Array.isArray(nodes)) continue;
      const kind = set.replace(/Values$/, "");
      for (const value of children(nodes[0], kind)) this.#add(kind, value);
    }
  }

  #add(kind: string, value: XmlNode): void {
    const id = attribute(value, "ID");
    this.#values.set(`${kind} ${id}`, text(value));
    if (kind === "PartySubType") this.#values.set(`PartyTypeOf ${id}`, attribute(value, "PartyTypeID"));
    if (kind !== "Country" && kind !== "AreaCode") return;
    const country =
      countryCode(attribute(value, "ISO2")) ??
      countryCode(text(value)) ??
      countryCode(attribute(value, "Description"));
    if (country) this.#countries.set(`${kind} ${id}`, country);
  }

  /** The text behind a number; empty when the file's tables do not have it. */
  of(kind: string, id: string): string {
    return this.#values.get(`${kind} ${id}`) ?? "";
  }

  /** ISO 3166-1 alpha-2 code of a country or area number. */
  country(id: string, kind: "Country" | "AreaCode" = "Country"): string | undefined {
    return this.#countries.get(`${kind} ${id}`);
  }

  /** `Individual`, `Entity`, `Vessel`, `Aircraft`: the subtype where it says something, else the type. */
  partyType(subType: string): string {
    const sub = this.of("PartySubType", subType);
    return /vessel|aircraft/i.test(sub) ? sub : this.of("PartyType", this.of("PartyTypeOf", subType));
  }
}

/** The places of an Advanced XML file by their numbers, packed. */
export class AdvancedLocations {
  readonly #places = new Map<string, Buffer>();

  add(node: XmlNode, codes: AdvancedCodes): void {
    const parts: AddressParts = {
      country:
        children(node, "LocationCountry").map((country) =>
          codes.country(attribute(country, "CountryID")),
        )[0] ??
        children(node, "LocationAreaCode").map((area) =>
          codes.country(attribute(area, "AreaCodeID"), "AreaCode"),
        )[0],
    };
    const street: string[] = [];
    for (const part of children(node, "LocationPart")) {
      const values = children(part, "LocationPartValue");
      const value = textAt(
        values.find((candidate) => attribute(candidate, "Primary") === "true") ?? values[0],
        "Value",
      );
      const type = codes.of("LocPartType", attribute(part, "LocPartTypeID")).toUpperCase();
      if (type === "CITY") parts.city = value;
      else if (type === "POSTAL CODE") parts.postal = value;
      else if (type === "STATE/PROVINCE" || type === "REGION") parts.region = value;
      else if (value) street.push(value);
    }
    const address = addressFrom({ ...parts, street: street.join(", ") });
    if (address) this.#places.set(attribute(node, "ID"), Buffer.from(JSON.stringify(address)));
  }

  of(id: string): ListedAddress | undefined {
    const packed = this.#places.get(id);
    return packed && (JSON.parse(packed.toString("utf8")) as ListedAddress);
  }
}

/** A date with Year, Month and Day as attributes or as elements: ISO, or undefined. */
export function dateOf(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  const [year, month, day] = ["Year", "Month", "Day"].map(
    (part) => attribute(node, part) || textAt(node, part),
  );
  if (!/^\d{4}$/.test(year ?? "") || !/^\d{1,2}$/.test(month ?? "") || !/^\d{1,2}$/.test(day ?? ""))
    return undefined;
  return `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
}
